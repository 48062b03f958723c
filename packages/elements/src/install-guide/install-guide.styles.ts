import {css} from 'lit';

import {referralCodeStyles} from '../shared/referral-code.styles.js';
import {storeButtonStyles} from '../shared/store-buttons.js';

export const styles = [
  referralCodeStyles,
  storeButtonStyles,
  css`
    .body {
      display: flex;
      flex-direction: column;
      gap: 0.875em;
      padding: 1em;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5em 1em;
    }
    .platforms {
      display: flex;
      flex-wrap: wrap;
      border: 1px solid var(--_field);
      border-radius: 8px;
      overflow: hidden;
    }
    .platforms button {
      min-height: 40px;
      padding: 0 1em;
      border: 0;
      background: none;
      cursor: pointer;
    }
    .platforms [aria-pressed='true'] {
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 600;
    }
    .platforms :focus-visible {
      outline-offset: -4px;
      outline-color: currentColor;
    }
    .step {
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: 0.5em;
    }
    .track {
      display: flex;
      gap: 4px;
      margin-block-end: 0.25em;
    }
    .track i {
      flex: 1;
      height: 6px;
      border-radius: 3px;
      background: var(--_line);
    }
    .track .past {
      background: var(--_accent);
    }
    .text {
      white-space: pre-line;
      max-width: 65ch;
    }
    h3:focus {
      outline: none;
    }
    img {
      max-width: 100%;
      height: auto;
    }
    .moves {
      display: flex;
      gap: 0.5em;
    }
    .moves .primary {
      margin-inline-start: auto;
    }
    .moves [hidden] {
      display: none;
    }
    .list {
      display: grid;
      gap: 1em;
      list-style: none;
      counter-reset: step;
    }
    .list > li {
      display: grid;
      gap: 0.375em;
      padding-inline-start: 3em;
      position: relative;
      counter-increment: step;
    }
    .list > li::before {
      content: counter(step);
      position: absolute;
      inset-inline-start: 0;
      width: 2em;
      height: 2em;
      border-radius: 50%;
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 700;
      line-height: 2em;
      text-align: center;
    }
  `,
];

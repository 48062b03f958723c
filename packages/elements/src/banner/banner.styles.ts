import {css} from 'lit';

import {referralCodeStyles} from '../shared/referral-code.styles.js';
import {storeButtonStyles} from '../shared/store-buttons.js';

export const styles = [
  referralCodeStyles,
  storeButtonStyles,
  css`
    .widget {
      border-inline-start: 6px solid var(--_accent);
      background: linear-gradient(120deg, var(--_raised), var(--_surface) 60%);
    }
    .body {
      display: grid;
      gap: 0.75em;
      padding: 1em;
    }
    .head {
      display: flex;
      align-items: flex-start;
      gap: 0.75em;
    }
    .head > :nth-child(2) {
      flex: 1;
      min-width: 0;
    }
    .head svg,
    .head img {
      flex: none;
      color: var(--_accent);
    }
    .deadline {
      font-weight: 600;
    }
    .over {
      font-weight: 400;
      color: var(--_muted);
    }
    .close {
      flex: none;
      width: 44px;
      height: 44px;
      margin: -0.5em -0.5em 0 0;
      border: 0;
      border-radius: 8px;
      background: none;
      font-size: 1.5em;
      line-height: 1;
      cursor: pointer;
    }
    .strip {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5em 1em;
      padding: 0.5em 1em;
    }
    .strip .head {
      align-items: center;
      flex: 1 1 18em;
    }
    .strip .deadline {
      display: block;
      font-weight: 400;
    }
    .strip svg,
    .strip img {
      width: 32px;
      height: 32px;
    }
    .strip .close {
      position: absolute;
      inset-block-start: 4px;
      inset-inline-end: 4px;
      margin: 0;
    }
    .closable {
      padding-inline-end: 52px;
    }
    @media (max-width: 480px) {
      h2 {
        font-size: 1.125em;
      }
      .head svg,
      .head img {
        width: 32px;
        height: 32px;
      }
      .stores,
      .stores li {
        flex: 1 1 auto;
      }
      .stores .button {
        width: 100%;
      }
    }
  `,
];

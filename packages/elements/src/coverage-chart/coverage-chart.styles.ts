import {css} from 'lit';

export const styles = css`
  .body,
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .body {
    padding: 1em;
  }
  .rows {
    position: relative;
    gap: 0.25em;
  }
  .controls,
  .samples {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.625em;
  }
  .controls {
    row-gap: 0.625em;
  }
  label {
    flex: 1 1 8em;
    min-width: 0;
    font-size: 0.9375em;
  }
  .search {
    flex: 2 1 12em;
  }
  select,
  input {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0 0.5em;
    border: 1px solid var(--_field);
    border-radius: 8px;
    background: var(--_surface);
    font-size: max(16px, 1em);
  }
  .note {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .skip {
    position: absolute;
    top: 2em;
    z-index: 2;
    background: var(--_surface);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  .region {
    overflow: hidden auto;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .tall {
    height: 27em;
  }
  .region:focus-visible,
  th :focus-visible {
    outline-offset: -3px;
  }
  [aria-busy='true'] table {
    opacity: 0.6;
  }
  table {
    table-layout: fixed;
    width: 100%;
    border-spacing: 0;
    color: inherit;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  th,
  td {
    padding: 0.375em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    overflow-wrap: anywhere;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--_raised);
  }
  thead th:first-child {
    width: 36%;
  }
  tbody th {
    font-weight: 400;
  }
  th .link {
    font-weight: 500;
    text-align: start;
    vertical-align: top;
  }
  th .note {
    display: block;
  }
  .marked > * {
    background: var(--_raised);
  }
  .marked > th {
    border-inline-start: 4px solid var(--_accent);
  }
  [aria-current]::before {
    content: '✓ ';
  }
  .figure {
    width: 28%;
    text-align: end;
  }
  .samples {
    min-height: 24px;
  }
  .count {
    min-width: 2.75em;
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  svg {
    flex: 1 1 3em;
    min-width: 0;
    height: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    fill: currentColor;
  }
  .state {
    flex: 0 0 13.5em;
    max-width: 100%;
  }
  .state::first-letter {
    text-transform: uppercase;
  }
  .enough {
    color: var(--_enough);
  }
  .near {
    color: var(--_near);
  }
  .lacking {
    color: var(--_lacking);
  }
  summary {
    padding-block: 0.625em;
    color: var(--_accent);
    cursor: pointer;
  }
  .ranking {
    height: 32em;
  }
  .few {
    height: 17em;
  }
  .plot ~ * {
    display: none;
  }
  @media print {
    .controls {
      display: none;
    }
    .region {
      height: auto;
    }
  }
`;

import {css} from 'lit';

export const styles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  label {
    display: grid;
    flex: 1 1 8em;
    gap: 0.25em;
    min-width: 0;
    font-size: 0.9375em;
  }
  .search {
    flex: 2 1 12em;
  }
  select,
  input {
    width: 100%;
    min-width: 0;
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
  .rows {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .skip {
    position: absolute;
    inset-block-start: 1.75em;
    inset-inline-start: 0.25em;
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
  td :focus-visible,
  th :focus-visible {
    outline-offset: -3px;
  }
  .region > p {
    margin: 1em;
  }
  [aria-busy='true'] table {
    opacity: 0.6;
  }
  table {
    width: 100%;
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  th,
  td {
    padding: 0.375em 0.625em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_raised);
    vertical-align: bottom;
  }
  tbody th {
    width: 38%;
    font-weight: 400;
  }
  th .link {
    text-align: start;
  }
  th .note {
    display: block;
  }
  .home > *,
  .selected > * {
    background: var(--_raised);
  }
  .home > th,
  .selected > th {
    border-inline-start: 4px solid var(--_accent);
  }
  .selected .link::before {
    content: '✓ ';
  }
  .figure {
    width: 24%;
    text-align: end;
  }
  .samples {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.625em;
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
    background: var(--_surface);
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
  .none {
    color: var(--_muted);
  }
  summary {
    display: flex;
    align-items: center;
    min-height: 44px;
    color: var(--_accent);
    cursor: pointer;
  }
  .ranking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .box {
    position: relative;
    height: 29em;
  }
  .few {
    height: 15em;
  }
  /* Colours stand here for the drawing to read; a change of scheme shows as the end of a transition. */
  .plot {
    position: absolute;
    inset: 0;
    outline: 0 solid var(--_accent);
    column-rule-color: var(--_line);
    text-decoration-color: var(--_muted);
    transition:
      color 1ms,
      outline-color 1ms;
  }
  .box > p,
  .box > button {
    position: relative;
  }
  @media print {
    .controls {
      display: none;
    }
    .region {
      height: auto;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

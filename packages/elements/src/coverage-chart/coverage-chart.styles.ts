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
    gap: 0.5em 0.625em;
  }
  .place {
    flex: 1 1 8em;
    height: calc(1.5em + 44px);
    font-size: 0.9375em;
  }
  .note {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .rows > .note {
    min-height: clamp(1.5em, 45em - 62vw, 3em);
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
    container-type: inline-size;
  }
  .card-place {
    min-height: max(28em, 63em - 62vw, 2928px - 630vw);
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
  table,
  thead,
  tbody {
    display: block;
    color: inherit;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  thead,
  tbody {
    font-size: 1em;
  }
  tr {
    display: grid;
    grid-template-columns: minmax(0, 9fr) minmax(0, 12fr);
    grid-auto-columns: minmax(0, 6fr);
    border-block-end: 1px solid var(--_line);
  }
  .tall tbody tr {
    content-visibility: auto;
    contain-intrinsic-size: auto 2.25em;
  }
  th,
  td {
    grid-row: 1;
    padding: 0.375em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  thead {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_raised);
  }
  thead th {
    min-height: calc(24px + 0.75em);
    font-weight: 600;
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
  .marked {
    background: var(--_raised);
    border-inline-start: 4px solid var(--_accent);
  }
  .figure,
  .change {
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
  @container (max-width: 32em) {
    tr {
      grid-template-columns: minmax(40%, 1fr) fit-content(30%) fit-content(30%);
    }
    .missing,
    .samples {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-block-start: 0;
    }
    .state {
      flex: 0 1 auto;
    }
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
  }
  .ranking {
    height: max(32em, 52em - 62vw);
  }
  .downloads {
    min-height: 28px;
  }
  @media print {
    .region {
      height: auto;
    }
  }
`;

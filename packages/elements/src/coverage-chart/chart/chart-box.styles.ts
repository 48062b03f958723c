import {css} from 'lit';

/** Of the chart's box. Some colours of the plot only stand there to be read by chart-colours.ts. */
export const chartBoxStyles = css`
  .ranking {
    display: grid;
    grid-template: auto auto minmax(10em, 1fr) auto / minmax(0, 1fr);
    gap: 0.5em;
    height: auto;
    min-height: max(32em, 52em - 62vw);
  }
  .views {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 0.375em;
  }
  .views .button {
    min-height: 40px;
    padding-inline: 0.5em;
    font-size: 0.9375em;
  }
  .views [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stage {
    position: relative;
  }
  .plot {
    position: absolute;
    inset: 0;
    overflow: hidden;
    color: var(--_ink);
    background: var(--_surface);
    border: 0 solid;
    border-color: var(--_muted) var(--_enough) var(--_near) var(--_lacking);
    outline: 0 solid var(--_accent);
    column-rule-color: var(--_line);
    transition: color 1ms;
  }
  .scrolls {
    overflow-y: auto;
  }
  .plot:focus-visible {
    outline-width: 3px;
    outline-offset: -3px;
  }
  .sizer {
    position: relative;
    height: 100%;
  }
  .below {
    display: grid;
    gap: 0.25em;
  }
  .below .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    min-height: 24px;
  }
  table.months {
    display: table;
    width: 100%;
    margin-block: 0.25em;
    border-spacing: 0;
  }
  .months thead {
    display: table-header-group;
    position: static;
  }
  .months tbody {
    display: table-row-group;
  }
  .months tbody tr,
  .months tr {
    display: table-row;
    content-visibility: visible;
  }
  .months th,
  .months td {
    border-block-end: 1px solid var(--_line);
  }
  .months td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .months thead th + th {
    text-align: end;
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -4px;
    }
  }
`;

import {css} from 'lit';

/** Of the card alone; it comes with it, so that nobody pays for it before. */
export const cardStyles = css`
  .card-place:empty {
    display: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    align-content: start;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 8px;
    background: var(--_raised);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.75em;
  }
  .card h3 {
    flex: 1 1 4em;
    min-width: 0;
    font-size: 1.25em;
  }
  .card h4 {
    margin: 0;
    font-size: 1em;
  }
  .standing {
    font-size: 1.125em;
    font-weight: 600;
  }
  .card-columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em 2em;
  }
  .card-columns > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 17em;
    min-width: 0;
    gap: 0.625em;
    align-content: start;
  }
  .speeds > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em;
  }
  .speeds dd {
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .code code {
    user-select: all;
    font: 700 1.25em/1.3 ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .code-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.875em;
  }
  .trend svg {
    display: block;
    width: 100%;
    height: 6em;
    border: 0;
    border-block-end: 1px solid var(--_field);
    border-radius: 0;
    color: var(--_accent);
  }
  .trend .earlier {
    opacity: 0.6;
  }
  .trend .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2px;
    stroke-dasharray: 6 4;
    vector-effect: non-scaling-stroke;
  }
  /* A drawing keeps its colours, and these are of a page that is not there. */
  @media (forced-colors: active) {
    .trend svg {
      color: CanvasText;
    }
    .trend .line {
      stroke: Highlight;
    }
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .months {
    display: table;
    width: 100%;
    max-width: 24em;
    border-spacing: 0;
  }
  .months thead {
    display: table-header-group;
    position: static;
  }
  .months tbody {
    display: table-row-group;
  }
  .months tr {
    display: table-row;
  }
  .invite-text {
    margin-block-end: 0.625em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_surface);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

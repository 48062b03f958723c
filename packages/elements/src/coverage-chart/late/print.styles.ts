import {css} from 'lit';

/**
 * The chart on paper: the whole table, as a real one, so that its headings stand on every page and no row is cut in two;
 * the drawing on one page; what a person would press is left out.
 */
export const printStyles = css`
  @media print {
    :host([theme]) {
      color-scheme: light !important;
    }
    .widget {
      float: none;
      border: 0;
    }
    .widget,
    .body,
    .rows {
      display: block;
    }
    .body {
      padding: 0;
    }
    .body > * + * {
      margin-block-start: 0.75em;
    }
    .controls,
    .downloads,
    .skip,
    .views,
    .below .row,
    .invite,
    .widget summary,
    .widget .button,
    .card details:not([open]) {
      display: none;
    }
    .card-place,
    .ranking,
    .rows > .note,
    .about {
      min-height: 0;
    }
    .body .region {
      height: auto;
      overflow: visible;
      border: 0;
      container-type: normal;
    }
    .body .link {
      color: inherit;
      text-decoration: none;
    }
    [aria-sort] .link::after {
      content: none;
    }
    .region table {
      display: table;
      width: 100%;
      border-collapse: collapse;
    }
    .region thead {
      display: table-header-group;
      position: static;
      break-inside: avoid;
    }
    .region thead th {
      will-change: auto;
    }
    /* Browsers leave a button out where headings stand a second time. */
    .region thead .link {
      display: contents;
    }
    .region tbody,
    .region tfoot {
      display: table-row-group;
      position: static;
    }
    .region tbody tr,
    .region tr {
      display: table-row;
      content-visibility: visible;
      break-inside: avoid;
    }
    .region th,
    .region td {
      display: table-cell;
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
    }
    .region td.samples {
      white-space: nowrap;
    }
    .samples > * {
      display: inline-block;
      margin-inline-end: 0.5em;
    }
    .samples .count {
      min-width: 3.25em;
    }
    .samples svg {
      width: 7em;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    .card,
    .ranking {
      break-inside: avoid;
    }
    .ranking {
      display: block;
    }
    .plot {
      position: static;
      overflow: visible;
    }
    .sizer {
      height: auto !important;
    }
    canvas {
      width: auto !important;
      max-width: 100% !important;
      height: auto !important;
      max-height: 230mm;
    }
    details::details-content {
      content-visibility: visible;
    }
    .below details:not([open]) {
      display: none;
    }
  }
`;

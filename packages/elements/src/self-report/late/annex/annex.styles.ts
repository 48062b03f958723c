import {css} from 'lit';

/** The paper: seen by printers alone, behind the same wall against the page's styles as the widgets. */
export const annexStyles = css`
  :host {
    all: initial !important;
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      direction: ltr !important;
      background: #fff !important;
      color: #000 !important;
      font: 12pt/1.3 'Times New Roman', Tinos, 'Liberation Serif', serif !important;
      print-color-adjust: exact;
    }
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  h1,
  h2,
  p,
  section {
    margin: 0;
  }
  .reporter {
    inline-size: 45%;
    font-weight: 700;
    text-align: center;
    text-transform: uppercase;
  }
  h1 {
    margin-block-start: 10pt;
    font-size: 13pt;
    text-align: center;
  }
  h1 span {
    display: block;
    text-transform: uppercase;
  }
  .with {
    font-style: italic;
    text-align: center;
  }
  .answers {
    margin-block-start: 10pt;
  }
  h2 {
    margin-block: 8pt 3pt;
    font-size: 12pt;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 11pt;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 1.5pt 4pt;
    border: 0.75pt solid #000;
    overflow-wrap: break-word;
  }
  td {
    text-align: end;
    vertical-align: top;
  }
  tbody th,
  td.text {
    font-weight: 400;
    text-align: start;
  }
  .tasks td:nth-child(3) {
    inline-size: 15%;
  }
  .tasks td:nth-child(4) {
    inline-size: 20%;
  }
  td.number {
    text-align: center;
    white-space: nowrap;
  }
  tfoot i {
    font-weight: 400;
  }
  tfoot th,
  tfoot td {
    font-weight: 700;
  }
  tr,
  .signing {
    break-inside: avoid;
  }
  .note {
    margin-block-start: 4pt;
    font-size: 11pt;
  }
  .signing {
    display: grid;
    grid-template-columns: 2fr 3fr;
    margin-block-start: 10pt;
    text-align: center;
  }
  .place {
    grid-column: 2;
    font-style: italic;
  }
  .signing div {
    padding-block-end: 50pt;
  }
  .signing b {
    display: block;
    text-transform: uppercase;
  }
`;

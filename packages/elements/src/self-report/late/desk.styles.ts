import {css} from 'lit';

/** What shows only once a person has acted upon the form. */
export const deskStyles = css`
  .input[aria-invalid] {
    border: 2px solid var(--_lacking);
  }
  .error {
    flex: 1 0 100%;
    color: var(--_lacking);
    font-weight: 600;
  }
  .notice > * + * {
    margin-block-start: 0.5em;
  }
  .summary {
    padding: 0.75em 1em;
    border: 2px solid var(--_lacking);
    border-radius: 8px;
  }
  .summary ul,
  .notice ul,
  .body > ul {
    padding-inline-start: 1.25em;
  }
  .outbox > .row:first-child {
    justify-content: space-between;
  }
  .tools * + p,
  .tools * + h3,
  .tools * + .list {
    margin-block-start: 0.5em;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    padding: 0 !important;
  }
  .list > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .list > li > * + * {
    margin-block-start: 0.5em;
  }
  .row .link {
    min-height: 44px;
  }
  .summary a {
    display: inline-block;
    min-height: 24px;
    color: var(--_lacking);
    font-weight: 600;
    overflow-wrap: anywhere;
    vertical-align: top;
  }
  .receipt {
    display: inline-block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding: 0.125em 0.5em;
    border: 1px dashed var(--_field);
    border-radius: 8px;
    font: 700 1.75em/1.4 ui-monospace, 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    user-select: all;
  }
  table {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  table,
  thead,
  tbody {
    display: block;
  }
  tr {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
  }
  th,
  td {
    flex: 1 1 4em;
    min-inline-size: 0;
    padding: 0.5em 0.125em;
    text-align: end;
  }
  th:first-child {
    flex: 2 1 5.5em;
    text-align: start;
  }
  small {
    display: block;
    color: var(--_muted);
  }
  .answers > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    flex: 1 1 10em;
    color: var(--_muted);
  }
  .answers dd:nth-of-type(1) {
    flex: 2 1 12em;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;

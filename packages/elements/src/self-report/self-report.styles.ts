import {css} from 'lit';

export const styles = css`
  .body,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .body {
    padding: 1em;
  }
  label,
  legend {
    font-weight: 600;
  }
  legend {
    padding: 0;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-height: 44px;
    margin: 0.25em 0 0;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_field);
    border-radius: 8px;
    background: var(--_surface);
  }
  .input[aria-invalid] {
    border: 2px solid var(--_lacking);
  }
  .help,
  .note {
    font-size: 0.9375em;
  }
  .note {
    display: block;
    font-weight: 400;
  }
  .error {
    color: var(--_lacking);
    font-weight: 600;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.625em;
    padding-block: 0.625em;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_near);
    background: var(--_raised);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.5em 1em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    flex: 1 1 13em;
    align-self: center;
    font-weight: 600;
  }
  .counts {
    flex: 2 1 15em;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    align-items: end;
    gap: 0.5em;
  }
  .counts label,
  dt {
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--_muted);
  }
  .counts dd {
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .ratios {
    flex: 1 1 10em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-variant-numeric: tabular-nums;
  }
  .ratios span {
    flex: 1 0 9.5em;
  }
  .group .error {
    flex: 1 0 100%;
  }
  .sum {
    border-block: 2px solid var(--_field);
  }
  .task + .task {
    border-block-start: 1px solid var(--_line);
  }
  details {
    margin: 0 0 0.625em calc(24px + 0.625em);
  }
  summary {
    min-height: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .section ul {
    margin-block: 0.5em;
    padding-inline-start: 1.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .summary {
    padding: 0.75em 1em;
    border: 2px solid var(--_lacking);
    border-radius: 8px;
  }
  .summary ul {
    padding-inline-start: 1.25em;
  }
  .summary a {
    display: inline-block;
    min-height: 24px;
    color: var(--_lacking);
    font-weight: 600;
  }
  .receipt-code {
    display: inline-block;
    padding: 0.25em 0.5em;
    border: 1px dashed var(--_field);
    border-radius: 8px;
    font: 700 1.75em/1.3 ui-monospace, 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    user-select: all;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child,
  caption {
    text-align: start;
  }
  td small {
    display: block;
    font-size: 0.875em;
  }
  h2:focus:not(:focus-visible),
  .summary:focus:not(:focus-visible) {
    outline: none;
  }
  @media print {
    .body {
      display: block;
    }
    button {
      display: none !important;
    }
  }
`;

import {css} from 'lit';

export const formStyles = css`
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
  legend,
  .name {
    font-weight: 600;
  }
  legend {
    padding: 0;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1em;
  }
  .input {
    display: block;
    inline-size: 100%;
    max-inline-size: 32em;
    min-height: 44px;
    margin: 0.25em 0 0;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_field);
    border-radius: 8px;
    background: var(--_surface);
  }
  .choice {
    display: flex;
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
  .group,
  .ratios,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .group {
    padding-block: 0.875em;
    border-block-end: 1px solid var(--_line);
  }
  .group:last-child {
    border-block: 2px solid var(--_field);
  }
  .name {
    flex: 1 1 12em;
  }
  .group .muted,
  .counts * {
    font-weight: 400;
  }
  .counts {
    flex: 2 1 15em;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    align-items: end;
    gap: 0.5em;
  }
  .counts b {
    display: block;
    font-size: 1.125em;
    font-weight: 700;
  }
  .ratios {
    flex: 1 1 10em;
    gap: 0 1em;
  }
  .ratios span {
    flex: 1 0 min(8em, 100%);
  }
  fieldset > p,
  .muted + .fields {
    margin-block-start: 0.5em;
  }
  fieldset > div {
    margin: 0 0 0.625em 2.125em;
  }
`;

import {css} from 'lit';

export const referralCodeStyles = css`
  .code {
    padding: 0.625em 0.875em;
    border: 1px dashed var(--_field);
    border-radius: 8px;
  }
  .code-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.875em;
    margin-block-start: 0.25em;
  }
  .code code {
    font: 700 1.375em/1.3 ui-monospace, monospace;
    user-select: all;
    overflow-wrap: anywhere;
  }
`;

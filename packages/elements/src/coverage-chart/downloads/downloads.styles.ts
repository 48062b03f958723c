import {css} from 'lit';

export const downloadsStyles = css`
  .downloads {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .downloads .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  .scope {
    display: flex;
    min-width: 0;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
  }
  .scope input {
    flex: none;
    width: 24px;
    min-height: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .copied {
    max-height: 14em;
    margin: 0;
    overflow: auto;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    font: 0.8125em/1.4 monospace;
    white-space: pre;
    user-select: all;
  }
`;

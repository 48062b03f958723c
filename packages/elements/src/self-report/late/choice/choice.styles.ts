import {css} from 'lit';

/** The list lies over what follows, so nothing moves when it opens. */
export const choiceStyles = css`
  .combo {
    position: relative;
  }
  .combo .input {
    padding-inline-end: 2em;
    text-overflow: ellipsis;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%),
      linear-gradient(135deg, var(--_muted) 50%, transparent 50%);
    background-position:
      right 16px center,
      right 11px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
  .choices {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    max-inline-size: 32em;
    margin-block-start: 2px;
    border: 1px solid var(--_field);
    border-radius: 8px;
    background: var(--_surface);
    box-shadow: 0 4px 12px rgb(0 0 0 / 0.25);
  }
  .choices ul {
    max-block-size: 17em;
    overflow: auto;
    list-style: none;
  }
  .choices li,
  .choices p {
    padding: 0.625em;
  }
  .choices li {
    min-block-size: 44px;
    cursor: pointer;
  }
  .choices .muted {
    display: block;
    font-size: 0.875em;
  }
  .choices li:hover,
  .choices [aria-selected='true'] {
    background: var(--_raised);
  }
  .choices [aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;

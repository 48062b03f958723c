import {css} from 'lit';

/**
 * The few parts that more than one element is built of. The widget floats, because the page's underlines reach into
 * every block but not into floats; what is `vertical-align: top` is as high in quirks mode as elsewhere.
 */
export const ui = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .widget,
  .failure {
    background: var(--_surface);
    color: var(--_ink);
  }
  .widget {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-height: var(--ispeed-reserve, 0px);
    float: left;
    width: 100%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .widget > * {
    align-content: start;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  form,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  a {
    color: var(--_accent);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button,
  .link {
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.375em 1.125em;
    border: 1px solid var(--_accent);
    border-radius: 8px;
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button:hover {
    text-decoration: underline;
  }
  .link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .muted {
    color: var(--_muted);
  }
  .sample {
    display: inline-block;
    padding: 0.125em 0.5em;
    vertical-align: top;
    border-radius: 4px;
    background: var(--_sample);
    color: var(--_ink);
    font-size: 0.875em;
  }
  .failure {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_lacking);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

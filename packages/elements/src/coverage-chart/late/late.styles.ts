import {css} from 'lit';

/** Of what comes late. */
export const lateStyles = css`
  label {
    flex: 1 1 8em;
    min-width: 0;
    font-size: 0.9375em;
  }
  select,
  input {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0 0.5em;
    border: 1px solid var(--_field);
    border-radius: 8px;
    background: var(--_surface);
    font-size: max(16px, 1em);
  }
  summary {
    color: var(--_accent);
    cursor: pointer;
  }
  [aria-current]::after {
    content: ' ✓';
  }
  /* As high while the figures come as the sentence is then: three lines on a phone, one on a wide screen. */
  .compared {
    display: block;
    min-height: max(1.5em, 6.2em - 6.5vw);
    color: var(--_ink);
  }
  /* What is only heard stays in its row, inside what scrolls. */
  td.change {
    position: relative;
  }
  /* One column besides name and samples may have what two would share. */
  @container (max-width: 32em) {
    tr:not(:has(> :nth-child(4))) {
      grid-template-columns: minmax(40%, 1fr) fit-content(58%);
    }
  }
  /* A layer of its own from the start: made later, it could fall half a pixel elsewhere than the rows. */
  thead th {
    will-change: transform;
  }
  thead .link {
    font-weight: 600;
    color: inherit;
    text-align: inherit;
  }
  [aria-sort] .link {
    text-decoration: none;
  }
  [aria-sort] .link::after {
    content: ' ▲';
    content: ' ▲' / '';
  }
  [aria-sort='descending'] .link::after {
    content: ' ▼';
    content: ' ▼' / '';
  }
`;

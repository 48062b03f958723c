import {css} from 'lit';

/** Of the nation's view alone; it comes with it. */
export const nationStyles = css`
  .nation-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .nation-box > .region {
    height: 55em;
  }
  .about,
  .nation-box > .note {
    min-height: clamp(1.5em, 45em - 62vw, 3em);
  }
  .nation td.share {
    min-height: 2em;
    font-size: 1em;
  }
  .nation tfoot {
    display: block;
    position: sticky;
    bottom: 0;
    background: var(--_raised);
    font-weight: 600;
  }
  .nation tr {
    grid-template-columns: minmax(0, 9fr) minmax(0, 12fr) minmax(0, 6fr);
  }
  .nation th {
    grid-area: 1 / 1;
  }
  .nation .share {
    grid-area: 1 / 2;
  }
  .nation .figure {
    grid-area: 1 / 3;
    font-variant-numeric: tabular-nums;
  }
  .nation .samples {
    color: var(--_accent);
  }
  .nation .state {
    flex: 0 0 7em;
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 32em) {
    .nation tr {
      grid-template-columns: minmax(0, 1fr) fit-content(40%);
    }
    .nation .share {
      grid-area: 2 / 1 / auto / -1;
      padding-block-start: 0;
    }
    .nation .figure {
      grid-area: 1 / 2;
    }
  }
`;

import {css} from 'lit';

/** Of rows that are there only where they are seen. */
export const rowWindowStyles = css`
  .region {
    scroll-padding-block-start: 4em;
  }
  /* What is in sight is kept in its place by us, in browsers that know no anchor too. */
  .window {
    display: flow-root;
    overflow-anchor: none;
  }
  .tall .window tr {
    content-visibility: visible;
  }
`;

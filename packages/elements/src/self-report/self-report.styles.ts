import {css} from 'lit';

export const styles = css`
  .start {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding: 1em;
  }
`;

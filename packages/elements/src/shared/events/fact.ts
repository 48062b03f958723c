/** Every event of ours is a fact that the page may hear: it bubbles and crosses shadow roots. */
export const FACT = {bubbles: true, composed: true};

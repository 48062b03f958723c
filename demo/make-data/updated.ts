/** Day on which these files last changed. Set by hand: a clock would change them at every run. */
export const UPDATED = '2026-11-20';

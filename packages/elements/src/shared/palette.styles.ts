import {unsafeCSS} from 'lit';

/** The colour tokens, `--ispeed-<name>`: light, then dark. Every pair that meets in a widget has 4.5 to 1 or more. */
const PALETTE = `
  ink #16202c #e8edf3
  muted #55606e #a9b4c2
  surface #fff #18212c
  raised #f2f6fb #222d3a
  line #d3dae3 #3a4756
  field #7a8694 #8794a3
  accent #0a5cad #8cc2ff
  on-accent #fff #0b1a2a
  enough #16703a #6fd196
  near #8a5a00 #f0bf5a
  lacking #b3261e #ff9d94
  sample #fff4d6 #43360f`;

const declare = (colour: string) =>
  PALETTE.replace(/\s+(\S+) (\S+) (\S+)/g, `--_$1:var(--ispeed-$1,${colour});`);

/**
 * What a host may say as `--ispeed-ink`, the widgets read as `--_ink`. Dark follows the page's own `color-scheme`,
 * not the phone's wish: a dark card on a portal that is only light would look broken. Browsers without
 * `light-dark()` stay light.
 */
export const palette = unsafeCSS(
  `:host{${declare('$2')}}@supports (color:light-dark(red,red)){:host{${declare('light-dark($2,$3)')}}}`,
);

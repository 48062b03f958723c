import type {Look} from './drawing.js';

/** Size of the text in the drawing, px. */
export const FONT_SIZE = 13;

/** Colours and font of the page as the canvas can use them. */
export interface ChartColours extends Readonly<Record<Look, string>> {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
}

/**
 * Reads the tokens from properties that are set on the plot for this (chart-box.styles.ts): a custom property would come
 * out unresolved, as `light-dark(…)`, and these follow forced colours.
 */
export function coloursOf(plot: Element): ChartColours {
  const style = getComputedStyle(plot);
  return {
    ink: style.color,
    muted: style.borderTopColor,
    line: style.columnRuleColor,
    accent: style.outlineColor,
    enough: style.borderRightColor,
    near: style.borderBottomColor,
    lacking: style.borderLeftColor,
    none: style.borderTopColor,
    surface: style.backgroundColor,
    font: style.fontFamily,
  };
}

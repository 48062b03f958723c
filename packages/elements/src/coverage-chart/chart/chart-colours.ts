/** Size of the text in the drawing, px. */
export const FONT_SIZE = 13;

/** Colours and font of the page as the canvas can use them. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly surface: string;
  readonly font: string;
}

/**
 * Reads the tokens from properties that are set on the box for this: a custom property would come
 * out unresolved, as `light-dark(…)`, and these follow forced colours.
 */
export function coloursOf(plot: Element): ChartColours {
  const style = getComputedStyle(plot);
  return {
    ink: style.color,
    muted: style.borderTopColor,
    line: style.columnRuleColor,
    accent: style.outlineColor,
    surface: style.backgroundColor,
    font: style.fontFamily,
  };
}

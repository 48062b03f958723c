/** Colours and font of the page as the canvas can use them. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
}

/**
 * Reads the tokens from properties that the style sheet sets on the box for this: a custom property would come
 * out unresolved, as `light-dark(…)`.
 */
export function coloursOf(plot: Element): ChartColours {
  const {color, textDecorationColor, columnRuleColor, outlineColor, fontFamily} = getComputedStyle(plot);
  return {
    ink: color,
    muted: textDecorationColor,
    line: columnRuleColor,
    accent: outlineColor,
    font: fontFamily,
  };
}

/** One bar of a ranking. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The page's own commune, or the one that a person chose. */
  readonly marked: boolean;
}

/** A line to reach, with the words that stand at it. */
export interface TargetLine {
  readonly value: number;
  readonly label: string;
}

/** What the two kinds of drawing have in common, in words. */
interface Words {
  readonly title: string;
  /** Which month and network, or which months. */
  readonly about: string;
  /** What a reader must know besides, a sentence each. */
  readonly notes: readonly string[];
}

/** Communes one below the other, each with a bar and its figure. */
export interface Bars extends Words {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  readonly target?: TargetLine | undefined;
}

/** How a layer is painted: each look differs from the others by pattern too, not by colour alone. */
export type Look = 'accent' | 'enough' | 'near' | 'lacking' | 'none';

/** One figure a month; a month without one is left blank, never 0. */
export interface Layer {
  readonly name: string;
  readonly look: Look;
  readonly values: readonly (number | undefined)[];
}

/** Layers on top of each other, with an axis of their own. */
export interface Panel {
  readonly layers: readonly Layer[];
  /** The end of its axis, where that is known; else the highest column. */
  readonly most?: number | undefined;
}

/** A column a month, in one panel or in several one below the other. */
export interface Columns extends Words {
  readonly kind: 'columns';
  /** `YYYY-MM`, oldest first, none left out between the first and the last. */
  readonly months: readonly string[];
  readonly panels: readonly Panel[];
}

/** All that a view draws, as text and numbers: it knows neither canvas nor page. */
export type Drawing = Bars | Columns;

/** Whether there is anything to draw. */
export function isEmpty(drawing: Drawing): boolean {
  return drawing.kind === 'bars' ? drawing.bars.length === 0 : drawing.months.length === 0;
}

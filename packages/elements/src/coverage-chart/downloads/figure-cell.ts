/**
 * A cell of a file: a count; a figure with decimals and its unit; a difference, which has a sign, with the words for it; a
 * text, or nothing.
 */
export type FigureCell =
  | {readonly count: number}
  | {readonly figure: number; readonly unit: string}
  | {readonly difference: number; readonly words: string}
  | string;

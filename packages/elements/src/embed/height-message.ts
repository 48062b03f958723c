/** What the iframe page tells the page around it: how high its content is, px. */
export interface HeightMessage {
  readonly ispeed: 'height';
  readonly height: number;
}

/** What the page around asks a frame whose first message it may have missed. */
export interface HeightQuestion {
  readonly ispeed: 'height?';
}

/** No widget is higher; what says so is a mistake or a mischief, px. */
export const MAX_HEIGHT = 10_000;

/** The height in a message, or undefined if it is another message or no height. */
export function heightIn(data: unknown): number | undefined {
  const {ispeed, height} = (data ?? {}) as Partial<HeightMessage>;
  const isHeight = ispeed === 'height' && Number.isInteger(height) && height! > 0 && height! <= MAX_HEIGHT;
  return isHeight ? height : undefined;
}

/** Whether a message asks for the height. */
export function asksHeight(data: unknown): boolean {
  return ((data ?? {}) as Partial<HeightQuestion>).ispeed === 'height?';
}

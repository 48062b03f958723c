import type {ChartColours} from './chart-colours.js';

/** What stands around the drawing in its picture. */
export interface PictureWords {
  readonly title: string;
  /** Below the title: month and network. */
  readonly about: string;
  /** Set apart, where the figures are invented; else empty. */
  readonly sample: string;
  /** Below the drawing, a line each or more: notes, source, letter. */
  readonly foot: readonly string[];
}

interface Sheet {
  readonly colours: ChartColours;
  /** px. */
  readonly width: number;
  /** Dots a px. */
  readonly density: number;
}

const MARGIN = 32;

/** One line of text and how it is set. */
interface Line {
  readonly text: string;
  readonly font: string;
  readonly height: number;
  readonly colour: string;
}

/** Title, drawing and source on the page's surface. */
export function composePicture(
  drawn: HTMLCanvasElement,
  words: PictureWords,
  sheet: Sheet,
): HTMLCanvasElement {
  const {colours, width, density} = sheet;
  const picture = document.createElement('canvas');
  const ctx = picture.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  const head = headOf(ctx, words, sheet);
  const foot = words.foot.flatMap((text) =>
    wrap(ctx, text, {font: `14px ${colours.font}`, height: 21, colour: colours.muted, width}),
  );
  const drawnHeight = drawn.height / density;
  picture.width = (width + 2 * MARGIN) * density;
  picture.height = (heightOf(head) + drawnHeight + heightOf(foot) + 2 * MARGIN + 32) * density;
  ctx.fillStyle = colours.surface;
  ctx.fillRect(0, 0, picture.width, picture.height);
  ctx.scale(density, density);
  write(ctx, head, MARGIN);
  const top = MARGIN + heightOf(head) + 16;
  ctx.drawImage(drawn, MARGIN, top, width, drawnHeight);
  write(ctx, foot, top + drawnHeight + 16);
  return picture;
}

function headOf(
  ctx: CanvasRenderingContext2D,
  {title, about, sample}: PictureWords,
  {colours, width}: Sheet,
): Line[] {
  const {ink, muted, lacking, font} = colours;
  const marked = {font: `bold 16px ${font}`, height: 26, colour: lacking, width};
  return [
    ...wrap(ctx, title, {font: `bold 24px ${font}`, height: 32, colour: ink, width}),
    ...wrap(ctx, about, {font: `16px ${font}`, height: 26, colour: muted, width}),
    ...(sample ? wrap(ctx, sample, marked) : []),
  ];
}

/** A text in as many lines as it needs. */
function wrap(
  ctx: CanvasRenderingContext2D,
  text: string,
  {width, ...look}: Omit<Line, 'text'> & {readonly width: number},
): Line[] {
  ctx.font = look.font;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && ctx.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((one) => ({...look, text: one}));
}

function heightOf(lines: readonly Line[]): number {
  let height = 0;
  for (const line of lines) height += line.height;
  return height;
}

function write(ctx: CanvasRenderingContext2D, lines: readonly Line[], top: number): void {
  let y = top;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const {text, font, height, colour} of lines) {
    ctx.font = font;
    ctx.fillStyle = colour;
    ctx.fillText(text, MARGIN, y + height / 2);
    y += height;
  }
}

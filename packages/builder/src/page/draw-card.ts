import type {Choices} from '../choices/choices.js';
import {DEFAULT_COLOURS} from '../choices/tokens.js';
import type {WidgetName} from '../choices/widgets.js';
import {WORDS} from '../snippet/card-words.js';
import type {Embedding} from '../snippet/embedding.js';
import {loneText} from '../snippet/fallback-text.js';
import {IMAGE_SIZE} from '../snippet/image-markup.js';
import {shownAddress, textIn, webLink} from '../snippet/links.js';

/** Twice the size in CSS px, for screens with small pixels. */
const SCALE = 2;
const PADDING = 32;
/** Room for words across the card, and beside the gauge. */
const ACROSS = IMAGE_SIZE.width - PADDING * 2;
const BESIDE = ACROSS - 158;
const FONT = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** What a picture is drawn from. */
export interface CardFacts {
  readonly widget: WidgetName;
  readonly choices: Choices;
  readonly embedding: Embedding;
}

/** Draws the card: words, and a gauge that claims to be nobody's logo. */
export function drawCard(canvas: HTMLCanvasElement, facts: CardFacts): void {
  const {width, height} = IMAGE_SIZE;
  // Setting the size clears what was there.
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(SCALE, SCALE);
  const {tokens} = facts.choices;
  const colour = (name: keyof typeof DEFAULT_COLOURS) => tokens[name] ?? DEFAULT_COLOURS[name][0];
  pen.fillStyle = colour('surface');
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = colour('accent');
  pen.fillRect(0, 0, 10, height);
  drawGauge(pen, {x: width - 104, y: 118, colour: colour('accent'), rim: colour('line')});
  drawWords(pen, facts, {ink: colour('ink'), muted: colour('muted'), accent: colour('accent')});
}

function drawGauge(
  pen: CanvasRenderingContext2D,
  {
    x,
    y,
    colour,
    rim,
  }: {readonly x: number; readonly y: number; readonly colour: string; readonly rim: string},
): void {
  const arc = (from: number, to: number, style: string) => {
    pen.beginPath();
    pen.arc(x, y, 56, Math.PI * from, Math.PI * to);
    pen.strokeStyle = style;
    pen.lineWidth = 12;
    pen.lineCap = 'round';
    pen.stroke();
  };
  arc(0.8, 2.2, rim);
  arc(0.8, 1.75, colour);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + 26, y - 26);
  pen.lineWidth = 6;
  pen.stroke();
}

function drawWords(
  pen: CanvasRenderingContext2D,
  {widget, choices, embedding}: CardFacts,
  {ink, muted, accent}: {readonly ink: string; readonly muted: string; readonly accent: string},
): void {
  const {document} = embedding;
  const write = (text: string, {size, weight = 'normal', style, at, room = ACROSS}: Line) => {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = style;
    return wrap(text, room, (line) => pen.measureText(line).width).reduce((y, line) => {
      pen.fillText(line, PADDING, y);
      return y + size * 1.35;
    }, at);
  };
  const {lang} = choices;
  const agency = document ? textIn(document.agency.name, lang) : WORDS[lang].maker;
  const called = write(loneText(widget, choices), {
    size: 28,
    weight: 'bold',
    style: ink,
    at: 66,
    room: BESIDE,
  });
  const link = shownAddress(webLink(embedding));
  const led = write(link, {size: 24, weight: 'bold', style: accent, at: Math.max(called + 14, 216)});
  const signed = write(agency, {size: 16, style: muted, at: led});
  if (document?.sample) write(WORDS[lang].sample, {size: 14, style: muted, at: signed});
}

interface Line {
  /** In CSS px. */
  readonly size: number;
  readonly weight?: 'normal' | 'bold';
  readonly style: string;
  /** Base line of the first line. */
  readonly at: number;
  readonly room?: number;
}

/** Breaks a text into lines that fit. */
function wrap(text: string, room: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

import type {Choices} from '../choices/choices.js';
import {type Rung, usesLoader} from '../choices/rungs.js';
import type {WidgetName} from '../choices/widgets.js';
import {cardMarkup} from './card-markup.js';
import {embedAddress} from './embed-address.js';
import type {Embedding} from './embedding.js';
import {fallbackChildren, loneText} from './fallback-text.js';
import {frameHeight} from './heights.js';
import {imageMarkup} from './image-markup.js';
import {loaderMarkup} from './loader-markup.js';
import {element, type Markup} from './markup.js';
import {widgetParameters} from './widget-parameters.js';

/** What is to be pasted for one way to embed. */
export interface Snippet {
  readonly rung: Rung;
  /** Once in the page's head, or in the theme; empty where no script is needed. */
  readonly head: readonly Markup[];
  /** Where each widget is to show. */
  readonly pieces: readonly {readonly widget: WidgetName; readonly markup: readonly Markup[]}[];
}

/** What the frame may do: run, send its form, and open the store in a tab of its own. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/** The snippet for a way to embed. The same tree is shown, copied and previewed. */
export function snippetFor(rung: Rung, choices: Choices, embedding: Embedding): Snippet {
  return {
    rung,
    head: usesLoader(rung) ? loaderMarkup(choices, embedding) : [],
    pieces: choices.widgets.map((widget) => ({widget, markup: piece(rung, widget, {choices, embedding})})),
  };
}

interface Context {
  readonly choices: Choices;
  readonly embedding: Embedding;
}

function piece(rung: Rung, widget: WidgetName, {choices, embedding}: Context): Markup[] {
  const words = fallbackChildren(widget, choices, embedding);
  const text = element('p', {}, ...words);
  switch (rung) {
    case 'element':
      // No paragraph inside: WordPress's `wpautop` would close the tag in front of it.
      return [element(`ispeed-${widget}`, Object.fromEntries(attributesOf(widget, choices)), ...words)];
    case 'div': {
      const data = attributesOf(widget, choices).map(([name, value]) => [`data-${name}`, value] as const);
      const said = {class: 'ispeed-widget', 'data-widget': widget, ...Object.fromEntries(data)};
      return [element('div', said, text)];
    }
    case 'class':
      return [element('div', {class: classesOf(widget, choices)}, text)];
    case 'link': {
      const href = embedAddress(widget, choices, embedding);
      return [element('p', {}, element('a', {href}, loneText(widget, choices)))];
    }
    case 'iframe':
      return frame(widget, {choices, embedding});
    case 'card':
      return [cardMarkup(widget, choices, embedding)];
    case 'image':
      return [imageMarkup(widget, choices, embedding)];
  }
}

/**
 * The frame, and a sentence with a link for editors that drop frames. SharePoint's "Embed" takes the frame and nothing
 * beside it.
 */
function frame(widget: WidgetName, {choices, embedding}: Context): Markup[] {
  const address = embedAddress(widget, choices, embedding);
  const framed = element('iframe', {
    src: address,
    title: `i-Speed: ${loneText(widget, choices)}`,
    width: '100%',
    height: String(frameHeight(widget, choices)),
    loading: 'lazy',
    frameborder: '0',
    sandbox: SANDBOX,
  });
  if (choices.host === 'sharepoint') return [framed];
  const {question, link} = NO_FRAME[choices.lang];
  return [framed, element('p', {}, question, element('a', {href: address}, link), '.')];
}

const NO_FRAME = {
  vi: {question: 'Không thấy khung ở trên? ', link: 'Mở trong trang riêng'},
  en: {question: 'No frame above? ', link: 'Open it in a page of its own'},
} as const;

function attributesOf(widget: WidgetName, choices: Choices): [name: string, value: string][] {
  return Object.entries(widgetParameters(widget, choices)).filter(([name]) => name !== 'widget');
}

/** For editors that keep classes and nothing else: `ispeed-commune-22366`. An address cannot be said in a class. */
function classesOf(widget: WidgetName, choices: Choices): string {
  const said = attributesOf(widget, choices)
    .filter(([name]) => name !== 'coverage')
    .map(([name, value]) => `ispeed-${name}-${value}`);
  return ['ispeed-widget', `ispeed-${widget}`, ...said].join(' ');
}

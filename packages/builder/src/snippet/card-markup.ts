import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';
import {coverageTable} from './coverage-table.js';
import {embedAddress} from './embed-address.js';
import type {Embedding} from './embedding.js';
import {fallbackChildren} from './fallback-text.js';
import {resolved, shownAddress, textIn, webLink} from './links.js';
import {element, type Markup} from './markup.js';
import {WORDS} from './card-words.js';

/**
 * A widget as plain HTML, for portals that let neither scripts nor frames through: paragraphs, lists, links and
 * tables with old attributes alone. It does not follow the data: make it anew when the campaign changes.
 */
export function cardMarkup(widget: WidgetName, choices: Choices, embedding: Embedding): Markup {
  switch (widget) {
    case 'banner':
      return framed(bannerParts(choices, embedding));
    case 'install-guide':
      return framed(guideParts(choices, embedding));
    case 'coverage-chart':
      return embedding.figures
        ? coverageTable(embedding.figures, choices)
        : element('p', {}, ...fallbackChildren(widget, choices, embedding));
    case 'self-report':
      return framed(reportParts(choices, embedding));
  }
}

/** Old editors drop styles and keep a table's border. */
function framed(parts: readonly Markup[]): Markup {
  const cell = element('td', {}, ...parts);
  const body = element('tbody', {}, element('tr', {}, cell));
  return element('table', {role: 'presentation', border: '1', cellpadding: '12', width: '100%'}, body);
}

function bannerParts({lang}: Choices, embedding: Embedding): Markup[] {
  const {document} = embedding;
  const words = WORDS[lang];
  const web = webLink(embedding);
  return [
    element('p', {}, element('strong', {}, words.title)),
    element('p', {}, `${words.ask}${document?.app.freeData ? ` ${words.free}` : ''}`),
    element('p', {}, words.web, element('a', {href: web}, shownAddress(web)), '.'),
    ...storeLinks(lang, embedding),
    ...from(lang, embedding),
  ];
}

function guideParts({lang}: Choices, embedding: Embedding): Markup[] {
  const words = WORDS[lang];
  const own = embedding.document?.guide?.steps.map(
    ({title, text}) => [textIn(title, lang), textIn(text, lang)] as const,
  );
  const steps = (own ?? words.steps).map(([title, text]) =>
    element('li', {}, element('strong', {}, title), `. ${text}`),
  );
  const web = webLink(embedding);
  return [
    element('p', {}, element('strong', {}, words.guide)),
    element('ol', {}, ...steps),
    ...storeLinks(lang, embedding),
    element('p', {}, words.web, element('a', {href: web}, shownAddress(web)), '.'),
    ...from(lang, embedding),
  ];
}

function reportParts(choices: Choices, embedding: Embedding): Markup[] {
  const words = WORDS[choices.lang];
  const href = embedAddress('self-report', choices, embedding);
  return [
    element('p', {}, element('strong', {}, words.report)),
    element('p', {}, words.reportAsk, element('a', {href}, words.reportLink), '.'),
    ...from(choices.lang, embedding),
  ];
}

/** Only the stores that the campaign file names. */
function storeLinks(lang: Choices['lang'], {document, campaign}: Embedding): Markup[] {
  const {android, ios} = document?.app.links ?? {};
  const offered = [
    [resolved(android, campaign), WORDS[lang].android],
    [resolved(ios, campaign), WORDS[lang].ios],
  ].filter((pair): pair is [string, string] => pair[0] !== undefined);
  return offered.length === 0
    ? []
    : [element('ul', {}, ...offered.map(([href, text]) => element('li', {}, element('a', {href}, text))))];
}

/** Whose campaign it is, and that it is a sample where the file says so. */
function from(lang: Choices['lang'], {document}: Embedding): Markup[] {
  if (document === undefined) return [];
  const agency = element('p', {}, textIn(document.agency.name, lang));
  return document.sample ? [agency, element('p', {}, element('em', {}, WORDS[lang].sample))] : [agency];
}

import {foldText, type Target} from '@ispeed-widgets/contract';

import type {Choices} from '../choices/choices.js';
import type {CoverageFigures} from '../data/coverage-figures.js';
import {WORDS} from './card-words.js';
import {textIn} from './links.js';
import {element, type Markup} from './markup.js';

/** A month of a network as a plain table: no script, and as many rows as there are communes. */
export function coverageTable(
  {series, communes, samples, target, sample}: CoverageFigures,
  {lang}: Choices,
): Markup {
  const words = WORDS[lang];
  const [year, month] = series.period.split('-');
  const caption = words.caption(`${Number(month)}/${year}`, words.networks[series.network]);
  const head = [words.commune, words.samples, words.state].map((text) => element('th', {scope: 'col'}, text));
  const byName = [...communes].sort((a, b) => (foldText(a.name) < foldText(b.name) ? -1 : 1));
  const rows = byName.map(({code, name, district}) => {
    const count = samples.get(code) ?? 0;
    return element(
      'tr',
      {},
      element('th', {scope: 'row', align: 'left'}, district === undefined ? name : `${name}, ${district}`),
      element('td', {align: 'right'}, count === 0 ? '–' : grouped(count, lang)),
      element('td', {}, stateText(count, target, lang)),
    );
  });
  return element(
    'table',
    {border: '1', cellpadding: '6'},
    element(
      'caption',
      {},
      [caption, words.source(textIn(series.source.name, lang)), ...(sample ? [words.sampleFigures] : [])]
        .join('. ')
        .replace(/\.\./g, '.'),
    ),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** 0 samples and no row mean the same: not rated, never slow. */
function stateText(count: number, target: Target | undefined, lang: Choices['lang']): string {
  const words = WORDS[lang];
  if (count === 0) return words.none;
  if (target === undefined) return words.unknown;
  const {samples: enough, nearFrom = (enough * 4) / 5} = target;
  if (count >= enough) return words.enough;
  const missing = grouped(enough - count, lang);
  return count >= nearFrom ? words.near(missing) : words.lacking(missing);
}

function grouped(count: number, lang: Choices['lang']): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
}

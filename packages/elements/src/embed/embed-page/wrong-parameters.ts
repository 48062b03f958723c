import {type Issue, messageOf} from '@ispeed-widgets/contract/page';

import type {EmbedWords, Language} from './embed-words.js';

/** A right value of each parameter whose rule alone does not show one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/widget': 'widget=banner',
  '/src': 'src=/data/campaign.json',
  '/coverage': 'coverage=/data/coverage.json',
  '/commune': 'commune=22366',
  '/organization': 'organization=ubnd-phuong-nha-trang',
  '/dismiss-days': 'dismiss-days=7',
  '/period': 'period=2026-10',
};

/**
 * What is wrong with the parameters of an address, a line each. It does not repeat their values: an address is
 * anybody's to write, and what stands in it must not be read as the agency's words.
 */
export function wrongParameters(
  issues: readonly Issue[],
  language: Language,
  {example}: EmbedWords,
): readonly string[] {
  return issues.map((issue) => {
    const {pointer} = issue;
    const shown = EXAMPLES[pointer];
    return `${pointer.slice(1)}: ${messageOf(issue)[language]}${shown === undefined ? '' : ` ${example} ${shown}`}`;
  });
}

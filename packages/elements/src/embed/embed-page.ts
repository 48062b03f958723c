import {embedEntries, type EmbedParameters, readEmbedParameters} from '@ispeed-widgets/contract/page';

import type {DataFailedEvent} from '../shared/events/data-failed-event.js';
import {trustedParameters} from './data-origins.js';
import {type EmbedWords, type Language, WORDS} from './embed-page/embed-words.js';
import {element, notice, type NoticePart} from './embed-page/notice.js';
import {openLinksOutside} from './embed-page/open-outside.js';
import {wrongParameters} from './embed-page/wrong-parameters.js';
import {postHeight} from './post-height.js';

/** Those that show nothing of their own without a file. */
const NEED_A_FILE = ['coverage-chart', 'self-report'];

start();

/**
 * The iframe page: any widget by the parameters of its address, brought by the ordinary loader, whose tag stands after
 * this script's. What is wrong with the address is said on the page, never a blank frame.
 */
function start(): void {
  const page = new URL(location.href);
  const entries = embedEntries(page.searchParams);
  const html = document.documentElement;
  const language: Language = (entries['lang'] ?? html.lang) === 'en' ? 'en' : 'vi';
  const words = WORDS[language];
  html.lang = language;
  if (parent === window) html.classList.add('alone');
  watchFailures(words);
  openLinksOutside(words);
  const checked = readEmbedParameters(entries);
  if (checked.ok) show(checked.value, {page, language});
  else refuse(wrongParameters(checked.issues, language, words), words);
  postHeight();
}

function show(wanted: EmbedParameters, {page, language}: {page: URL; language: Language}): void {
  const words = WORDS[language];
  const loader = document.querySelector<HTMLScriptElement>('script[src$="ispeed.js"]')!;
  const trusted = trustedParameters(wanted, page);
  if (!trusted.ok) {
    const {name, origin} = trusted;
    refuse([words.stranger(name, origin)], words, words.list, listing(origin));
    return;
  }
  const {widget, src = loader.dataset['src'], commune, theme, lang, ...others} = trusted.parameters;
  document.title = words.titles[widget];
  const main = document.querySelector('main')!;
  main.replaceChildren(ownText(words.texts[widget], words));
  if ((src ?? others.coverage) === undefined) {
    if (NEED_A_FILE.includes(widget)) {
      const issue = {pointer: '/src', code: 'required'} as const;
      refuse(wrongParameters([issue], language, words), words);
      return;
    }
    // Nothing will be loaded, so nothing will say that it is there.
    document.documentElement.classList.add('settled');
  }
  setData(loader, {src, commune, lang});
  if (theme === 'dark')
    document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')!.content = 'dark';
  const tag = document.createElement(`ispeed-${widget}`);
  for (const [name, value] of Object.entries({theme, ...others})) {
    if (value !== undefined) tag.setAttribute(name, value);
  }
  tag.append(...main.childNodes);
  main.append(tag);
}

/** What the address does not say, whoever publishes the page may have said on the loader's tag. */
function setData({dataset}: HTMLElement, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) dataset[name] = value;
}

/** What stands there before the widget and without it, always with a way on. */
function ownText(text: string, {measure}: EmbedWords): HTMLElement {
  const line = element('p', `${text} `);
  const link = element('a', measure);
  link.href = 'https://speedtest.vn';
  line.append(link);
  return line;
}

function refuse(lines: readonly string[], words: EmbedWords, ...parts: readonly NoticePart[]): void {
  document.querySelector('main')!.prepend(notice(words.wrong, lines, ...parts, words.mend));
  console.warn(`[ispeed] embed.html: ${words.wrong}: ${lines.join(' ')}`);
}

function listing(origin: string): NoticePart {
  return {code: `<meta name="ispeed-data-origins" content="${origin}">`};
}

/** What comes after the address was found right: a file that does not load, or leads elsewhere. */
function watchFailures(words: EmbedWords): void {
  const html = document.documentElement;
  const say = (heading: string, ...parts: readonly NoticePart[]) => {
    document.querySelector('.notice')?.remove();
    document.querySelector('main')!.append(notice(heading, ...parts));
  };
  addEventListener('ispeed-ready', () => html.classList.add('settled'));
  addEventListener('ispeed-data-failed', (event) => {
    const {code, options} = (event as DataFailedEvent).error;
    html.classList.add('settled');
    if (code !== 'redirect') return;
    const {origin} = new URL(String(options.cause));
    say(words.wrong, [words.redirected(origin)], words.list, listing(origin));
  });
  // A script that does not load says so on its tag alone, and only to those who listen on the way down.
  addEventListener(
    'error',
    ({target}) => {
      if (!(target instanceof HTMLScriptElement)) return;
      say(words.missing(new URL(target.src).pathname.split('/').pop()!), words.allowOrigin);
    },
    true,
  );
}

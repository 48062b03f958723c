import type {LoaderGlobal, PagePolicy} from './loader-global.js';
import {say} from './say.js';

/**
 * Put in by the build: the version; what stands in the names of the files; their seals one after the other, of those in
 * `chunks` in the order of NAMES without the first, then of the widgets' in `alone`. A seal is the SHA-256 of a file in
 * base64, without the `=` at its end.
 */
declare const VERSION: string;
declare const BUILD: string;
declare const SEALS: string;

const SEAL = 43;

/**
 * What there is: widgets, what several of them share, and what makes widgets of divs and links. In `chunks` the guide
 * has no file of its own: it comes with the banner.
 */
const NAMES = ['install-guide', 'banner', 'coverage-chart', 'self-report', 'shared', 'placeholders'];
const BANNER = 1;
const SHARED = 4;
const PLACEHOLDERS = 5;
const ALONE = 6;

/** Divs, and links and iframes that show an iframe page; whether it is ours is for the late file to say. */
const PLACEHOLDER = '.ispeed-widget,[href*="embed.html?w"],[src*="embed.html?w"]';

/** What a page changes in one go is looked at once, ms. */
const BURST = 50;

/** How far below the top of the screen a widget may wait, px: a screen below it, or somewhat more on a phone. */
const FAR = 2e3;

let base: string;
let policy: PagePolicy | undefined;
let nonce: string;
let waiting: number;
/** The files under way or there, by address. */
const loads: Record<string, Promise<unknown>> = {};
/** By seal, those that were brought. */
const begun: unknown[] = [];
/** A policy for each copy of Lit on its way: each takes it once, and nobody after them gets it. */
const lits: unknown[] = [];
/** How many copies of Lit the page has or awaits: of a widget alone, and of those that share. */
let families = 0;
/** It inherits nothing: some pages put `src` and the like on every object. */
const page = {__proto__: null, version: VERSION, early: {}, bring, html: () => lits.pop()} as LoaderGlobal;

const nears =
  window.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => entries.forEach(({isIntersecting, target}) => isIntersecting && look(target)),
    {rootMargin: '100%'},
  );

start();

/**
 * `<script defer src="…/ispeed.js" data-src="…" data-commune="…" data-lang="vi">`: finds the widgets on the page,
 * brings only their modules, and starts the campaign file at the same time. Also right with `async`, as a module, in
 * the head or at the foot. Of several the first wins.
 */
function start(): void {
  // Not `window.ispeed`: an element with that id would answer.
  const first = Object.getOwnPropertyDescriptor(window, 'ispeed');
  if (first) {
    const {version} = (first.value || first) as Partial<LoaderGlobal>;
    if (version !== VERSION) say(VERSION, `đã có / already ${version}`);
  } else if (window.WeakRef) {
    // An older browser keeps the text of the page. Who knows WeakRef knows modules, custom elements and nearly all
    // that the widgets are written in: Chrome 84, Firefox 79, Safari 14.1.
    try {
      trustPage();
      watchPage();
    } catch (error) {
      say(error as string, 'trusted-types ispeed?');
    }
  }
}

/** Sets the global, and makes the one Trusted Types policy. */
function trustPage(): void {
  // A module does not know its tag, and an element of the name `currentScript` may stand in its place.
  const {currentScript} = document;
  const script = (
    currentScript && currentScript.localName === 'script'
      ? currentScript
      : document.querySelector('[src*="/ispeed.js"]')
  ) as HTMLScriptElement;
  base = new URL('.', script.src).href;
  nonce = script.nonce;
  const {trustedTypes} = window as {
    trustedTypes?: {createPolicy(name: string, rules: PagePolicy): PagePolicy};
  };
  // Addresses of scripts below the loader's own folder, and HTML for the templates of our Lits.
  policy =
    trustedTypes &&
    trustedTypes.createPolicy('ispeed', {
      createHTML: (html) => html,
      createScriptURL: (url) => (url.indexOf(base) ? '' : url),
    });
  // `data-src`, `data-commune` and `data-lang` are the widgets' defaults.
  Object.defineProperty(window, 'ispeed', {value: Object.freeze(Object.assign(page, script.dataset))});
}

function watchPage(): void {
  look();
  if (!window.MutationObserver) return;
  new MutationObserver(() => {
    waiting = waiting || setTimeout(look, BURST);
  }).observe(document, {childList: true, subtree: true});
}

/**
 * Brings what the page shows: the elements near the screen at once, others when they come near, and those that appear
 * later (a page that swaps its content, a script that adds a tag).
 *
 * A widget that is the only kind on the page comes in one file; several share theirs. Whoever comes after the first,
 * or before the page is whole, brings the shared file: so a page never has more than two Lits.
 *
 * @param seen what has just come near
 */
function look(seen?: unknown): void {
  waiting = 0;
  if (!begun[PLACEHOLDERS] && (document.querySelector(PLACEHOLDER) || /ispeed-debug/.test(location.href))) {
    begun[PLACEHOLDERS] = 1;
    load(PLACEHOLDERS);
  }
  const found = NAMES.map((kind) =>
    document.querySelectorAll(
      `ispeed-${kind}:not(:defined),.ispeed-${kind},.ispeed-widget[data-widget=${kind}]`,
    ),
  );
  const isOnly = document.readyState !== 'loading' && !found.filter((places) => places[0])[1];
  found.forEach((places, kind) =>
    places.forEach((place) => {
      if (begun[kind]) return;
      if (nears && seen !== place && place.getBoundingClientRect().top > FAR) {
        nears.observe(place);
        return;
      }
      begun[kind] = 1;
      if (!families && page.src) {
        const {href} = Object.assign(document.createElement('a'), {href: page.src});
        // The widget that takes the file says what went wrong; until then nobody else has to hear of it.
        (page.early[href] = fetch(href)).catch(() => undefined);
      }
      if (families < 2) lits.push(policy);
      if (isOnly && !families) load(ALONE + kind);
      else load(SHARED, kind || BANNER);
      families = isOnly && !families ? 1 : 2;
    }),
  );
}

/** @param files by their place among the seals */
function load(...files: number[]): void {
  const list = files.map(
    (file) =>
      `${SEALS.slice(SEAL * file - SEAL, SEAL * file)}${file < ALONE ? 'chunks' : 'alone'}/${NAMES[file % ALONE]}-${BUILD}.js`,
  );
  // bring has said what went wrong, and the page keeps its text.
  bring(base, list.join(' ')).catch(() => undefined);
}

/**
 * Loads files whose content is known, so that they can be imported. Each waits until those before it have loaded: some
 * browsers (WebKitGTK 2.50, and Chromium 156 for `import()`) fetch a file once more, without its integrity, when
 * somebody imports what was just refused, and would run it then. So that this costs no round trip, the later ones are
 * fetched ahead by `modulepreload`; `preload` would make Firefox fetch twice.
 *
 * @param from address of the file that asks
 * @param list seals, each followed by the name of a file beside it, in the order in which they import each other
 */
function bring(from: string, list: string): Promise<unknown> {
  let before: Promise<unknown> | undefined;
  list.split(' ').forEach((item) => {
    const url = new URL(item.slice(SEAL), from).href;
    const append = (tag: 'link' | 'script', properties: object) => {
      const common = {crossOrigin: '', integrity: `sha256-${item.slice(0, SEAL)}=`, nonce};
      document.head.appendChild(Object.assign(document.createElement(tag), common, properties));
    };
    const load = () =>
      (loads[url] =
        loads[url] ||
        new Promise((onload, onerror) =>
          append('script', {
            type: 'module',
            onload,
            onerror,
            src: policy ? policy.createScriptURL(url) : url,
          }),
        ).catch(() => {
          // Whoever asks again, on a better line, gets another try.
          delete loads[url];
          say(url, 'chưa nạp / not loaded');
          throw Error(url);
        }));
    if (before && !loads[url]) append('link', {rel: 'modulepreload', href: url});
    before = before ? before.then(load) : load();
  });
  return before!;
}

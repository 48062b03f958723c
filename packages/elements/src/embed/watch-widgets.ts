import {bring, expectLit} from './bring.js';
import type {WidgetSeals} from './build-manifest.js';
import type {LoaderGlobal} from './loader-global.js';

/** Put in by the build: what the files are called, and what they hold. */
declare const BUILD: string;
declare const WIDGETS: WidgetSeals;
declare const SHARED: string;
declare const PLACEHOLDERS: string;
declare const DOCTOR: string;

type Place = HTMLElement & {readonly href?: unknown; readonly src?: unknown};

/** What a page changes in one go is looked at once, ms. */
const BURST = 50;

const widgets = WIDGETS;
const kinds = Object.keys(widgets);
const KIND = RegExp(`(?:ispeed-|widget=)(${kinds.join('|')})`);
const PLACES = `ispeed-${kinds.join(',ispeed-')},.ispeed-widget,a[href*="/embed.html?"],iframe[src*="/embed.html?"]`;

let base: string;
let page: LoaderGlobal;
let nears: IntersectionObserver | undefined;
let hasWidget = false;
const begun: Record<string, unknown> = {};

/**
 * Brings what the page shows: the elements near the screen at once, others when they come near, and those that appear
 * later (a page that swaps its content, a script that adds a tag).
 *
 * @param folder of the loader, with a slash at its end
 */
export function watchWidgets(folder: string, loader: LoaderGlobal): void {
  base = folder;
  page = loader;
  if (DOCTOR && /[?&]ispeed-debug\b/.test(location.search)) begin('doctor', `${DOCTOR}chunks/doctor`);
  if ('IntersectionObserver' in window) {
    nears = new IntersectionObserver(
      (entries) => look(entries.filter(({isIntersecting}) => isIntersecting).map(({target}) => target)),
      {rootMargin: '100%'},
    );
  }
  look([]);
  let waiting = 0;
  if (!('MutationObserver' in window)) return;
  new MutationObserver(() => {
    waiting ||= window.setTimeout(() => {
      waiting = 0;
      look([]);
    }, BURST);
  }).observe(document, {childList: true, subtree: true});
}

/** @param seen that have just come near */
function look(seen: readonly Element[]): void {
  const present: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  nears?.disconnect();
  document.querySelectorAll<Place>(PLACES).forEach((place) => {
    const kind = kindOf(place);
    if (kind === undefined || begun[kind] || customElements.get(`ispeed-${kind}`)) return;
    present[kind] = 1;
    if (!nears || seen.indexOf(place) >= 0 || isNear(place)) {
      wanted[kind] = 1;
      startCampaign(place.getAttribute('src') ?? page.src);
    } else nears.observe(place);
  });
  const isOnly = !hasWidget && Object.keys(present).length === 1;
  Object.keys(wanted).forEach((kind) => bringWidget(kind, isOnly));
}

/** Which widget stands here or will; brings what makes widgets of divs and links. */
function kindOf(place: Place): string | undefined {
  const {localName, className} = place;
  const isFrame = localName === 'iframe';
  const isLink = isFrame || localName === 'a';
  const url = isLink ? String(place.href ?? place.src) : '';
  if (isLink && url.indexOf(`${base}embed.html?`) !== 0) return undefined;
  if (!begun['placeholders'] && !KIND.test(localName))
    begin('placeholders', `${PLACEHOLDERS}chunks/placeholders`);
  if (isFrame) return undefined;
  return KIND.exec(`${localName} ${className} widget=${place.getAttribute('data-widget')} ${url}`)?.[1];
}

/**
 * A widget that is the only kind on the page comes in one file; several share theirs. Whoever comes after the first
 * brings the shared file: so a page never has more than two Lits.
 */
function bringWidget(kind: string, isOnly: boolean): void {
  const [alone, several] = widgets[kind]!;
  hasWidget = true;
  if (isOnly || !begun['shared']) expectLit();
  if (isOnly) begin(kind, `${alone}alone/${kind}`);
  else {
    begun['shared'] = 1;
    begin(kind, `${SHARED}chunks/shared`, `${several}chunks/${kind}`);
  }
}

function begin(name: string, ...files: string[]): void {
  begun[name] = 1;
  // bring has said what went wrong, and the page keeps its text.
  bring(base, files.map((file) => `${file}-${BUILD}.js`).join(' ')).catch(() => undefined);
}

function startCampaign(src: string | undefined): void {
  try {
    const url = new URL(src!, document.baseURI).href;
    // The widget that takes it says what went wrong; until then nobody else has to hear of it.
    if (src && !(url in page.early)) (page.early[url] = fetch(url)).catch(() => undefined);
  } catch {
    // An address that is none: the widget says so.
  }
}

/** On the screen, or a screen away from it. */
function isNear(place: Element): boolean {
  const {top, bottom} = place.getBoundingClientRect();
  return bottom >= -innerHeight && top <= 2 * innerHeight;
}

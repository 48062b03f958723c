import {bring, html, trustScript} from './bring.js';
import type {LoaderGlobal} from './loader-global.js';
import {say} from './say.js';
import {watchWidgets} from './watch-widgets.js';

/** Put in by the build, as are the names of the files in watch-widgets.ts. */
declare const VERSION: string;

start();

/**
 * `<script defer src="…/ispeed.js" data-src="…" data-commune="…" data-lang="vi">`: finds the widgets on the page,
 * brings only their modules, and starts the campaign file at the same time. Also right with `async`, as a module, in
 * the head or at the foot. Of several the first wins.
 */
function start(): void {
  // Not `window.ispeed`: an element with that id would answer.
  const other = Object.getOwnPropertyDescriptor(window, 'ispeed');
  if (other) {
    const {version} = (other.value ?? {}) as Partial<LoaderGlobal>;
    if (version !== VERSION)
      say(`trang đã có bản ${version}, bỏ qua`, `is here already, ignored: ${VERSION}`);
    return;
  }
  const script = ownScript();
  // A browser that is too old keeps the text of the page. Who knows WeakRef knows modules and nearly all that the
  // widgets are written in: Chrome 84, Firefox 79, Safari 14.1.
  if (!script || !('WeakRef' in window && 'customElements' in window && 'attachShadow' in script)) return;
  const base = new URL('.', script.src).href;
  try {
    trustScript(script, base);
  } catch {
    say('CSP cần thêm / CSP needs', 'trusted-types lit-html ispeed');
    return;
  }
  // Not `script.dataset`: it inherits what a page has put on every object.
  const said = (name: string) => script.getAttribute(`data-${name}`) ?? undefined;
  const page: LoaderGlobal = {
    version: VERSION,
    src: said('src'),
    commune: said('commune'),
    lang: said('lang'),
    early: {},
    bring,
    html,
  };
  Object.defineProperty(window, 'ispeed', {value: Object.freeze(page)});
  const begin = () => watchWidgets(base, page);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** A module does not know its tag, and an element of the name `currentScript` may stand in its place. */
function ownScript(): HTMLScriptElement | null {
  const {currentScript} = document;
  return currentScript?.localName === 'script'
    ? (currentScript as HTMLScriptElement)
    : document.querySelector('script[src$="/ispeed.js"],script[src*="/ispeed.js?"]');
}

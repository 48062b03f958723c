import type {LoaderManifest} from './build-manifest.js';

/** Put in by the build. */
declare const BUILD_MANIFEST: LoaderManifest;

/** The one global of a host page; see shared/page-defaults.ts for its reader. */
interface LoaderGlobal {
  readonly version: string;
  readonly src: string | undefined;
  readonly commune: string | undefined;
  readonly lang: string | undefined;
  readonly early: Record<string, Promise<Response>>;
}

start();

/**
 * `<script defer src="…/ispeed.js" data-src="…" data-commune="…" data-lang="vi">`: finds the widgets on the page,
 * brings only their modules, and starts the campaign file at the same time.
 */
function start(): void {
  const page = globalThis as {ispeed?: LoaderGlobal};
  if (page.ispeed) {
    if (page.ispeed.version !== BUILD_MANIFEST.version) {
      console.warn(
        `[ispeed] ${page.ispeed.version} đã chạy trên trang, bỏ qua / is here already, ignored: ${BUILD_MANIFEST.version}`,
      );
    }
    return;
  }
  const script = (document.currentScript ??
    document.querySelector('script[src*="/ispeed.js"]')) as HTMLScriptElement;
  const {src, commune, lang} = script.dataset;
  page.ispeed = {version: BUILD_MANIFEST.version, src, commune, lang, early: {}};
  const base = new URL('.', script.src).href;
  const bring = () => bringWidgets(base, page.ispeed!);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', bring, {once: true});
  else bring();
}

function bringWidgets(base: string, {src, lang, early}: LoaderGlobal): void {
  const {elements, locales, placeholders} = BUILD_MANIFEST;
  const isThere = (selector: string) => document.querySelector(selector) !== null;
  const present = Object.keys(elements).filter((name) =>
    isThere(`ispeed-${name},.ispeed-widget.ispeed-${name},.ispeed-widget[data-widget="${name}"]`),
  );
  if (present.length === 0) return;
  if (src) {
    const url = new URL(src, document.baseURI).href;
    early[url] = fetch(url);
    // The widget that takes it says what went wrong; until then nobody else has to hear of it.
    early[url].catch(() => undefined);
  }
  // A widget that is alone comes in one file; several share theirs.
  const company = present.length > 1 ? 'several' : 'alone';
  const files = new Set(present.flatMap((name) => elements[name]![company]));
  const words = locales[(lang ?? document.documentElement.lang).slice(0, 2)];
  if (words) files.add(words);
  if (isThere('.ispeed-widget')) files.add(placeholders);
  for (const file of files) {
    import(/* @vite-ignore */ base + file).catch((error: unknown) => {
      console.warn(`[ispeed] ${base}${file} không tải được / could not be loaded: ${String(error)}`);
    });
  }
}

import {EMBED_PARAMETER_NAMES, embedEntries} from '../embed-query.js';
import {type HtmlTag, scanHtml} from './html-scan.js';
import {webAddress} from './web-address.js';

/** The loader's script tag. */
export interface LoaderTag {
  /** As written. */
  readonly src: string;
  /** Absolute; undefined for a relative one where the page's address is not known. */
  readonly url: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A place on the page where a widget shows or should. */
export interface WidgetPlace {
  readonly kind: 'tag' | 'div' | 'link' | 'frame';
  /** What it says of its widget, `widget` included; a div may have lost that. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tag: HtmlTag;
  /** Of a link or a frame, absolute where that can be said. */
  readonly url?: string | undefined;
}

/** What the rules look at in a page. */
export interface PageParts {
  readonly tags: readonly HtmlTag[];
  readonly comments: readonly string[];
  readonly text: string;
  /** What relative addresses resolve against; undefined where the page's address is not known. */
  readonly base: string | undefined;
  readonly loaders: readonly LoaderTag[];
  readonly places: readonly WidgetPlace[];
  /** Absolute addresses of the linked ispeed.css. */
  readonly styles: readonly string[];
  /** Policies of `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
}

/** The widgets there are, by the names of their tags without `ispeed-`. */
export const WIDGET_NAMES: readonly string[] = ['banner', 'install-guide', 'coverage-chart', 'self-report'];

const LOADER = /(^|\/)ispeed\.js([?#]|$)/;
const STYLE = /(^|\/)ispeed\.css([?#]|$)/;
const EMBED = /(^|\/)embed\.html\?(.*&)?widget=/;

/**
 * Finds the parts of a page that concern the widgets.
 *
 * @param url the page's address, if it is known
 */
export function pageParts(source: string, url?: string): PageParts {
  const {tags, comments, text} = scanHtml(source);
  const base = baseOf(tags, url);
  const absolute = (address: string) => webAddress(address, base)?.href;
  const named = (name: string) => tags.filter((tag) => tag.name === name);
  return {
    tags,
    comments,
    text,
    base,
    loaders: named('script')
      .filter(({attributes}) => LOADER.test(attributes.get('src') ?? ''))
      .map(({attributes}) => {
        const src = attributes.get('src') ?? '';
        return {src, url: absolute(src), attributes};
      }),
    places: tags.flatMap((tag) => placeOf(tag, absolute) ?? []),
    styles: named('link').flatMap(({attributes}) => {
      const href = attributes.get('href') ?? '';
      return STYLE.test(href) ? (absolute(href) ?? []) : [];
    }),
    policies: named('meta')
      .filter(({attributes}) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      .map(({attributes}) => attributes.get('content') ?? ''),
  };
}

function baseOf(tags: readonly HtmlTag[], url: string | undefined): string | undefined {
  const href = tags
    .find(({name, attributes}) => name === 'base' && attributes.has('href'))
    ?.attributes.get('href');
  return href === undefined ? url : (webAddress(href, url)?.href ?? url);
}

function placeOf(tag: HtmlTag, absolute: (address: string) => string | undefined): WidgetPlace | undefined {
  const {name, attributes} = tag;
  if (name.startsWith('ispeed-')) {
    return {kind: 'tag', parameters: {...embedEntries(attributes), widget: name.slice(7)}, tag};
  }
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  if (classes.includes('ispeed-widget') || attributes.has('data-widget')) {
    return {kind: 'div', parameters: {...classParameters(classes), ...dataParameters(attributes)}, tag};
  }
  const address = attributes.get(name === 'a' ? 'href' : 'src') ?? '';
  if ((name !== 'a' && name !== 'iframe') || !EMBED.test(address)) return undefined;
  const query = webAddress(address, 'https://page.invalid/')?.searchParams;
  const pairs = EMBED_PARAMETER_NAMES.map((key) => [key, query?.get(key) ?? ''] as const);
  return {
    kind: name === 'a' ? 'link' : 'frame',
    parameters: embedEntries(pairs),
    tag,
    url: absolute(address),
  };
}

function dataParameters(attributes: ReadonlyMap<string, string>): Record<string, string> {
  const entries = [...attributes].filter(([name]) => name.startsWith('data-'));
  return embedEntries(entries.map(([name, value]) => [name.slice(5), value] as const));
}

/** `ispeed-banner` names the widget, `ispeed-commune-22366` a parameter. */
function classParameters(classes: readonly string[]): Record<string, string> {
  const own = classes
    .filter((one) => one.startsWith('ispeed-') && one !== 'ispeed-widget')
    .map((one) => one.slice(7));
  const pairs = own.map((word): readonly [string, string] => {
    // `coverage-chart` is a widget, not the parameter `coverage`.
    const isWidget = WIDGET_NAMES.includes(word);
    const name = isWidget ? undefined : EMBED_PARAMETER_NAMES.find((one) => word.startsWith(`${one}-`));
    return name === undefined ? ['widget', word] : [name, word.slice(name.length + 1)];
  });
  return embedEntries(pairs);
}

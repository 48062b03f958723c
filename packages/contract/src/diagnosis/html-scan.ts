import {decodeReferences} from './decode-references.js';

/** A start tag as it stands in the source. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case, character references decoded; the first of two with one name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Written `<x/>`, which HTML takes for `<x>` unless the element is void. */
  readonly selfClosed: boolean;
}

/** What a page's source holds. */
export interface HtmlScan {
  readonly tags: readonly HtmlTag[];
  /** Insides of comments. */
  readonly comments: readonly string[];
  /** All text outside tags, comments and raw text, character references decoded. */
  readonly text: string;
}

/** Their content is no markup while scripts run. */
const RAW_TEXT = /^(script|style|textarea|title|noscript|iframe|xmp|noembed|noframes)$/;
const NAME = /<([a-z][^\s/>]*)/iy;
/** A quote that is never closed takes the rest of the source. */
const ATTRIBUTE =
  /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"'][^\s>]*|(?=>))))?/y;
const END = /[\s/]*>/y;
const OTHER = /<[/!?][^>]*>?/y;

/**
 * The tags of a page's source, as the HTML standard's tokenizer finds them. Small, without a tree and without a DOM
 * sink: under Trusted Types a page may not hand pasted text to `DOMParser`, and the rules need no tree.
 */
export function scanHtml(source: string): HtmlScan {
  const tags: HtmlTag[] = [];
  const comments: string[] = [];
  const text: string[] = [];
  let position = 0;
  while (position < source.length) {
    const next = source.indexOf('<', position);
    const start = next < 0 ? source.length : next;
    text.push(source.slice(position, start));
    if (next < 0) break;
    const comment = commentAt(source, start);
    const found = comment === undefined ? tagAt(source, start) : undefined;
    if (comment !== undefined) {
      comments.push(comment.inside);
      position = comment.end;
    } else if (found === 'cut') {
      break;
    } else if (found) {
      tags.push(found.tag);
      position = RAW_TEXT.test(found.tag.name) ? endOfRawText(source, found) : found.end;
      text.push(' ');
    } else {
      const other = at(OTHER, source, start);
      if (other === null) text.push('<');
      position = start + (other?.[0].length ?? 1);
    }
  }
  return {tags, comments, text: decodeReferences(text.join(''))};
}

function commentAt(source: string, start: number): {inside: string; end: number} | undefined {
  if (!source.startsWith('<!--', start)) return undefined;
  const short = at(/<!---?>/y, source, start);
  if (short) return {inside: '', end: start + short[0].length};
  const rest = /--!?>/g;
  rest.lastIndex = start + 4;
  const close = rest.exec(source);
  const end = close ? close.index + close[0].length : source.length;
  return {inside: source.slice(start + 4, close?.index), end};
}

/** A start tag; `cut` where the source ends inside it, which makes it none. */
function tagAt(source: string, start: number): {tag: HtmlTag; end: number} | 'cut' | undefined {
  const opening = at(NAME, source, start);
  if (opening === null) return undefined;
  const attributes = new Map<string, string>();
  let position = start + opening[0].length;
  for (;;) {
    const closing = at(END, source, position);
    if (closing) {
      const name = opening[1]!.toLowerCase();
      return {
        tag: {name, attributes, selfClosed: closing[0].endsWith('/>')},
        end: position + closing[0].length,
      };
    }
    const attribute = at(ATTRIBUTE, source, position);
    if (attribute === null) return 'cut';
    const [all, name, ...values] = attribute;
    const key = name!.toLowerCase();
    const value = values.find((one) => one !== undefined) ?? '';
    if (!attributes.has(key)) attributes.set(key, decodeReferences(value));
    position += all.length;
  }
}

function endOfRawText(source: string, {tag, end}: {tag: HtmlTag; end: number}): number {
  const closing = new RegExp(`</${tag.name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = end;
  return closing.exec(source)?.index ?? source.length;
}

function at(expression: RegExp, source: string, position: number): RegExpExecArray | null {
  expression.lastIndex = position;
  return expression.exec(source);
}

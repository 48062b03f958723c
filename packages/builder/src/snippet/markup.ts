/** A piece of HTML as data: the same tree becomes the text to copy and the elements of the preview. */
export interface Markup {
  readonly tag: string;
  /** In the order in which they are written; an empty value is written as the name alone, `undefined` not at all. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Markup | string)[];
}

/** Makes an element of the tree. */
export function element(
  tag: string,
  attributes: Markup['attributes'] = {},
  ...children: readonly (Markup | string)[]
): Markup {
  return {tag, attributes, children};
}

const VOID = new Set(['link', 'img', 'br']);
/** Their children stand on lines of their own: whoever pastes a table wants to read it. */
const ON_LINES = new Set(['table', 'tbody', 'thead', 'tr', 'ol', 'ul', 'blockquote']);

/** The text to copy. Every value is escaped: names and titles come from files that anybody may have written. */
export function toHtml(markup: Markup | string, indent = ''): string {
  if (typeof markup === 'string') return escapeText(markup);
  const {tag, attributes, children} = markup;
  const written = Object.entries(attributes).map(writeAttribute).join('');
  // The loader's own attributes are what one looks for: on a line of their own.
  const open = `<${tag}${tag === 'script' ? written.replace(' data-', '\n  data-') : written}>`;
  if (VOID.has(tag)) return open;
  if (!ON_LINES.has(tag)) return `${open}${children.map((child) => toHtml(child, indent)).join('')}</${tag}>`;
  const inner = `${indent}  `;
  return `${open}\n${children.map((child) => `${inner}${toHtml(child, inner)}\n`).join('')}${indent}</${tag}>`;
}

function writeAttribute([name, value]: [string, string | undefined]): string {
  if (value === undefined) return '';
  return value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** The same tree in a page, without any HTML text that a browser would have to parse. */
export function toElement(markup: Markup, page: Document): HTMLElement {
  const made = page.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(
    ...markup.children.map((child) => (typeof child === 'string' ? child : toElement(child, page))),
  );
  return made;
}

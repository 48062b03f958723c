/** A part of a notice: a paragraph, a list of lines, or code to be copied. */
export type NoticePart = string | readonly string[] | {readonly code: string};

/** A box that says what is wrong and what to do. Only text goes in: an address is anybody's to write. */
export function notice(heading: string, ...parts: readonly NoticePart[]): HTMLElement {
  const box = element('section', '');
  box.className = 'notice';
  box.setAttribute('role', 'alert');
  box.append(element('h1', heading), ...parts.map(rendered));
  return box;
}

function rendered(part: NoticePart): HTMLElement {
  if (typeof part === 'string') return element('p', part);
  if ('code' in part) {
    const line = element('p', '');
    line.append(element('code', part.code));
    return line;
  }
  const list = element('ul', '');
  list.append(...part.map((line) => element('li', line)));
  return list;
}

/** An element with text in it. A browser may break after the hyphen of i-Speed; a reader should not meet "i-". */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text.replace(/i-S/g, 'i-\u2060S');
  return made;
}

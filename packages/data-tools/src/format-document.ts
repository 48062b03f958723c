const WIDTH = 110;

/**
 * Writes a contract file: indented, but a list entry or object that fits stands on one line, so that a month's
 * rows are one line a commune, easy to compare and small to send.
 */
export function formatDocument(value: unknown): string {
  return `${format(value, '')}\n`;
}

function format(value: unknown, indent: string): string {
  const inline = oneLine(value);
  const isNested = typeof value === 'object' && value !== null;
  if (!isNested || (inline.length + indent.length <= WIDTH && isFlat(value))) return inline;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const members = Array.isArray(value)
    ? value.map((item) => inner + format(item, inner))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${inner}${JSON.stringify(key)}: ${format(member, inner)}`);
  return members.length === 0 ? open + close : `${open}\n${members.join(',\n')}\n${indent}${close}`;
}

/** Raw line feeds come from the indentation alone: inside strings they are escaped. */
function oneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/([{[])\n\s*|\n\s*(?=[}\]])/g, '$1')
    .replace(/\n\s*/g, ' ');
}

function isFlat(value: object): boolean {
  return Object.values(value).every((member) => typeof member !== 'object' || member === null);
}

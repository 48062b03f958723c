import type {Sheet, SheetCell, Workbook} from '@ispeed-widgets/data-tools';

/** The cells of a file as another program sees them: by sheet, row, column. Numbers are unformatted, days are 12/31/2026. */
export type Seen = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Cells that we read otherwise than the other program; empty where each is the same. */
export function differences({sheets}: Pick<Workbook, 'sheets'>, seen: Seen): string[] {
  const names = sheets.filter(({rows}) => rows.length > 0).map(({name}) => name);
  const others = Object.keys(seen).filter((name) => seen[name]!.some((row) => row.some(Boolean)));
  return [
    ...others.filter((name) => !names.includes(name)).map((name) => `sheet ${name} was not read`),
    ...names.filter((name) => !others.includes(name)).map((name) => `sheet ${name} is seen by us alone`),
    ...sheets.flatMap((sheet) => cellDifferences(sheet, seen[sheet.name] ?? [])),
  ];
}

function cellDifferences({name, rows}: Sheet, seen: readonly (readonly string[])[]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(rows.length, seen.length); row++) {
    for (let column = 0; column < Math.max(rows[0]?.length ?? 0, seen[row]?.length ?? 0); column++) {
      const cell = rows[row]?.[column] ?? {text: ''};
      const other = seen[row]?.[column] ?? '';
      if (!isSame(cell, other))
        found.push(`${name} ${row + 1}:${column + 1} “${cell.text}”, seen “${other}”`);
    }
  }
  return found;
}

function isSame({text, number, day, fault}: SheetCell, other: string): boolean {
  if (fault !== undefined) return other.startsWith('#');
  if (number !== undefined)
    return other !== '' && Math.abs(numberOf(other) - number) <= Math.abs(number) * 1e-12;
  if (day !== undefined) {
    const [, month, date, year] = /^(\d\d)\/(\d\d)\/(\d{4})(?: |$)/.exec(other) ?? [];
    return day === `${year}-${month}-${date}`;
  }
  return oneLine(text) === oneLine(other);
}

function numberOf(shown: string): number {
  return shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown);
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

import {readdirSync, readFileSync} from 'node:fs';

import {readWorkbook} from '@ispeed-widgets/data-tools/workbook';
import {describe, expect, it} from 'vitest';

import {differences, type Seen} from './seen.js';

const FOLDER = new URL('files/', import.meta.url);
const SEEN = JSON.parse(readFileSync(new URL('seen.json', import.meta.url), 'utf8')) as Record<string, Seen>;
const FILES = Object.keys(SEEN);

function workbookOf(file: string) {
  const result = readWorkbook(readFileSync(new URL(file, FOLDER)), {file});
  if (!result.ok) throw new Error(`${file}: ${result.issues.map(({message}) => message.vi).join(' ')}`);
  return result.value;
}

describe('a workbook that Excel itself saved', () => {
  it.each(FILES)('is read like LibreOffice reads it, cell by cell: %s', (file) => {
    expect(differences(workbookOf(file), SEEN[file]!)).toEqual([]);
  });

  it('with a password of any kind is said to have one', () => {
    const file = '35897-type4.xls';
    const result = readWorkbook(readFileSync(new URL(file, FOLDER)), {file});
    expect(result.ok ? '' : result.issues[0]?.message.vi).toContain('Tệp có mật khẩu');
  });

  it('is one of those kept, and none is kept unread', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...FILES, '35897-type4.xls'].sort());
    expect(FILES.length).toBeGreaterThanOrEqual(20);
  });
});

describe('the comparison', () => {
  it('turns red at every cell that is another', () => {
    for (const file of FILES) {
      const workbook = workbookOf(file);
      const seen = SEEN[file]!;
      for (const [name, rows] of Object.entries(seen)) {
        for (const [at, row] of rows.entries()) {
          const column = row.findIndex(Boolean);
          if (column < 0) continue;
          const other = row.map((cell, index) => (index === column ? `1${cell}` : cell));
          const wrong = rows.map((cells, index) => (index === at ? other : cells));
          expect(differences(workbook, {...seen, [name]: wrong}), `${file} ${name} ${at + 1}`).toHaveLength(
            1,
          );
        }
      }
    }
  });
});

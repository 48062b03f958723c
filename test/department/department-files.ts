import {mkdtempSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {utils, write} from '@e965/xlsx';

const SAMPLE = fileURLToPath(new URL('../../demo/data/khanh-hoa-2026', import.meta.url));

/** The organisations as the officer has them: at first a CSV of four, later a workbook of five with headcounts. */
const HEADING = ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Cơ quan cấp trên', 'Số người'];
const LIST = [
  ['so-mau', 'Sở mẫu', 'Sở, ban, ngành', '', '60'],
  ['truong-a', 'Trường mẫu A', 'Trường', 'so-mau', '40'],
  ['truong-b', 'Trường mẫu B', 'Trường', 'so-mau', '25'],
  ['doan-the-c', 'Đoàn thể mẫu C', 'Đoàn thể', '', '12'],
  ['ubnd-d', 'UBND phường mẫu D', 'UBND cấp xã', '', '30'],
] as const;

/** Files of a department that begins. */
export interface DepartmentFiles {
  readonly folder: string;
  /** The first four organisations, without headcounts. */
  readonly csv: string;
  /** All five, with headcounts. */
  readonly workbook: string;
  readonly organizations: string;
  readonly campaign: string;
}

/** A folder with the sample campaign, whose organisations are the officer's own list. */
export async function departmentFiles(): Promise<DepartmentFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'ispeed-department-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(
    at('don-vi.csv'),
    [HEADING, ...LIST.slice(0, 4)]
      .map((row) =>
        row
          .slice(0, 4)
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\r\n'),
  );
  const book = utils.book_new();
  const rows = LIST.map((row) => [...row.slice(0, 4), Number(row[4])]);
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['DANH SÁCH ĐƠN VỊ (mẫu)'], [], HEADING, ...rows]),
    'Đơn vị',
  );
  writeFileSync(at('don-vi.xlsx'), write(book, {type: 'buffer', bookType: 'xlsx'}) as Buffer);
  const sample = JSON.parse(await readFile(join(SAMPLE, 'campaign.json'), 'utf8')) as object;
  writeFileSync(at('campaign.json'), JSON.stringify({...sample, coverage: undefined}));
  writeFileSync(at('places.json'), await readFile(join(SAMPLE, 'places.json')));
  return {
    folder,
    csv: at('don-vi.csv'),
    workbook: at('don-vi.xlsx'),
    organizations: at('organizations.json'),
    campaign: at('campaign.json'),
  };
}

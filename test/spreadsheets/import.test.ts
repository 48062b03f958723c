import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {readOrganizations} from '@ispeed-widgets/data-tools/node';
import {beforeAll, describe, expect, it} from 'vitest';

import {ssconvert} from './gnumeric.js';
import {convert} from './libre-office.js';

const LIST = [
  'UBND TỈNH MẪU,,,,',
  'STT,Tên đơn vị,Loại,Mã xã,Biên chế',
  '1,Sở mẫu,Sở,,1250',
  '2,"Trường mẫu ""A"", cơ sở 2",Trường,22366,40',
  '3,UBND phường mẫu,UBND cấp xã,00304,',
];

describe('a list saved as XLSX by another program', {timeout: 120_000}, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ispeed-list-'));
    await writeFile(join(folder, 'don-vi.csv'), LIST.join('\r\n'));
    await writeFile(join(folder, 'khong-so-khong.csv'), LIST.slice(0, 4).join('\r\n'));
  });
  const read = async (path: string) =>
    readOrganizations({file: path.split('/').at(-1)!, bytes: await readFile(path)});
  const valueOf = async (path: string) => {
    const result = await read(path);
    return result.ok ? result.value : result.issues;
  };

  it('is read like the CSV, codes kept as text by LibreOffice', async () => {
    const csv = join(folder, 'don-vi.csv');
    // The fourth column is text, as an officer sets it.
    const [xlsx] = await convert([csv], 'xlsx', {infilter: 'CSV:44,34,76,1,4/2'});
    expect(await valueOf(xlsx!)).toEqual(await valueOf(csv));
    expect(await valueOf(csv)).toHaveProperty(
      'headcounts',
      new Map([
        ['so-mau', 1250],
        ['truong-mau-a-co-so-2', 40],
      ]),
    );
  });

  it('says which code lost its zeros where LibreOffice made a number of it', async () => {
    const [xlsx] = await convert([join(folder, 'don-vi.csv')], 'xlsx', {separator: ','});
    expect(await read(xlsx!)).toMatchObject({ok: false, issues: [{row: 5, column: 'Mã xã'}]});
  });

  it('is read like the CSV where Gnumeric wrote it', async () => {
    const csv = join(folder, 'khong-so-khong.csv');
    const xlsx = join(folder, 'gnumeric.xlsx');
    ssconvert(csv, xlsx);
    expect(await valueOf(xlsx)).toEqual(await valueOf(csv));
  });
});

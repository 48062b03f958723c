import {readdir, readFile, rename, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {utils, write} from '@e965/xlsx';
import {isCode} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {CAMPAIGN, newFolder} from '../fixtures/sample-campaign.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {storedBytes} from '../fixtures/stored-bytes.js';
import {importCodes} from './import-codes.js';

const TABLE = [
  ['SỞ MẪU', '', '', '', ''],
  ['Mã', 'Tên đơn vị', 'Loại', 'Cấp trên', 'Biên chế'],
  ['truong-a', 'Trường mẫu A', 'Trường', '', '1250'],
  ['truong-c', 'Trường mẫu <C> & con', 'Trường', 'Trường mẫu A', ''],
];

describe.each(STORE_KINDS)('a list imported into %s', (kind) => {
  let collector: OpenCollector;
  let at: (name: string) => string;
  let said: string;

  beforeEach(async () => {
    collector = await openCollector({kind});
    at = (name) => join(collector.folder, name);
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      said += String(words);
      return true;
    });
    await writeFile(at('don-vi.csv'), TABLE.map((row) => row.join(';')).join('\r\n'));
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(TABLE), 'Danh sách');
    await writeFile(at('don-vi.xlsx'), write(book, {type: 'buffer', bookType: 'xlsx'}) as Buffer);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await collector.store.close();
  });

  const run = (file: string, options: object = {}) =>
    importCodes(at(file), {campaign: CAMPAIGN.id, db: collector.place, out: at('ma.csv'), ...options});
  const stored = () =>
    collector.store.db
      .selectFrom('organizations')
      .select(['id', 'name', 'reports_to', 'headcount'])
      .where('id', 'in', ['truong-a', 'truong-c'])
      .orderBy('id')
      .execute();
  const codeOf = async (id: string) =>
    (await readFile(at('ma.csv'), 'utf8'))
      .split('\r\n')
      .find((line) => line.startsWith(`${id},`))
      ?.slice(-19);

  it.each(['don-vi.csv', 'don-vi.xlsx'])('brings headcounts and superiors from %s', async (file) => {
    await run(file);
    expect(await stored()).toEqual([
      {id: 'truong-a', name: 'Trường mẫu A', reports_to: null, headcount: 1250},
      {id: 'truong-c', name: 'Trường mẫu <C> & con', reports_to: 'truong-a', headcount: null},
    ]);
    expect(isCode((await codeOf('truong-c')) ?? '')).toBe(true);
    expect(await readFile(at('ma.csv'), 'utf8')).toContain('truong-a,Trường mẫu A,đã có mã\r\n');
  });

  it('keeps a headcount that a later list does not speak of', async () => {
    await run('don-vi.csv');
    await importCodes(at('organizations.json'), {
      campaign: CAMPAIGN.id,
      db: collector.place,
      out: at('ma-2.csv'),
    });
    expect((await stored())[0]?.headcount).toBe(1250);
  });

  it('writes codes for the owner alone, never over others, and nowhere else', async () => {
    await run('don-vi.csv', {slips: at('phieu.html'), renew: ['truong-a']});
    expect((await stat(at('ma.csv'))).mode & 0o777).toBe(0o600);
    expect((await stat(at('phieu.html'))).mode & 0o777).toBe(0o600);
    const code = (await codeOf('truong-a')) ?? '';
    expect((await post(collector, schoolReport(), {code})).status).toBe(201);
    const where = await newFolder();
    for (const name of ['ma.csv', 'phieu.html']) await rename(at(name), join(where, name));
    const elsewhere = Buffer.concat([Buffer.from(said), await storedBytes(collector)]);
    expect(elsewhere.includes('Trường mẫu A')).toBe(true);
    for (const secret of [code, code.replaceAll('-', '')]) expect(elsewhere.includes(secret)).toBe(false);
    await rename(join(where, 'ma.csv'), at('ma.csv'));
    await expect(run('don-vi.csv', {renew: ['truong-a']})).rejects.toThrow('không bị ghi đè');
    expect(await codeOf('truong-a')).toBe(code);
    expect((await post(collector, schoolReport(), {code})).status).toBe(201);
  });

  it('prints a slip for each new code, with names as text', async () => {
    const campaign = at('campaign.json');
    await run('don-vi.csv', {campaign, slips: at('phieu.html'), page: 'https://example.invalid/bao-cao'});
    const page = await readFile(at('phieu.html'), 'utf8');
    expect(page.match(/<section>/g)).toHaveLength(1);
    expect(page).toContain((await codeOf('truong-c'))!);
    expect(page).toContain('Trường mẫu &#60;C&#62; &#38; con');
    expect(page).toContain('https://example.invalid/bao-cao');
    expect(page).not.toMatch(/<script|<C>/);
  });

  it('warns of organisations that the campaign does not list', async () => {
    await run('don-vi.csv', {campaign: at('campaign.json')});
    expect(said).toContain('1 đơn vị không có trong organizations.json');
    expect(said).toContain('Trường mẫu <C> & con (truong-c)');
  });

  it('changes nothing and leaves no file where one row is wrong', async () => {
    await writeFile(
      at('sai.csv'),
      [...TABLE, ['x', 'Sở X', 'Ủy ban', '', '1.234']].map((row) => row.join(';')).join('\n'),
    );
    const importing = run('sai.csv', {slips: at('phieu.html')});
    await expect(importing).rejects.toThrow(/dòng 5, cột “Loại”.*\n.*dòng 5, cột “Biên chế”/);
    expect(await stored()).toMatchObject([{id: 'truong-a', headcount: null}]);
    expect((await readdir(collector.folder)).filter((name) => /^(ma|phieu)/.test(name))).toEqual([]);
  });

  it('leaves no file either where the database refuses', async () => {
    const importing = run('don-vi.csv', {db: join(collector.folder, 'khong-co', 'x.sqlite')});
    await expect(importing).rejects.toThrow('Không mở được');
    expect((await readdir(collector.folder)).filter((name) => name === 'ma.csv')).toEqual([]);
  });
});

import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import {describe, expect, it} from 'vitest';

import {checkCampaignFiles} from './check-campaign-files.js';
import {readPublishedFiles} from './node/read-published-files.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DATA = join(ROOT, 'demo', 'data');
const CAMPAIGNS = ['hoai-nhon-2024', 'khanh-hoa-2024', 'khanh-hoa-2026'];

function filesOf(campaign: string) {
  return readPublishedFiles(join(DATA, campaign, 'campaign.json')).files;
}

function brotliBytes(...path: string[]): number {
  return brotliCompressSync(readFileSync(join(DATA, ...path))).length;
}

describe('demo/data', () => {
  it('is what the script makes of the letters today', () => {
    const script = join(ROOT, 'demo', 'make-data.ts');
    const node = ['--conditions=source', '--import', import.meta.resolve('tsx'), script, '--check'];
    expect(spawnSync(process.execPath, node, {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''});
  });

  it('holds the three campaigns and nothing else', () => {
    expect(readdirSync(DATA).sort()).toEqual(CAMPAIGNS);
  });

  it.each(CAMPAIGNS)('passes the full check, file by file and together: %s', (campaign) => {
    const {files, issues, absent} = readPublishedFiles(join(DATA, campaign, 'campaign.json'));
    expect([...issues, ...absent, ...checkCampaignFiles(files)]).toEqual([]);
    expect(files.places).toBeDefined();
  });

  it('keeps campaign files and months of rows within their bytes', () => {
    for (const campaign of CAMPAIGNS)
      expect(brotliBytes(campaign, 'campaign.json')).toBeLessThanOrEqual(4096);
    for (const campaign of ['khanh-hoa-2024', 'khanh-hoa-2026']) {
      for (const file of readdirSync(join(DATA, campaign, 'coverage'))) {
        expect(brotliBytes(campaign, 'coverage', file)).toBeLessThanOrEqual(2560);
      }
    }
  });
});

describe('khanh-hoa-2024', () => {
  const {campaign, places, organizations, coverage} = filesOf('khanh-hoa-2024');

  it('says what letter 3761 says', () => {
    expect(campaign?.value.documents[0]).toMatchObject({number: '3761/STTTT-CNTTBCVT', date: '2024-11-15'});
    expect(campaign?.value.schedule).toEqual({every: 'month', from: '2024-11', reportBefore: '2024-12-10'});
    expect(campaign?.value.sample).toBeUndefined();
  });

  it('takes its tasks word for word from the letter', () => {
    const letter = readFileSync(join(ROOT, 'demo', 'letters', 'khanh-hoa-3761-stttt-2024-11-15.txt'), 'utf8');
    const titles =
      campaign?.value.tasks.map(({title}) => (typeof title === 'string' ? title : title.vi)) ?? [];
    expect(titles).toHaveLength(5);
    for (const title of titles) expect(letter).toContain(title.slice(1));
  });

  it('has 132 communes in nine districts, without referral codes', () => {
    const communes = places?.value.communes ?? [];
    expect(communes).toHaveLength(132);
    expect(new Set(communes.map(({district}) => district)).size).toBe(9);
    expect(communes.some(({referralCode}) => referralCode)).toBe(false);
  });

  it('lists the eleven schools by their exact names', () => {
    const schools = organizations?.value.organizations.filter(({kind}) => kind === 'school') ?? [];
    expect(schools.map(({name}) => name)).toEqual([
      'Trường Đại học Nha Trang',
      'Học viện Hải quân',
      'Trường Đại học Thông tin liên lạc',
      'Trường Đại học Khánh Hòa',
      'Trường Đại học Thái Bình Dương',
      'Trường Sĩ quan Thông tin',
      'Trường Đại học Tôn Đức Thắng (cơ sở Nha Trang)',
      'Trường Cao đẳng Sư phạm Trung ương Nha Trang',
      'Trường Cao đẳng Kỹ thuật Công nghệ Nha Trang',
      'Trường Cao đẳng Du lịch Nha Trang',
      'Trường Cao đẳng Y tế Khánh Hòa',
    ]);
    expect(organizations?.value.organizations.filter(({kind}) => kind === 'district')).toHaveLength(9);
  });

  it('marks its only figures as invented', () => {
    expect(coverage?.value.series.map(({period, network, sample}) => [period, network, sample])).toEqual([
      ['2024-10', 'mobile', true],
    ]);
  });
});

describe('hoai-nhon-2024', () => {
  const {campaign, places} = filesOf('hoai-nhon-2024');

  it('keeps blank what the copy of the letter leaves blank', () => {
    expect(campaign?.value.documents[0]?.number).toBe('/UBND-VX');
    expect(campaign?.value.documents[0]?.date).toBeUndefined();
    expect(campaign?.value.schedule).toEqual({every: 'month'});
    expect(campaign?.value.tasks).toHaveLength(9);
  });

  it("has the town's 17 communes", () => expect(places?.value.communes).toHaveLength(17));
});

describe('khanh-hoa-2026', () => {
  const {campaign, places, organizations, coverage, rows} = filesOf('khanh-hoa-2026');

  it('says of everything invented that it is a sample', () => {
    expect(campaign?.value).toMatchObject({sample: true, schedule: {from: '2026-01', reportDay: 10}});
    expect(places?.value.sample).toBe(true);
    expect(organizations?.value.sample).toBe(true);
    expect(coverage?.value.series.every(({sample}) => sample)).toBe(true);
    expect([...rows!.values()].every(({value}) => value.sample)).toBe(true);
  });

  it('has 65 communes, each with a committee and a code that shows it is a sample', () => {
    const committees = organizations?.value.organizations.filter(({kind}) => kind === 'commune') ?? [];
    expect(places?.value.communes).toHaveLength(65);
    expect(committees.map(({communeCode}) => communeCode)).toEqual(
      places?.value.communes.map(({code}) => code),
    );
    expect(places?.value.communes.every(({code, referralCode}) => referralCode === `MAU-${code}`)).toBe(true);
  });

  it('has twelve months of three networks', () => {
    const series = coverage?.value.series ?? [];
    expect(series).toHaveLength(36);
    expect(new Set(series.map(({period}) => period)).size).toBe(12);
  });

  it('shows every state: enough, nearly, too few, none', () => {
    const latest = [...(rows?.get('coverage/2026-10-mobile.json')?.value.rows ?? [])];
    const between = (from: number, to: number) =>
      latest.filter(({samples}) => samples >= from && samples < to).length;
    expect(between(300, Infinity)).toBeGreaterThanOrEqual(5);
    expect(between(240, 300)).toBeGreaterThanOrEqual(3);
    expect(between(1, 240)).toBeGreaterThan(65 / 2);
    expect(between(0, 1)).toBeGreaterThanOrEqual(1);
    expect(latest.length).toBeLessThan(65);
  });
});

import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {describe, expect, it} from 'vitest';

import {DEFAULT_CHOICES} from '../choices/choices.js';
import {cardMarkup} from '../snippet/card-markup.js';
import {toHtml} from '../snippet/markup.js';
import {type ChosenFiles, campaignName, readChosen} from './chosen-files.js';
import {releaseOf} from './load-release.js';
import {loadCampaign} from './load-campaign.js';

const FOLDER = '../../../../demo/data/khanh-hoa-2026/';
const demo = (name: string) => readFileSync(fileURLToPath(new URL(FOLDER + name, import.meta.url)), 'utf8');
const FILES: ChosenFiles = {
  'campaign.json': demo('campaign.json'),
  'places.json': demo('places.json'),
  'organizations.json': demo('organizations.json'),
  'coverage.json': demo('coverage.json'),
  '2026-10-mobile.json': demo('coverage/2026-10-mobile.json'),
};
const URL_ = 'https://portal.example.vn/data/campaign.json';
const load = (files: ChosenFiles) => loadCampaign(URL_, readChosen(files));

describe('a campaign with its files', () => {
  it('is right where the demo’s are', async () => {
    const {issues, problems, figures, places} = await load(FILES);
    expect(problems).toEqual([]);
    expect(issues).toEqual([]);
    expect(places!.communes.length).toBe(65);
    expect(figures!.series.period).toBe('2026-10');
  });

  it('names file and path of what the contract refuses, in Vietnamese', async () => {
    const broken = demo('places.json').replace('"code": "22366"', '"code": "2236"');
    const {issues, document} = await load({...FILES, 'places.json': broken});
    expect(document).toBeDefined();
    expect(issues[0]).toMatchObject({file: 'places.json', message: {vi: 'Không đúng dạng mã.'}});
    expect(issues[0]!.pointer).toMatch(/^\/communes\/\d+\/code$/);
  });

  it('says so when another file of the campaign is given in its place', async () => {
    const {document, issues} = await load({...FILES, 'campaign.json': demo('places.json')});
    expect(document).toBeUndefined();
    expect(issues[0]).toMatchObject({
      pointer: '/contract',
      message: {vi: expect.stringContaining('campaign/1') as string},
    });
  });

  it.each([
    ['<!doctype html><title>Đăng nhập</title>', 'html'],
    ['{"contract": "campaign/1",}', 'json'],
    [' '.repeat(2_000_001), 'too-big'],
  ])('says what is wrong with a file that is none', async (text, kind) => {
    const {problems} = await load({'campaign.json': text});
    expect(problems[0]).toMatchObject({kind});
    expect(problems[0]!.todo).not.toBe('');
  });

  it('tells which linked files were not chosen', async () => {
    const {problems} = await load({'campaign.json': FILES['campaign.json']!});
    expect(problems.map(({kind, url}) => `${kind} ${url.split('/').pop()}`)).toEqual([
      'not-chosen places.json',
      'not-chosen organizations.json',
      'not-chosen coverage.json',
    ]);
  });

  it('finds the campaign file by what it says, not by its name', () => {
    const {'campaign.json': campaign, ...others} = FILES;
    expect(campaignName({...others, 'ban-moi.json': campaign!})).toBe('ban-moi.json');
  });

  it('becomes a table that says where its figures come from and that they are samples', async () => {
    const {document, figures} = await load(FILES);
    const embedding = {files: 'https://portal.example.vn/v1/', campaign: URL_, document, figures};
    const html = toHtml(cardMarkup('coverage-chart', DEFAULT_CHOICES, embedding));
    expect(html.match(/<tr>/g)).toHaveLength(66);
    expect(html).toMatch(
      /<caption>Số mẫu đo i-Speed tháng 10\/2026, mạng di động\. Nguồn: .*Số liệu minh họa/,
    );
    expect(html).toContain('Chưa có số liệu');
    expect(html).not.toMatch(/>0</);
  });
});

describe('the manifest of a folder of widgets', () => {
  it('gives version and hashes, and nothing that is not one', () => {
    const manifest = {
      version: '1.2.3',
      files: {
        'ispeed.js': {bytes: 1, integrity: 'sha384-YWJj'},
        'x.js': {integrity: '"><script>'},
        'y.js': null,
      },
    };
    expect(releaseOf(manifest)).toEqual({version: '1.2.3', integrity: {'ispeed.js': 'sha384-YWJj'}});
  });

  it.each([null, 'x', {}, {version: '../evil', files: {}}, {version: '1.2.3'}])(
    'is refused: %j',
    (manifest) => {
      expect(releaseOf(manifest)).toBeUndefined();
    },
  );
});

import {rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {beforeEach, expect, it} from 'vitest';

import {CAMPAIGN, newFolder, NOW, ORGANIZATIONS, writeCampaign} from '../fixtures/sample-campaign.js';
import {CampaignWatch} from './campaign-watch.js';

let folder: string;
let path: string;
let lines: string[];
let watch: CampaignWatch;

beforeEach(async () => {
  folder = await newFolder();
  path = await writeCampaign(folder);
  lines = [];
  watch = await CampaignWatch.open([path], {clock: () => NOW, log: (line) => void lines.push(line)});
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const title = () => watch.current().get(CAMPAIGN.id)?.campaign.title;
const retitled = (words: string) => JSON.stringify({...CAMPAIGN, title: words});
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, string>);

async function look(times: number): Promise<void> {
  for (let i = 0; i < times; i++) await watch.look();
}

it('takes a changed campaign once it holds still, and says so once', async () => {
  await write('campaign.json', retitled('Chiến dịch mới'));
  await look(1);
  expect(title()).toBe('Chiến dịch mẫu');
  await look(3);
  expect(title()).toBe('Chiến dịch mới');
  expect(logged()).toEqual([
    expect.objectContaining({level: 'info', event: 'campaign-taken', file: path, campaign: CAMPAIGN.id}),
  ]);
});

it('notices a changed list of organisations, replaced as editors do', async () => {
  const [first] = ORGANIZATIONS.organizations;
  await write('new.json', JSON.stringify({...ORGANIZATIONS, organizations: [first]}));
  await rename(join(folder, 'new.json'), join(folder, 'organizations.json'));
  await look(2);
  expect(watch.current().get(CAMPAIGN.id)?.organizations?.organizations).toHaveLength(1);
});

it('never takes a file that is still being written', async () => {
  const whole = retitled('Chiến dịch mới');
  for (const part of [0, 0.3, 0.6, 0.9]) {
    await write('campaign.json', whole.slice(0, whole.length * part));
    await look(1);
    expect(title()).toBe('Chiến dịch mẫu');
  }
  await write('campaign.json', whole);
  await look(2);
  expect(title()).toBe('Chiến dịch mới');
  expect(logged().map(({event}) => event)).toEqual(['campaign-taken']);
});

it('keeps the old one where the new one is not valid, and names file and JSON path once', async () => {
  const bad = {...ORGANIZATIONS, organizations: [{id: 'Trường A', name: 'Trường A', kind: 'school'}]};
  await write('organizations-2.json', JSON.stringify(bad));
  await write(
    'campaign.json',
    JSON.stringify({...CAMPAIGN, title: 'Mới', organizations: './organizations-2.json'}),
  );
  await look(5);
  expect(title()).toBe('Chiến dịch mẫu');
  expect(logged()).toEqual([
    expect.objectContaining({level: 'error', event: 'campaign-refused', file: path}),
  ]);
  expect(logged()[0]?.['message']).toContain('organizations-2.json');
  expect(logged()[0]?.['message']).toContain('/organizations/0/id: Không đúng dạng mã.');
  // The fault is mended in the file that was only linked to by the refused version.
  await write('organizations-2.json', JSON.stringify(ORGANIZATIONS));
  await look(2);
  expect(title()).toBe('Mới');
});

it('goes on with what it has while a file is gone', async () => {
  await rm(join(folder, 'places.json'));
  await look(3);
  expect(watch.current().get(CAMPAIGN.id)?.places?.communes).toHaveLength(1);
  expect(logged().map(({event}) => event)).toEqual(['campaign-refused']);
  await writeCampaign(folder);
  await look(3);
  expect(logged().map(({event}) => event)).toEqual(['campaign-refused', 'campaign-taken']);
});

it('refuses a second campaign of the same id, at the start and later', async () => {
  const other = await writeCampaign(await newFolder(), {campaign: {...CAMPAIGN, id: 'khac-2026'}});
  const needs = {clock: () => NOW, log: (line: string) => void lines.push(line)};
  await expect(CampaignWatch.open([path, path], needs)).rejects.toThrow('Hai tệp chiến dịch cùng mang mã');
  watch = await CampaignWatch.open([path, other], needs);
  await writeFile(other, JSON.stringify(CAMPAIGN));
  await look(3);
  expect([...watch.current().keys()]).toEqual([CAMPAIGN.id, 'khac-2026']);
  expect(logged()[0]?.['message']).toContain('Hai tệp chiến dịch cùng mang mã');
});

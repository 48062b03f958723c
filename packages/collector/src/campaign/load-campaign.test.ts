import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {expect, it} from 'vitest';

import {CAMPAIGN, newFolder, ORGANIZATIONS, PLACES, writeCampaign} from '../fixtures/sample-campaign.js';
import {loadCampaign} from './load-campaign.js';

it('reads the places and organisations that the campaign links to', async () => {
  const files = await loadCampaign(await writeCampaign(await newFolder()));
  expect(files).toEqual({campaign: CAMPAIGN, places: PLACES, organizations: ORGANIZATIONS});
});

it('reads a file that an editor saved with a byte order mark', async () => {
  const path = await writeCampaign(await newFolder());
  await writeFile(path, `\ufeff${JSON.stringify(CAMPAIGN)}`);
  expect((await loadCampaign(path)).campaign.id).toBe(CAMPAIGN.id);
});

it('names the file, the path in it and the fault in two languages', async () => {
  const folder = await newFolder();
  const organizations = {
    ...ORGANIZATIONS,
    organizations: [{id: 'Trường A', name: 'Trường A', kind: 'school'}],
  };
  const path = await writeCampaign(folder, {organizations});
  await expect(loadCampaign(path)).rejects.toThrow(
    `Tệp ${join(folder, 'organizations.json')} có chỗ chưa đúng / is not valid:\n` +
      '  /organizations/0/id: Không đúng dạng mã. / Does not have the form of a code.',
  );
});

it.each([
  ['is no JSON', '{', 'không phải JSON / is not JSON'],
  [
    'is of another contract',
    '{"contract":"campaign/2"}',
    '/contract: Phiên bản dữ liệu phải là "campaign/1".',
  ],
])('says that the file %s', async (_name, text, words) => {
  const path = await writeCampaign(await newFolder());
  await writeFile(path, text);
  await expect(loadCampaign(path)).rejects.toThrow(words);
});

it('says that a file is not there', async () => {
  await expect(loadCampaign('/khong-co/campaign.json')).rejects.toThrow('không đọc được / cannot be read');
});

it.each(['https://example.invalid/places.json', '/data/places.json'])(
  'fetches nothing: a link like %s is refused',
  async (places) => {
    const path = await writeCampaign(await newFolder(), {campaign: {...CAMPAIGN, places}});
    await expect(loadCampaign(path)).rejects.toThrow('/places: máy chủ chỉ đọc tệp trên đĩa');
  },
);

it('asks for the list of organisations if they are to report', async () => {
  const path = await writeCampaign(await newFolder(), {campaign: {...CAMPAIGN, organizations: undefined}});
  await expect(loadCampaign(path)).rejects.toThrow('/organizations: Thiếu mục này.');
});

import {writeFile} from 'node:fs/promises';
import {Agent, request} from 'node:http';
import {join} from 'node:path';
import {json} from 'node:stream/consumers';

import {type CitizenReport, monthOf, type Receipt, vietNamDay} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {CAMPAIGN, newFolder, PLACES, writeCampaign} from '../fixtures/sample-campaign.js';
import {citizenReport} from '../fixtures/sample-report.js';
import {serveChild} from '../fixtures/serve-child.js';
import {newStorePlace, STORE_KINDS} from '../fixtures/store-places.js';
import {until} from '../fixtures/until.js';
import {openStore} from '../store/open-store.js';

/** Months of the sample campaign have no end. */
const period = monthOf(vietNamDay(Date.now()));
const report = (changes: Partial<CitizenReport> = {}) => ({...citizenReport(), period, ...changes});

function post(url: string, body: CitizenReport): Promise<Response> {
  const headers = {'Content-Type': 'application/json'};
  return fetch(url + REPORTS_PATH, {method: 'POST', headers, body: JSON.stringify(body)});
}

/** Twenty clients that send without a pause, on connections that they keep, until nobody listens any more. */
function load(url: string) {
  const agent = new Agent({keepAlive: true});
  const acknowledged: string[] = [];
  const clients = Array.from({length: 20}, async () => {
    for (;;) {
      const receipt = await sendOnce(url, agent).catch(() => undefined);
      if (receipt === undefined) return;
      acknowledged.push(receipt.id);
    }
  });
  return {acknowledged, ended: Promise.all(clients).finally(() => agent.destroy())};
}

function sendOnce(url: string, agent: Agent): Promise<Receipt> {
  return new Promise((resolve, reject) => {
    const headers = {'Content-Type': 'application/json'};
    const sending = request(url + REPORTS_PATH, {method: 'POST', agent, headers}, (response) => {
      if (response.statusCode === 201) json(response).then((body) => resolve(body as Receipt), reject);
      else reject(new Error(String(response.statusCode)));
    });
    sending.on('error', reject).end(JSON.stringify(report()));
  });
}

describe.each(STORE_KINDS)('%s', (kind) => {
  it('has every report it acknowledged when it is stopped under load, and ends in time', async () => {
    const folder = await newFolder();
    const [campaign, place] = [await writeCampaign(folder), await newStorePlace(kind, folder)];
    const server = await serveChild(['--campaign', campaign, '--db', place, '--rate', '0', '--drain', '1']);
    const ready = async () => (await fetch(`${server.url}/readyz`)).status;
    expect(await ready()).toBe(200);
    const {acknowledged, ended} = load(server.url);
    await until(() => acknowledged.length > 50, 'fifty receipts');
    const stopping = server.stop();
    await until(async () => (await ready()) === 503, '/readyz says that it stops');
    const before = acknowledged.length;
    const {status, milliseconds} = await stopping;
    await ended;
    expect(status).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    // It went on answering after it had said that it stops.
    expect(acknowledged.length).toBeGreaterThan(before);
    const store = await openStore(place);
    const rows = await store.db.selectFrom('reports').select('id').execute();
    await store.close();
    const stored = new Set(rows.map(({id}) => id));
    const lost = (ids: readonly string[]) => ids.filter((id) => !stored.has(id));
    expect(lost(acknowledged)).toEqual([]);
    expect(lost([...acknowledged, 'chua-ghi'])).toEqual(['chua-ghi']);
  }, 60_000);
});

it('takes a changed list of communes while it runs, and tells of one it cannot take', async () => {
  const [good, bad] = [await newFolder(), await newFolder()];
  const campaigns = [
    await writeCampaign(good),
    await writeCampaign(bad, {campaign: {...CAMPAIGN, id: 'khac-2026'}}),
  ];
  const db = join(good, 'reports.sqlite');
  const server = await serveChild(['--campaign', ...campaigns, '--db', db]);
  const added = () => post(server.url, report({communeCode: '22369'}));
  expect((await added()).status).toBe(422);
  const communes = [...PLACES.communes, {code: '22369', name: 'Phường thêm'}];
  await writeFile(join(good, 'places.json'), JSON.stringify({...PLACES, communes}));
  await writeFile(join(bad, 'places.json'), JSON.stringify({...PLACES, communes: [{code: '1'}]}));
  await until(async () => (await added()).status === 201, 'the new commune');
  const refused = /"event":"campaign-refused".*places\.json.*\/communes\/0\/code/;
  await until(() => refused.test(server.output()), 'a line about the list that is not valid');
  expect((await post(server.url, report({campaign: 'khac-2026'}))).status).toBe(201);
  expect(server.output()).toMatch(/"event":"campaign-taken"/);
  await server.stop();
}, 60_000);

import {createServer, type RequestListener, type Server} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';

import {campaign as smallCampaign} from '../testing/small-campaign.js';
import {communeFindings, diagnoseData} from './diagnose-data.js';
import type {Asker} from './file-answer.js';

let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  if (server) await once(server, 'close');
  server = undefined;
});

/** A real server with one answer, and the doctor as it asks from a page of that server. */
async function ask(answer: RequestListener) {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asker: Asker = {fetch: (url, options) => fetch(url, options), page: `${origin}/`, onPage: true};
  return diagnoseData(`${origin}/campaign.json`, asker);
}

const faults = async (answer: RequestListener) =>
  (await ask(answer)).findings.filter(({severity}) => severity !== 'right');
const body =
  (text: string, type = 'application/json', status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, {'Content-Type': type}).end(text);

describe('a campaign file', () => {
  it('in order raises no fault, nor does what it links to', async () => {
    const places = {
      contract: 'places/1',
      structure: '2026-04',
      province: {code: '56', name: 'Khánh Hòa'},
      communes: [{code: '22366', name: 'Phường Nha Trang'}],
    };
    const campaign = {...smallCampaign, places: 'places.json'};
    const {findings, communes} = await ask((request, response) =>
      body(JSON.stringify(request.url === '/places.json' ? places : campaign))(request, response),
    );
    expect(findings.map(({code}) => code)).toEqual(['ok-data']);
    expect(
      communeFindings(['22366', '22367', '2236'], communes, 'places.json').map(({code}) => code),
    ).toEqual(['ok-commune', 'commune-unknown', 'commune-form']);
  });

  it.each([
    ['is missing', body('Not found', 'text/plain', 404), 'data-status'],
    ['is a sign-in page', body('<!doctype html><title>Đăng nhập</title>', 'text/html'), 'data-html'],
    ['is not JSON', body('{"contract": '), 'data-not-json'],
    ['has another type', body(JSON.stringify(smallCampaign), 'text/plain; charset=utf-8'), 'data-type'],
    ['is of another version', body('{"contract": "campaign/9"}'), 'data-contract'],
    ['is cut off', (request: {socket: {destroy(): void}}) => request.socket.destroy(), 'data-unreachable'],
  ] as [string, RequestListener, string][])('that %s is named', async (_, answer, code) => {
    expect((await faults(answer))[0]?.code).toBe(code);
  });

  it('against the contract is named with its JSON path, in both languages', async () => {
    const campaign = {...smallCampaign, updated: '2026-02-31', title: ''};
    const [wrong, more] = await faults(body(JSON.stringify(campaign)));
    expect(wrong?.details['pointer']).toBe('/updated');
    expect(wrong?.details['why']).toMatchObject({vi: expect.stringContaining('ngày') as string});
    expect(more?.details['places']).toBe('/title');
  });

  it('that links to a broken file names that file', async () => {
    const campaign = {...smallCampaign, places: 'noi/places.json'};
    const found = await faults((request, response) =>
      request.url === '/campaign.json'
        ? body(JSON.stringify(campaign))(request, response)
        : body('{}')(request, response),
    );
    expect(found[0]?.code).toBe('data-contract');
    expect(found[0]?.details['url']).toMatch(/\/noi\/places\.json$/);
  });
});

import {request} from 'node:http';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {type OpenCollector, openCollector} from '../fixtures/open-collector.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {listen, type Listening} from './listen.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;
  let server: Listening;

  beforeEach(async () => {
    collector = await openCollector({kind});
    server = await listen(collector.app.fetch, {port: 0, host: '127.0.0.1'});
  });
  afterEach(async () => {
    await server.close();
    await collector.store.close();
  });

  function post(body: string): Promise<Response> {
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${collector.codes.get('truong-a')}`,
    };
    return fetch(server.url + REPORTS_PATH, {method: 'POST', headers, body});
  }

  /** Posts in pieces, without saying how many bytes will come. */
  function postChunked(pieces: Iterable<string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const headers = {'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked'};
      const sending = request(server.url + REPORTS_PATH, {method: 'POST', headers}, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sending.on('error', reject);
      for (const piece of pieces) sending.write(piece);
      sending.end();
    });
  }

  it('refuses a body that says it is too large', async () => {
    const response = await post(' '.repeat(16 * 1024 + 1));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({title: 'Báo cáo quá lớn.'});
  });

  it('takes a body of exactly the size allowed', async () => {
    const body = JSON.stringify(schoolReport());
    expect((await post(body.padEnd(16 * 1024))).status).toBe(201);
  });

  it('refuses a chunked body once it grows too large', async () => {
    expect(await postChunked(Array<string>(17).fill(' '.repeat(1024)))).toBe(413);
  });

  it('reads a chunked body that is small enough', async () => {
    expect(await postChunked(['{', '}'])).toBe(422);
  });

  it('says in words that the port is taken', async () => {
    const taken = listen(collector.app.fetch, {port: server.port, host: '127.0.0.1'});
    await expect(taken).rejects.toThrow(`Cổng ${server.port} đang có chương trình khác dùng.`);
  });
});

import {expect} from '@open-wc/testing';

import {afterTry} from './kept.js';
import {readAnswer} from './send.js';
import {inventedEntry} from './testing/invented-entry.js';

/** What a person can mend; everything else but a receipt is tried again. */
const MENDED = [400, 401, 403, 404, 409, 410, 413, 415, 422];
const TRIED_AGAIN = [
  200, 201, 202, 203, 206, 300, 402, 405, 406, 408, 412, 418, 423, 424, 425, 426, 428, 429, 431, 451, 500,
  501, 502, 503, 504, 507, 508, 511, 520, 599,
];
const ENTRY = inventedEntry(1);
const RECEIPT = {id: ENTRY.id, code: 'K7M2-9QXA', receivedAt: '2026-11-22T08:00:00Z'};

/** What becomes of a report when it is answered so. */
async function left(status: number, body: unknown) {
  const answer = Response.json(body, {status, headers: {'Retry-After': '7'}});
  const result = await readAnswer(answer, ENTRY.id, 0);
  return {result, kept: afterTry(ENTRY, result)({entries: [ENTRY], receipts: []})};
}

describe('a status', () => {
  it('never deletes a report, whatever its page says', async () => {
    for (const status of [...MENDED, ...TRIED_AGAIN]) {
      for (const body of [{}, null, [], 'Đăng nhập', {...RECEIPT, id: 'another'}]) {
        const {result, kept} = await left(status, body);
        expect(kept.entries, String(status)).to.have.length(1);
        expect([status, result.at]).to.deep.equal([status, MENDED.includes(status) ? 'refused' : 'queued']);
        expect(kept.entries[0]!.refused?.status).to.equal(MENDED.includes(status) ? status : undefined);
      }
    }
  });

  it('with a receipt that names the report takes it out only if it is 200 or 201', async () => {
    for (const status of [...MENDED, ...TRIED_AGAIN]) {
      const {kept} = await left(status, RECEIPT);
      const isDone = status === 200 || status === 201;
      expect([status, kept.entries.length, kept.receipts.length]).to.deep.equal([
        status,
        isDone ? 0 : 1,
        isDone ? 1 : 0,
      ]);
    }
  });

  it('that is tried again waits as long as the server asks', async () => {
    const {result} = await left(503, {});
    expect(result).to.deep.equal({at: 'queued', status: 503, retryAfter: 7});
  });
});

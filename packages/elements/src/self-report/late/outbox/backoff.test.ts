import {expect} from '@open-wc/testing';

import {backoff} from './backoff.js';
import {retryAfterSeconds} from './retry-after.js';
import {uuid} from '../uuid.js';

describe('backoff', () => {
  it('stays between one second and five minutes however often it failed', () => {
    for (let failures = 1; failures < 40; failures++) {
      expect(backoff(failures, 0)).to.equal(1000);
      expect(backoff(failures, 1)).to.equal(Math.min(300, 2 ** failures) * 1000);
    }
  });
});

describe('retryAfterSeconds', () => {
  it('reads seconds and dates, and nothing else', () => {
    const now = Date.parse('2026-11-22T08:00:00Z');
    const headers = ['30', 'Sun, 22 Nov 2026 08:01:00 GMT', 'Sun, 22 Nov 2026 07:00:00 GMT', 'soon', null];
    const seconds = headers.map((header) => retryAfterSeconds(header, now));
    expect(seconds).to.deep.equal([30, 60, 0, undefined, undefined]);
  });
});

describe('uuid', () => {
  it('makes version 4 ids that the contract takes, each another', () => {
    const ids = Array.from({length: 200}, uuid);
    expect(new Set(ids).size).to.equal(200);
    for (const id of ids)
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

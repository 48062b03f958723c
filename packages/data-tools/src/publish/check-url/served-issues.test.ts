import {describe, expect, it} from 'vitest';

import {servedIssues} from './served-issues.js';

/** An answer with good headers. */
function answer(url: string, bytes = new Uint8Array(2)) {
  const headers = new Headers({
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    etag: '"1"',
  });
  return {url, hops: [], status: 200, headers, bytes};
}
const kindsOf = (...args: Parameters<typeof answer>) =>
  servedIssues(answer(...args), {origin: undefined, timeoutMs: 1}).map(({kind}) => kind);

describe('what an address and a size mean', () => {
  it('http is refused by https pages, except on the own machine', () => {
    expect(kindsOf('http://cong.vn/campaign.json')).toEqual(['data-mixed']);
    expect(kindsOf('http://127.0.0.1:8080/campaign.json')).toEqual([]);
    expect(kindsOf('https://cong.vn/campaign.json')).toEqual([]);
  });

  it('a campaign file over its budget is told, an index of that size is not', () => {
    const noise = Array.from({length: 3000}, (_, i) =>
      String.fromCharCode(0x100 + ((i * i * 7919) % 20_000)),
    ).join('');
    const file = (contract: string) => new TextEncoder().encode(JSON.stringify({contract, noise}));
    expect(kindsOf('https://cong.vn/a.json', file('campaign/1'))).toEqual(['heavy-campaign']);
    expect(kindsOf('https://cong.vn/a.json', file('coverage/1'))).toEqual([]);
  });
});

import {readCampaign, readCoverage, readCoverageRows, readPlaces} from '@ispeed-widgets/contract/page';
import {describe, expect, it} from 'vitest';

import {nation} from '../../demo/make-data/nation.js';

const files = nation();
const parsed = (path: string) => JSON.parse(files.get(path)!) as unknown;

function readerOf(path: string) {
  if (path.endsWith('campaign.json')) return readCampaign;
  if (path.endsWith('places.json')) return readPlaces;
  return path.endsWith('coverage.json') ? readCoverage : readCoverageRows;
}

describe('the invented campaign of the nation', () => {
  it('keeps the contract in every file', () => {
    for (const path of files.keys()) expect(readerOf(path)(parsed(path)), path).toMatchObject({ok: true});
  });

  it('has 34 provinces whose communes and samples add up to the nation’s', () => {
    const index = readCoverage(parsed('coverage.json'));
    if (!index.ok) throw new Error('coverage.json');
    const {provinces = [], series} = index.value;
    expect(provinces).toHaveLength(34);
    const sums = {communes: 0, rated: 0, samples: 0};
    for (const {coverage} of provinces) {
      const province = readCoverage(parsed(coverage));
      if (!province.ok) throw new Error(coverage);
      const {totals} = province.value.series.at(-1)!;
      for (const name of ['communes', 'rated', 'samples'] as const) sums[name] += totals[name];
    }
    expect(sums).toEqual(series.at(-1)!.totals);
    expect(sums.communes).toBe(3_321);
  });

  it('says everywhere that its figures are invented', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('places.json')) expect(text, path).toContain('"sample": true');
    }
  });
});

import type {Target} from '@ispeed-widgets/contract/page';
import {expect} from '@open-wc/testing';

import {mergeFigures} from '../commune-figures.js';
import type {Metric} from '../metric.js';
import {topCommunes} from './top-communes.js';

const target: Target = {network: 'mobile', samples: 300, ratedFrom: 30};
const communes = mergeFigures(
  Array.from({length: 40}, (_, index) => ({code: String(10000 + index), name: `Xã ${index}`})),
  Array.from({length: 40}, (_, index) => ({
    code: String(10000 + index),
    samples: index,
    download: 100 - index,
    ...(index === 35 ? {} : {ping: 50 - index}),
  })),
);

const top = (metric: Metric) => topCommunes(communes, {metric, target}).map(({samples}) => samples);

describe('topCommunes', () => {
  it('draws at most fifteen, most samples first', () => {
    expect(top('samples')).to.deep.equal([39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25]);
  });

  it('ranks speeds only of communes that are rated, fastest first', () => {
    expect(top('download')).to.deep.equal([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
  });

  it('ranks ping lowest first and leaves out who has no figure', () => {
    expect(top('ping')).to.deep.equal([39, 38, 37, 36, 34, 33, 32, 31, 30]);
  });

  it('draws no commune without samples', () => {
    expect(
      topCommunes(mergeFigures([{code: '00001', name: 'Xã A'}], []), {metric: 'samples', target}),
    ).to.deep.equal([]);
  });
});

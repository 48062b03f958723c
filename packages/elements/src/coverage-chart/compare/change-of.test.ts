import {expect} from '@open-wc/testing';

import type {Metric} from '../metric.js';
import {changeOf, type ComparedRow} from './change-of.js';

const target = {network: 'mobile', samples: 300, ratedFrom: 30} as const;
const sideOf = (
  row: ComparedRow['row'],
  statistic: ComparedRow['statistic'] = 'median',
  own: ComparedRow['target'] = target,
): ComparedRow => ({row, statistic, target: own});
const rated = {code: '22366', samples: 300, download: 55.4, ping: 20};

/** Every way in which two figures must not be subtracted, and the difference where one was given all the same. */
function faultsOf(change: typeof changeOf): string[] {
  const few = {...rated, samples: 29};
  const cases: [why: string, metric: Metric, shown: ComparedRow, other: ComparedRow][] = [
    ['median and mean', 'download', sideOf(rated, 'median'), sideOf(rated, 'mean')],
    ['mean and median', 'ping', sideOf(rated, 'mean'), sideOf(rated, 'median')],
    ['not rated now', 'download', sideOf(few), sideOf(rated)],
    ['not rated then', 'download', sideOf(rated), sideOf(few)],
    ['no row', 'samples', sideOf(rated), sideOf(undefined)],
    ['0 samples are no data', 'samples', sideOf({code: '22366', samples: 0}), sideOf(rated)],
    ['no figure', 'upload', sideOf(rated), sideOf({...rated, upload: 10})],
  ];
  return cases
    .filter(([, metric, shown, other]) => change(metric, shown, other).is === 'known')
    .map(([why]) => why);
}

describe('changeOf', () => {
  it('subtracts nothing that cannot be compared', () => {
    expect(faultsOf(changeOf)).to.deep.equal([]);
  });

  it('would be caught subtracting a mean from a median, or what is not rated', () => {
    const blind: typeof changeOf = (metric, shown, other) =>
      changeOf(metric, shown, {...other, statistic: shown.statistic});
    expect(faultsOf(blind)).to.deep.equal(['median and mean', 'mean and median']);
    const careless: typeof changeOf = (metric, shown, other) =>
      changeOf(metric, {...shown, target: undefined}, {...other, target: undefined});
    expect(faultsOf(careless)).to.deep.equal(['not rated now', 'not rated then']);
  });

  it('subtracts the other figure from the one on show, without the dust of fractions', () => {
    const other = {...rated, samples: 1300, download: 55.1};
    expect(changeOf('samples', sideOf(rated), sideOf(other))).to.deep.equal({
      is: 'known',
      by: -1000,
      other: 1300,
    });
    expect(changeOf('download', sideOf(rated), sideOf(other))).to.deep.equal({
      is: 'known',
      by: 0.3,
      other: 55.1,
    });
  });

  it('subtracts samples whatever the statistic of the speeds', () => {
    expect(changeOf('samples', sideOf(rated, 'median'), sideOf(rated, 'mean')).is).to.equal('known');
  });

  it('holds each network against its own target', () => {
    const few = {...rated, samples: 40};
    const strict = {network: 'fixed', samples: 300} as const;
    expect(changeOf('download', sideOf(few), sideOf(few)).is).to.equal('known');
    expect(changeOf('download', sideOf(few), sideOf(few, 'median', strict)).is).to.equal('unrated');
  });
});

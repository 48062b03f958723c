import {describe, expect, it} from 'vitest';

import {readReport} from './readers/index.js';
import {citizenReport} from './testing/small-campaign.js';
import {type Figure, unusualFigures, USUAL_FIGURES} from './unusual-figures.js';

type Figures = Partial<Record<Figure, number>>;

describe('figures that are likely a slip', () => {
  it.each<[string, Figures, Figure[]]>([
    ['kbps taken for Mbps', {download: 40_500, upload: 18_200}, ['download', 'upload']],
    ['a lost decimal comma', {download: 4051, ping: 20}, ['download']],
    ['a second taken for a millisecond', {download: 40.5, ping: 0.022}, ['ping']],
    ['a time that is longer than anybody waits', {download: 40.5, ping: 22_000}, ['ping']],
    ['gigabits taken for megabits', {download: 0.0405, upload: 0.018}, ['download', 'upload']],
    ['no speed at all', {download: 0}, ['download']],
    ['upload in the place of download', {download: 4.1, upload: 92.6}, ['upload']],
    ['the same figure typed twice', {download: 41.53, upload: 18.2, ping: 41.53}, ['ping']],
  ])('are named: %s', (_, figures, expected) => {
    expect(unusualFigures(figures)).toEqual(expected);
  });

  it.each<[string, Figures]>([
    ['a phone in a village', {download: 0.6, upload: 0.2, ping: 180}],
    ['a median of mobile', {download: 90.68, upload: 37.11, ping: 22}],
    ['fibre with as much either way', {download: 940.2, upload: 938.7, ping: 2.4}],
    ['download and upload alike', {download: 40.5, upload: 40.5}],
    ['whole numbers that are alike by chance', {download: 25, upload: 12, ping: 25}],
    ['a satellite link', {download: 12, upload: 2, ping: 640}],
    ['nothing', {}],
  ])('are not: %s', (_, figures) => {
    expect(unusualFigures(figures)).toEqual([]);
  });

  it('are usual at the limits themselves', () => {
    for (const figure of ['download', 'upload', 'ping'] as const) {
      const {min, max} = USUAL_FIGURES[figure];
      for (const value of [min, max]) expect(unusualFigures({[figure]: value})).toEqual([]);
      for (const value of [min / 1.01, max * 1.01])
        expect(unusualFigures({[figure]: value})).toEqual([figure]);
    }
  });

  it('never keep a report from being taken', () => {
    const measurement = {measuredOn: '2026-10-15', download: 40_500, upload: 0, ping: 60_000};
    expect(unusualFigures(measurement)).toHaveLength(3);
    expect(readReport({...citizenReport, measurement}).ok).toBe(true);
  });
});

import type {
  Campaign,
  Coverage,
  CoverageRow,
  CoverageRows,
  CoverageSeries,
  Network,
  Places,
} from '@ispeed-widgets/contract';
import {formatDocument, placesOf} from '@ispeed-widgets/data-tools';
import {loadStructure} from '@ispeed-widgets/data-tools/node';

import {SAMPLE_APP} from './app.js';
import {sampleFigures} from './sample-figures.js';
import {targetOf} from './targets.js';
import {UPDATED} from './updated.js';

const STRUCTURE = '2026-04';
const PERIODS = ['2026-07', '2026-08', '2026-09', '2026-10'];
const NETWORKS: readonly Network[] = ['mobile', 'fixed'];
const RATED_FROM = 300;
const SOURCE = {
  name: {vi: 'Số liệu minh họa, không phải kết quả đo', en: 'Invented figures, not measurements'},
};
const AGENCY = {vi: 'Cơ quan điều phối toàn quốc (mẫu)', en: 'National coordinating agency (sample)'};

/** A coverage index with its rows, by path. */
interface Figures {
  readonly series: CoverageSeries[];
  readonly rows: [path: string, document: CoverageRows][];
}

/**
 * An invented campaign of the whole country: an index of the nation that names 34 provinces, each with an index, places
 * and figures of its own, and one file of all 3,321 communes a month and network. About 4 MB, so it is made when
 * it is wanted and not kept; the same at every run.
 *
 * @returns text of every file, by its path below the campaign's folder
 */
export function nation(): ReadonlyMap<string, string> {
  const structure = loadStructure(STRUCTURE)!;
  const {provinces} = structure;
  const places = provinces.map(({code}) => placesOf(structure, {province: code})!);
  const all = placesOfNation(places);
  const {series, rows} = figuresOf(all);
  const index: Coverage = {
    ...indexOf(series),
    provinces: provinces.map(({code, name}) => ({code, name, coverage: `${code}/coverage.json`})),
  };
  const documents: [string, unknown][] = [
    ['campaign.json', campaign()],
    ['coverage.json', index],
    ['places.json', all],
    ...rows,
    ...places.flatMap(filesOfProvince),
  ];
  return new Map(documents.map(([path, document]) => [path, formatDocument(document)]));
}

/** In a file of the nation each commune says its province where others say their district. */
function placesOfNation(places: readonly Places[]): Places {
  const communes = places.flatMap(({province, communes}) =>
    communes.map(({code, name}) => ({code, name, district: province.name})),
  );
  return {
    contract: 'places/1',
    structure: STRUCTURE,
    province: {code: '00', name: 'Cả nước'},
    communes,
  };
}

function filesOfProvince(places: Places): [string, unknown][] {
  const {code} = places.province;
  const {series, rows} = figuresOf(places);
  const index: Coverage = {...indexOf(series), province: places.province};
  const files: [string, unknown][] = [['coverage.json', index], ['places.json', places], ...rows];
  return files.map(([path, document]) => [`${code}/${path}`, document]);
}

function indexOf(series: CoverageSeries[]): Coverage {
  return {contract: 'coverage/1', updated: UPDATED, structure: STRUCTURE, places: 'places.json', series};
}

function figuresOf(places: Places): Figures {
  const parts = PERIODS.flatMap((period, age) =>
    NETWORKS.map((network) => seriesOf(places, {period, age, network})),
  );
  return {
    series: parts.map(([series]) => series),
    rows: parts.map(([series, rows]) => [series.rows, rows]),
  };
}

function seriesOf(
  {communes}: Places,
  {period, age, network}: {period: string; age: number; network: Network},
): [CoverageSeries, CoverageRows] {
  const rows = communes.flatMap(({code}): CoverageRow[] => {
    const {samples, ...figures} = sampleFigures(code, network, {period, age});
    return samples === undefined ? [] : [{code, samples, ...figures}];
  });
  const totals = {
    communes: communes.length,
    rated: rows.filter(({samples}) => samples >= RATED_FROM).length,
    samples: rows.reduce((sum, {samples}) => sum + samples, 0),
  };
  return [
    {
      period,
      network,
      statistic: 'median',
      source: SOURCE,
      sample: true,
      totals,
      rows: `coverage/${period}-${network}.json`,
    },
    {contract: 'coverage-rows/1', sample: true, rows},
  ];
}

function campaign(): Campaign {
  return {
    contract: 'campaign/1',
    id: 'viet-nam-2026',
    updated: UPDATED,
    sample: true,
    title: {vi: 'Chiến dịch mẫu toàn quốc 2026', en: 'Sample campaign of the nation 2026'},
    agency: {name: AGENCY},
    documents: [],
    app: SAMPLE_APP,
    schedule: {every: 'month', from: '2026-01', reportDay: 10},
    targets: NETWORKS.map(targetOf),
    tasks: [],
    coverage: 'coverage.json',
  };
}

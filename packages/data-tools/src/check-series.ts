import type {Coverage, CoverageRows, CoverageSeries} from '@ispeed-widgets/contract';

import type {FileIssue} from './file-issue.js';
import type {Named, PublishedFiles} from './published-files.js';

/** Holds one series of a coverage index against its rows, the places file and the campaign's target. */
export function checkSeries(index: number, coverage: Named<Coverage>, files: PublishedFiles): FileIssue[] {
  const series = coverage.value.series[index];
  const rows = series && files.rows?.get(series.rows);
  if (!series || !rows) return [];
  return [
    ...strangers(rows, files),
    ...wrongTotals(series, rows, files).map(([name, found]) => {
      const vi = `Ghi ${series.totals[name]}, nhưng ${rows.file} cho ${found}.`;
      const en = `Says ${series.totals[name]}, but ${rows.file} gives ${found}.`;
      return {file: coverage.file, pointer: `/series/${index}/totals/${name}`, message: {vi, en}};
    }),
    ...hiddenSample(series, rows, {file: coverage.file, pointer: `/series/${index}/sample`}),
  ];
}

function strangers({file, value}: Named<CoverageRows>, {places}: PublishedFiles): FileIssue[] {
  if (!places) return [];
  const known = new Set(places.value.communes.map(({code}) => code));
  return value.rows.flatMap(({code}, index) => {
    if (known.has(code)) return [];
    const vi = `Xã ${code} không có trong ${places.file}.`;
    return [
      {file, pointer: `/rows/${index}/code`, message: {vi, en: `Commune ${code} is not in ${places.file}.`}},
    ];
  });
}

type Total = keyof CoverageSeries['totals'];

function wrongTotals(
  {network, totals}: CoverageSeries,
  {value: {rows}}: Named<CoverageRows>,
  {places, campaign}: PublishedFiles,
): [Total, number][] {
  const target = campaign?.value.targets.find((entry) => entry.network === network);
  const ratedFrom = target && (target.ratedFrom ?? target.samples);
  const found: [Total, number | undefined][] = [
    ['communes', places?.value.communes.length],
    ['rated', ratedFrom && rows.filter(({samples}) => samples >= ratedFrom).length],
    ['samples', rows.reduce((sum, {samples}) => sum + samples, 0)],
  ];
  return found.filter(
    (entry): entry is [Total, number] => entry[1] !== undefined && entry[1] !== totals[entry[0]],
  );
}

function hiddenSample(
  series: CoverageSeries,
  rows: Named<CoverageRows>,
  at: {file: string; pointer: string},
): FileIssue[] {
  if (!rows.value.sample || series.sample) return [];
  const vi = `${rows.file} là số liệu minh họa, nên ở đây cũng phải ghi "sample": true.`;
  const en = `${rows.file} holds invented figures, so "sample": true must stand here too.`;
  return [{...at, message: {vi, en}}];
}

import {msg, str} from '@lit/localize';

import {formatCount, formatDay} from '../../shared/format.js';
import {textOf} from '../../shared/locale.js';
import type {ChartState} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {type CoverageState, coverageState} from '../coverage-state.js';
import {measureNote, metricName, statisticName} from '../metric.js';
import {seriesText} from '../summary-text.js';
import type {FigureCell} from './figure-cell.js';

/** The figures of communes as a file carries them: lines about them, headings, a row a commune. */
export interface FigureTable {
  readonly about: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** What a file is made of. */
export type ExportedState = Pick<ChartState, 'data' | 'shown' | 'target' | 'comparison'>;

/**
 * The communes with all that is known of them. Speeds and times only of those that are rated; who has no samples has
 * none, not 0.
 */
export function figureTable(state: ExportedState, communes: readonly CommuneFigures[]): FigureTable {
  const columns = columnsOf(state, communes);
  return {
    about: aboutLines(state, communes.length),
    headings: columns.map(({heading}) => heading),
    rows: communes.map((commune) => {
      const reached = coverageState(commune.samples, state.target);
      return columns.map(({cell}) => cell(commune, reached));
    }),
  };
}

/** Month, source, letter and what else must travel with the figures, a line each. */
export function aboutLines({data, shown, target, comparison}: ExportedState, count: number): string[] {
  const {series, communes, sample} = shown;
  const {name, document: letter, licence} = series.source;
  return [
    sample ? msg('SỐ LIỆU MINH HỌA, không phải kết quả đo') : '',
    seriesText(series),
    count < communes.length
      ? msg(str`${formatCount(count)} trong ${formatCount(communes.length)} xã, phường`)
      : '',
    target ? msg(str`Chỉ tiêu: ${formatCount(target.samples)} mẫu một xã, phường trong tháng`) : '',
    msg(str`Tốc độ và ping là ${statisticName(series.statistic)} của tháng, chỉ có ở nơi đủ mẫu để đánh giá`),
    msg(str`Nguồn: ${textOf(name)}`),
    letter ? msg(str`Văn bản: ${letter}`) : '',
    licence ? msg(str`Giấy phép: ${licence}`) : '',
    data.updated ? msg(str`Cập nhật ngày ${formatDay(data.updated)}`) : '',
    ...(comparison?.about ?? []),
  ].filter(Boolean);
}

interface Column {
  readonly heading: string;
  readonly cell: (commune: CommuneFigures, state: CoverageState) => FigureCell;
}

function columnsOf(
  {shown, target, comparison}: ExportedState,
  communes: readonly CommuneFigures[],
): Column[] {
  const count = (value: number): FigureCell => (value > 0 ? {count: value} : '');
  const columns: Column[] = [
    {heading: msg('Mã xã, phường'), cell: ({code}) => code},
    {heading: msg('Xã, phường'), cell: ({name}) => name},
    {heading: metricName('samples'), cell: ({samples}) => count(samples)},
  ];
  if (communes.some(({district}) => district)) {
    columns.splice(2, 0, {heading: msg('Huyện'), cell: ({district = ''}) => district});
  }
  if (target) {
    columns.push(
      {heading: msg('Còn thiếu'), cell: (_commune, {missing}) => ({count: missing})},
      {heading: msg('Trạng thái'), cell: (_commune, {is}) => stateName(is)},
    );
  }
  return [...columns, ...figureColumns(shown.series.statistic), ...(comparison?.columns ?? [])];
}

const FIGURES = ['download', 'upload', 'ping', 'jitter'] as const;

function figureColumns(statistic: 'median' | 'mean'): Column[] {
  return FIGURES.map((metric) => {
    const isTime = metric === 'ping' || metric === 'jitter';
    const unit = isTime ? 'ms' : 'Mbps';
    const name = metric === 'jitter' ? 'Jitter' : metricName(metric);
    return {
      heading: `${name} (${measureNote(isTime ? 'ping' : 'download', statistic)})`,
      cell: ({[metric]: figure}, {rated}) => (rated && figure !== undefined ? {figure, unit} : ''),
    };
  });
}

function stateName(is: CoverageState['is']): string {
  return {
    enough: msg('Đủ mẫu'),
    near: msg('Gần đủ'),
    lacking: msg('Thiếu'),
    none: msg('Không có số liệu'),
    unknown: '',
  }[is];
}

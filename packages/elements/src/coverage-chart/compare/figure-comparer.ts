import {msg, str} from '@lit/localize';
import {
  type CoverageRow,
  type CoverageRows,
  coverageRowsDocument,
  type Target,
} from '@ispeed-widgets/contract/page';

import {loadDocument} from '../../shared/load-document.js';
import {textOf} from '../../shared/locale.js';
import {reportFailure} from '../../shared/report-failure.js';
import type {WidgetError} from '../../shared/widget-error.js';
import type {ChartState} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import type {FigureCell} from '../downloads/figure-cell.js';
import {measureNote, metricName} from '../metric.js';
import {seriesText} from '../summary-text.js';
import {changeCell} from './change-cell.js';
import {type Change, changeOf} from './change-of.js';
import {changeText} from './change-words.js';
import {comparedSummary, type ComparedSides} from './compared-summary.js';
import type {ComparedColumn, Comparison} from './comparison.js';

/** What is compared: the state of the chart and what sets the other series apart. */
export interface Compared extends Pick<Comparison, 'series' | 'heading'> {
  readonly state: Pick<ChartState, 'data' | 'shown' | 'target' | 'choices'>;
  readonly difference: ComparedSides['difference'];
  /** The other series and the one on show, by what sets them apart. */
  readonly name: string;
  readonly shownName: string;
}

/**
 * Loads the rows to compare with. Undefined where they do not come, once that is said on the console and by an event.
 *
 * @param rows absolute URL
 */
export async function loadComparer(rows: string, host: HTMLElement): Promise<FigureComparer | undefined> {
  return loadDocument(rows, coverageRowsDocument).then(
    (file) => new FigureComparer(file),
    (error: unknown) => {
      void reportFailure(host, error as WidgetError);
      return undefined;
    },
  );
}

/** Compares the figures on show with those of another series. This file comes once a person compares. */
export class FigureComparer {
  readonly #isSample: boolean;
  readonly #rows: ReadonlyMap<string, CoverageRow>;
  #last: {readonly of: readonly unknown[]; readonly comparison: Required<Comparison>} | undefined;

  constructor({rows, sample = false}: CoverageRows) {
    this.#rows = new Map(rows.map((row) => [row.code, row]));
    this.#isSample = sample;
  }

  /** The same comparison as long as nothing else is compared: a table that scrolls asks again and again. */
  compare(compared: Compared): Required<Comparison> {
    const {state, heading} = compared;
    const of = [state.data, state.shown, state.choices.metric, state.target, heading];
    if (!this.#last?.of.every((value, index) => value === of[index])) {
      this.#last = {of, comparison: this.#make(compared)};
    }
    return this.#last.comparison;
  }

  #make(compared: Compared): Required<Comparison> {
    const {state, series, heading} = compared;
    const sides = sidesOf(compared);
    const changes = new Map<string, Change>();
    const change = (commune: CommuneFigures) => {
      const one = changes.get(commune.code) ?? this.#changeOf(commune, compared, sides.otherTarget);
      changes.set(commune.code, one);
      return one;
    };
    const otherSamples = ({code}: CommuneFigures) => this.#rows.get(code)?.samples ?? 0;
    const isInvented = (series.sample === true || this.#isSample) && !state.shown.sample;
    const invented = isInvented ? ` ${msg('Số liệu đem so là số liệu minh họa.')}` : '';
    return {
      series,
      heading,
      cell: (commune) => changeCell(change(commune), sides),
      difference: (commune) => {
        const one = change(commune);
        return one.is === 'known' ? one.by : undefined;
      },
      summary: (communes) => {
        const those = communes.map((commune) => ({
          samples: commune.samples,
          otherSamples: otherSamples(commune),
          change: change(commune),
        }));
        return `${heading}: ${comparedSummary(those, sides)}${invented}`;
      },
      sentence: (commune) => {
        const words = changeText(change(commune), sides);
        const what = sides.metric === 'samples' ? '' : `${metricName(sides.metric).toLowerCase()} `;
        return `${heading}: ${what}${words}.`;
      },
      about: [aboutText(compared) + invented],
      columns: columnsOf(compared, sides, change),
    };
  }

  #changeOf(commune: CommuneFigures, {state, series}: Compared, otherTarget: Target | undefined): Change {
    const {shown, target, choices} = state;
    return changeOf(
      choices.metric,
      {row: commune, statistic: shown.series.statistic, target},
      {row: this.#rows.get(commune.code), statistic: series.statistic, target: otherTarget},
    );
  }
}

function sidesOf({state, series, difference, name, shownName}: Compared): ComparedSides {
  const {data, shown, target, choices} = state;
  return {
    metric: choices.metric,
    name,
    shownName,
    difference,
    isEarlier: series.period < shown.series.period,
    target,
    otherTarget: data.targets.find(({network}) => network === series.network),
  };
}

/** Month, network and source of the other figures: another month may have come with another letter. */
function aboutText({series}: Compared): string {
  const {name, document: letter} = series.source;
  const source = letter ? `${textOf(name)}, ${letter}` : textOf(name);
  return msg(str`So sánh với: ${seriesText(series)}. Nguồn: ${source}.`);
}

function columnsOf(
  {series, name, heading}: Compared,
  sides: ComparedSides,
  change: (commune: CommuneFigures) => Change,
): ComparedColumn[] {
  const {metric} = sides;
  const unit = metric === 'ping' ? 'ms' : 'Mbps';
  const what = metricName(metric);
  const note = metric === 'samples' ? '' : ` (${measureNote(metric, series.statistic)})`;
  const figure = (value: number): FigureCell =>
    metric === 'samples' ? {count: value} : {figure: value, unit};
  return [
    {
      heading: `${what}, ${name}${note}`,
      cell: (commune) => {
        const one = change(commune);
        return one.is === 'known' ? figure(one.other) : '';
      },
    },
    {
      heading: `${what}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
      cell: (commune) => {
        const one = change(commune);
        const words = changeText(one, sides);
        return one.is === 'known' ? {difference: one.by, words} : words;
      },
    },
  ];
}

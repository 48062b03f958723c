import {msg, str} from '@lit/localize';
import {html, type LitElement} from 'lit';

import {renderFailure} from '../../shared/render-failure.js';
import type {ChartState} from '../chart-state.js';
import {comparedSeries, differenceOf} from './compared-series.js';
import type {Comparison} from './comparison.js';
import type {FigureComparer} from './figure-comparer.js';
import {seriesName} from './series-name.js';

/** Brings the other figures, and what compares them, once a person compares. Until then the table has a column of dots. */
export class CompareSource {
  readonly #host: LitElement;
  /** Of which rows the comparer is, or the wait. */
  #rows = '';
  #comparer: FigureComparer | undefined;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What the attribute `compare` asks for; undefined where there is no such series. */
  comparison(state: Pick<ChartState, 'data' | 'shown' | 'target' | 'choices'>): Comparison | undefined {
    const {data, shown, choices} = state;
    const series = comparedSeries(data.series, shown.series, choices.compare);
    if (!series) return undefined;
    if (series.rows !== this.#rows) {
      this.#rows = series.rows;
      void this.retry();
    }
    const name = seriesName(series, shown.series);
    const heading = msg(str`So với ${name}`);
    const shownName = seriesName(shown.series, series);
    const difference = differenceOf(series, shown.series);
    const compared = {state, series, heading, name, shownName, difference};
    return this.#comparer?.compare(compared) ?? this.#waiting({series, heading});
  }

  /** Asks for the other figures once more. */
  async retry(): Promise<void> {
    const rows = this.#rows;
    this.#comparer = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
    const comparer = await import('./figure-comparer.js')
      .then(({loadComparer}) => loadComparer(rows, this.#host))
      .catch((error: unknown) => {
        console.warn?.(`[ispeed] chart: không tải được / not loaded: ${String(error)}`);
      });
    if (this.#rows !== rows) return;
    this.#comparer = comparer ?? undefined;
    this.#failed = !comparer;
    this.#host.requestUpdate();
  }

  /** The column of dots, and that the figures are under way or did not come. */
  #waiting({series, heading}: Pick<Comparison, 'series' | 'heading'>): Comparison {
    return {
      series,
      heading,
      cell: () => html`<td role="cell" class="change note">${this.#failed ? '–' : '…'}</td>`,
      summary: () => html`${heading}: ${this.#failed ? renderFailure(this) : '…'}`,
    };
  }
}

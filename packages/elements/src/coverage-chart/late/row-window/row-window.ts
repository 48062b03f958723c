import type {LitElement, ReactiveController} from 'lit';

import type {ChartState} from '../../chart-state.js';
import {type CommuneRow, PlacedRows, type RowsToShow} from './placed-rows.js';

export type {CommuneRow};

/**
 * The rows of a long table: those in sight and around it, all of them on paper. They stand in the table's own body, into
 * which the table then renders nothing.
 */
export class RowWindow implements ReactiveController {
  readonly #host: LitElement;
  /** Of this update; undefined where the table has all its rows itself. */
  #shown: RowsToShow | undefined;
  #rows: PlacedRows | undefined;
  #sizes: ResizeObserver | undefined;
  #print: MediaQueryList | undefined;
  /** Of the region, as it was last told. */
  #size = '';
  /** Order and filter on show. */
  #arranged = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called with each update that leaves the rows to this. */
  show(state: ChartState, row: CommuneRow): void {
    this.#shown = {state, row};
  }

  hostUpdated(): void {
    const shown = this.#shown;
    this.#shown = undefined;
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.rows tbody');
    if (!shown || !body) return this.#leave();
    if (this.#rows?.body !== body) this.#enter(body);
    const {sort, state, district, query} = shown.state.choices;
    const arranged = [sort, state, district, query].join('\n');
    // Who orders or filters begins from the top.
    this.#rows!.show(shown, arranged !== this.#arranged);
    this.#arranged = arranged;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #enter(body: HTMLElement): void {
    this.#leave();
    this.#rows = new PlacedRows(body);
    const {region} = this.#rows;
    region.addEventListener('scroll', this.#follow, {passive: true});
    region.addEventListener('keydown', this.#onKey);
    body.addEventListener('focusin', this.#follow);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
    // Not every browser tells those two.
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#onMedia);
    this.#rows.showAll(this.#print.matches);
    this.#size = sizeOf(region);
    this.#sizes = 'ResizeObserver' in window ? new ResizeObserver(this.#onSize) : undefined;
    this.#sizes?.observe(region);
  }

  #leave(): void {
    const rows = this.#rows;
    if (!rows) return;
    this.#rows = undefined;
    rows.leave();
    rows.region.removeEventListener('scroll', this.#follow);
    rows.region.removeEventListener('keydown', this.#onKey);
    rows.body.removeEventListener('focusin', this.#follow);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
    this.#print?.removeEventListener('change', this.#onMedia);
    this.#sizes?.disconnect();
  }

  readonly #follow = (): void => this.#rows?.follow();

  /** The browser goes to where it thinks the end is, and rows measured on the way may put it further down. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'End' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#rows?.goToEnd();
  };

  readonly #onSize = (): void => {
    const before = this.#size;
    this.#size = sizeOf(this.#rows!.region);
    if (before !== this.#size) this.#rows!.resize();
  };

  readonly #onMedia = ({matches}: {readonly matches: boolean}): void => this.#rows?.showAll(matches);
  readonly #onPrint = (): void => this.#rows?.showAll(true);
  readonly #onPrinted = (): void => this.#rows?.showAll(false);
}

/** Without the scroll bar, which comes and goes with the rows. */
function sizeOf({offsetWidth, offsetHeight}: HTMLElement): string {
  return `${offsetWidth} ${offsetHeight}`;
}

import {render, type TemplateResult} from 'lit';

import type {ChartState} from '../../chart-state.js';
import type {CommuneFigures} from '../../commune-figures.js';
import {keepRows} from './keep-rows.js';
import {RowHeights} from './row-heights.js';
import {type Pin, rangeAround, type RowRange, type Span} from './row-range.js';

/** As a share of what is seen, how much more is laid out above and below: the Tab key and a flick find rows there. */
const BEYOND = 0.7;
/** So often rows may turn out lower than thought, and leave room for more. */
const PASSES = 4;

/** Makes the row of a commune. */
export type CommuneRow = (state: ChartState, commune: CommuneFigures) => TemplateResult;

/** What the rows show. */
export interface RowsToShow {
  readonly state: ChartState;
  readonly row: CommuneRow;
}

/** A row of the table as it stands there. */
interface Placed {
  readonly code: string;
  readonly row: HTMLElement;
  /** What the row was rendered in before it went into the table, and by which it is rendered anew. */
  readonly origin: DocumentFragment;
  shown: RowsToShow;
  /** Its place in the order of the table, from 0. */
  index: number;
}

/** The rows of one table body: those around what its region shows, or all of them. */
export class PlacedRows {
  readonly body: HTMLElement;
  readonly region: HTMLElement;

  readonly #table: Element;
  readonly #rows = new Map<string, Placed>();
  #shown: RowsToShow | undefined;
  #found: ChartState['found'] = [];
  #heights = new RowHeights(0);
  #all = false;
  /** The rows that are there, from the top. */
  #placed: readonly Placed[] = [];
  #range: RowRange = {first: 0, end: 0, top: 0};
  /** What the reader sees, as long as it is known without asking the browser, who would have to lay out at once. */
  #sight: Span | undefined;

  /** @param body without rows, in its table in the region that scrolls */
  constructor(body: HTMLElement) {
    this.body = body;
    this.region = body.closest<HTMLElement>('.region')!;
    this.#table = body.closest('table')!;
    body.classList.add('window');
    this.#head.setAttribute('aria-rowindex', '1');
  }

  /** Shows another state. What is in sight stays where it is, unless the reader is to begin from the top. */
  show(shown: RowsToShow, fromTop: boolean): void {
    const {found} = shown.state;
    const isSame = found === this.#found && !fromTop;
    const pin = this.#pinKnown();
    if (found !== this.#found) this.#heights = new RowHeights(found.length, this.#heights);
    this.#found = found;
    this.#shown = shown;
    this.#table.setAttribute('aria-rowcount', String(found.length + 1));
    if (fromTop && this.#placed.length > 0) {
      this.#placed = [];
      this.#sight = undefined;
      this.region.scrollTop = 0;
    }
    if (isSame) this.#lay(indicesOf(this.#placed), this.#focused());
    else this.#place(fromTop ? undefined : pin);
  }

  /** Has all rows there, or no longer. */
  showAll(all: boolean): void {
    if (all === this.#all) return;
    this.#all = all;
    this.#place();
  }

  /** After a change of size: no height is what it was. */
  resize(): void {
    this.#heights = new RowHeights(this.#found.length, this.#heights);
    this.#place(undefined, true);
  }

  /** After the reader has scrolled, or gone on by a key: mostly all that is needed is there. */
  follow(): void {
    if (!this.#all && !this.#covers()) this.#place();
  }

  /** Scrolls to the last row. */
  goToEnd(): void {
    this.#scrollTo(this.region.scrollHeight);
    this.follow();
  }

  /** Leaves the body to the table, which has its rows itself again. */
  leave(): void {
    this.#table.removeAttribute('aria-rowcount');
    this.#head.removeAttribute('aria-rowindex');
    this.body.classList.remove('window');
    this.body.style.paddingBottom = '';
    for (const {row} of this.#placed) row.remove();
    this.region.scrollTop = 0;
  }

  get #head(): HTMLElement {
    return this.#table.querySelector<HTMLElement>('thead tr')!;
  }

  /** A page may have scaled what holds the widget. */
  get #scale(): number {
    return this.region.getBoundingClientRect().height / this.region.offsetHeight || 1;
  }

  /**
   * @param known the first row in sight, where that is known
   * @param isResized nothing is as high as it was
   */
  #place(known?: Pin, isResized = false): void {
    if (!this.#shown) return;
    const focused = this.#focused();
    if (this.#all) return this.#layAll(focused);
    const count = this.#found.length;
    const seen = (known && this.#sight) ?? this.#seen();
    const wasAtEnd = !known && seen.to >= this.body.offsetHeight - 1;
    const inSight = known ?? this.#pinIn(seen, focused);
    const pin = inSight && inSight.index < count ? inSight : this.#pinAt(seen.from);
    const beyond = (seen.to - seen.from) * BEYOND;
    const wanted = {from: seen.from - beyond, to: seen.to + beyond, count};
    let {first, end} = rangeAround(pin, this.#heights, wanted);
    for (let pass = 0; pass < PASSES; pass++) {
      this.#lay(indicesAround(first, end, this.#near(focused)), focused);
      this.#measure();
      const better = rangeAround(pin, this.#heights, wanted);
      if (better.first >= first && better.end <= end) break;
      first = Math.min(first, better.first);
      end = Math.max(end, better.end);
    }
    this.#range = {first, end, top: pin.y - this.#heights.between(first, pin.index)};
    this.#sight = seen;
    this.#space(isResized);
    if (wasAtEnd && !inSight && end === count) this.#scrollTo(this.region.scrollHeight);
  }

  #scrollTo(top: number): void {
    this.region.scrollTop = top;
    this.#sight = undefined;
  }

  #layAll(focused: Placed | undefined): void {
    this.#lay(indicesAround(0, this.#found.length, []), focused);
    for (const {row} of this.#placed) row.style.marginTop = '';
    this.body.style.paddingBottom = '';
  }

  #focused(): Placed | undefined {
    const {activeElement} = this.body.getRootNode() as ShadowRoot;
    return activeElement ? this.#placed.find(({row}) => row.contains(activeElement)) : undefined;
  }

  /** What the reader sees of the body: what is below the heading, which stays in sight. */
  #seen(): Span {
    const {body, region} = this;
    const head = this.#head.offsetHeight;
    const offset = (region.getBoundingClientRect().top - body.getBoundingClientRect().top) / this.#scale;
    const from = offset + region.clientTop + head;
    return {from, to: from + Math.max(0, region.clientHeight - head)};
  }

  /** Where a row stands now. */
  #spanOf({row}: Placed): Span {
    const [scale, {top}] = [this.#scale, this.body.getBoundingClientRect()];
    const box = row.getBoundingClientRect();
    return {from: (box.top - top) / scale, to: (box.bottom - top) / scale};
  }

  /** A row in sight, which is not to move: the one that holds the focus before others. */
  #pinIn(seen: Span, focused: Placed | undefined): Pin | undefined {
    for (const placed of focused ? [focused, ...this.#placed] : this.#placed) {
      const {from, to} = this.#spanOf(placed);
      if (to > seen.from && from < seen.to) {
        return {index: placed.index, y: from};
      }
    }
    return undefined;
  }

  /** The first row in sight without asking the browser for it. */
  #pinKnown(): Pin | undefined {
    const {first, end, top} = this.#range;
    let y = top;
    for (let index = first; this.#sight && index < end; index++) {
      if (y + this.#heights.of(index) > this.#sight.from) return {index, y};
      y += this.#heights.of(index);
    }
    return undefined;
  }

  #pinAt(y: number): Pin {
    const index = this.#heights.at(y);
    return {index, y: this.#heights.between(0, index)};
  }

  /** The row that holds the focus, and its neighbours, to which the Tab key goes on. */
  #near(focused: Placed | undefined): readonly number[] {
    const index = focused ? this.#found.findIndex(({code}) => code === focused.code) : -1;
    return index < 0 ? [] : [index - 1, index, index + 1].filter((near) => near in this.#found);
  }

  #covers(): boolean {
    const {first, end} = this.#range;
    const seen = this.#seen();
    this.#sight = seen;
    const spare = ((seen.to - seen.from) * BEYOND) / 3;
    const rowAt = (wanted: number) => this.#placed.find(({index}) => index === wanted);
    const [highest, lowest] = [rowAt(first), rowAt(end - 1)];
    if (!highest || !lowest) return false;
    return (
      (first === 0 || this.#spanOf(highest).from <= seen.from - spare) &&
      (end === this.#found.length || this.#spanOf(lowest).to >= seen.to + spare) &&
      this.#near(this.#focused()).every(rowAt)
    );
  }

  /** Makes these the rows that are there. */
  #lay(indices: readonly number[], focused: Placed | undefined): void {
    this.#placed = indices.map((index) => this.#row(this.#found[index]!, index));
    const kept = new Set(this.#placed);
    for (const placed of this.#rows.values()) if (!kept.has(placed)) this.#rows.delete(placed.code);
    keepRows(
      this.body,
      this.#placed.map(({row}) => row),
      focused?.row,
    );
  }

  #row(commune: CommuneFigures, index: number): Placed {
    const {code} = commune;
    const shown = this.#shown!;
    const known = this.#rows.get(code);
    const origin = known?.origin ?? document.createDocumentFragment();
    if (known?.shown !== shown) render(shown.row(shown.state, commune), origin);
    const placed = known ?? {code, row: origin.querySelector('tr')!, origin, shown, index};
    this.#rows.set(code, placed);
    placed.shown = shown;
    placed.index = index;
    placed.row.setAttribute('aria-rowindex', String(index + 2));
    return placed;
  }

  #measure(): void {
    const scale = this.#scale;
    for (const {row, index} of this.#placed) {
      this.#heights.measured(index, row.getBoundingClientRect().height / scale);
    }
  }

  /** Keeps the places of the rows that are not there, so that what is in sight does not move. */
  #space(isResized: boolean): void {
    const {first, top} = this.#range;
    const heights = this.#heights;
    let next = this.#placed[0]!.index;
    const start = top - heights.between(next, first);
    // What lies above turned out higher than thought, and there is no room left for it; or lower, and all of it is there.
    const isWrong = isResized || start < 0 || (first === 0 && top !== 0);
    const shift = isWrong ? heights.between(0, next) - start : 0;
    let gap = start + shift;
    for (const {row, index} of this.#placed) {
      gap += heights.between(next, index);
      row.style.marginTop = gap > 0 ? `${gap}px` : '';
      gap = 0;
      next = index + 1;
    }
    this.body.style.paddingBottom = `${heights.between(next, this.#found.length)}px`;
    if (Math.abs(shift) >= 0.5) this.#scrollTo(this.region.scrollTop + shift);
    this.#range = {...this.#range, top: top + shift};
  }
}

function indicesOf(placed: readonly Placed[]): readonly number[] {
  return placed.map(({index}) => index);
}

/** The rows of a range and some more, in order, each once. */
function indicesAround(first: number, end: number, more: readonly number[]): readonly number[] {
  const indices: number[] = [];
  for (let index = first; index < end; index++) indices.push(index);
  return [...more.filter((index) => index < first), ...indices, ...more.filter((index) => index >= end)];
}

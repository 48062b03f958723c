import {msg} from '@lit/localize';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {language} from '../../shared/locale.js';
import type {SeriesFigures} from '../series-source.js';
import {type RankingView, topCommunes} from './top-communes.js';

/** How near to the screen the box must be before the chart library is brought. */
const MARGIN = '200px';

/** Fewer bars than this stand in a lower box. */
const FEW = 8;

/**
 * The place of the ranking, of a fixed height before the drawing comes. The chart library comes once the box is
 * near the screen and the page is idle; with Save-Data only when asked. Should library or drawing fail, the
 * table has every number, and the box says so.
 */
export class RankingBox implements ReactiveController {
  readonly #host: LitElement;
  #shown: readonly [SeriesFigures, RankingView] | undefined;
  #stage: 'far' | 'asking' | 'near' | 'failed' = 'far';
  #observer: IntersectionObserver | undefined;
  #plot: HTMLElement | null = null;
  #drawing: {destroy(): void} | undefined;
  #drawn = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The box; without a drawing where there is nothing to rank. */
  render(figures: SeriesFigures, view: RankingView): TemplateResult {
    this.#shown = [figures, view];
    const {length} = topCommunes(figures.communes, view);
    if (length === 0) return html`<p class="muted">${msg('Chưa có số liệu để vẽ biểu đồ.')}</p>`;
    return html`<div part="chart" class="ranking ${length < FEW ? 'few' : ''}">
      <div class="plot" @transitionend=${this.#redraw}></div>
      ${this.#renderInstead()}
    </div>`;
  }

  #renderInstead(): TemplateResult | typeof nothing {
    switch (this.#stage) {
      case 'asking':
        return html`<button type="button" class="button" @click=${this.#approach}>${msg('Vẽ biểu đồ')}</button>`;
      case 'failed':
        return html`<p role="status">${msg('Biểu đồ không vẽ được trên trang này; số liệu có đủ trong bảng.')}</p>`;
      default:
        return nothing;
    }
  }

  hostUpdated(): void {
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot !== this.#plot) this.#watch(plot);
    if (this.#stage !== 'near' || !this.#shown) return;
    const [{series}, {metric, home}] = this.#shown;
    const wanted = [series.rows, metric, home, language()].join(' ');
    if (wanted !== this.#drawn) void this.#draw();
    this.#drawn = wanted;
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /** Lets go of the box before, if there was one, and waits until this one is near the screen. */
  #watch(plot: HTMLElement | null): void {
    this.#observer?.disconnect();
    this.#drawing?.destroy();
    this.#drawing = undefined;
    this.#drawn = '';
    this.#stage = 'far';
    this.#plot = plot;
    if (!plot) return;
    const {connection} = navigator as {connection?: {saveData?: boolean}};
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.#observer?.disconnect();
        if (connection?.saveData) this.#enter('asking');
        // Safari has no idle callback.
        else (window.requestIdleCallback ?? setTimeout)(this.#approach);
      },
      {rootMargin: MARGIN},
    );
    this.#observer.observe(plot);
  }

  #enter(stage: 'asking' | 'near' | 'failed'): void {
    this.#stage = stage;
    this.#host.requestUpdate();
  }

  readonly #approach = (): void => this.#enter('near');

  /** The box's colours have changed: the page went dark, or set a token. */
  readonly #redraw = (): void => {
    this.#drawn = '';
    this.#host.requestUpdate();
  };

  /** Draws what is shown by the time that the library is here; several calls end in the same picture. */
  async #draw(): Promise<void> {
    try {
      const {drawRanking} = await import('./draw-ranking.js');
      this.#drawing?.destroy();
      this.#drawing = undefined;
      if (this.#plot && this.#shown) this.#drawing = drawRanking(this.#plot, ...this.#shown);
    } catch (error) {
      // Chart.js dies on pages that replace Array.from; the page and the table must not die with it.
      console.warn(`[ispeed] chart: ${String(error)}`);
      this.#plot?.replaceChildren();
      this.#enter('failed');
    }
  }
}

import {msg} from '@lit/localize';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {Ranking} from './ranking.js';
import {whenIdle} from './when-idle.js';

/** How near to the screen the box must be before the chart library is brought. */
const MARGIN = '200px';

type Drawing = {destroy(): void};

/**
 * The place of the drawing, of a fixed height from the start. The chart library comes once the box is near the
 * screen and the page is idle; with Save-Data only when asked. Should library or drawing fail, the table has
 * every number, and the box says so.
 */
export class RankingBox implements ReactiveController {
  readonly #host: LitElement;
  #stage: 'far' | 'asking' | 'near' | 'failed' = 'far';
  #ranking: Ranking = {title: '', bars: []};
  #observer: IntersectionObserver | undefined;
  #plot: HTMLElement | undefined;
  #drawing: Drawing | undefined;
  #drawn = '';
  #run = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The box with its title; without the drawing where there is nothing to rank. */
  render(ranking: Ranking): TemplateResult {
    this.#ranking = ranking;
    if (ranking.bars.length === 0)
      return html`<p class="ranking muted">${msg('Chưa có số liệu để vẽ biểu đồ.')}</p>`;
    return html`<div part="chart" class="ranking">
      <h3>${ranking.title}</h3>
      <div class="box ${ranking.bars.length < 8 ? 'few' : ''}">
        <div class="plot" @transitionend=${this.#redraw}></div>
        ${this.#renderInstead()}
      </div>
    </div>`;
  }

  #renderInstead(): TemplateResult | typeof nothing {
    switch (this.#stage) {
      case 'asking':
        return html`<button type="button" class="button" @click=${this.#agree}>${msg('Vẽ biểu đồ')}</button>`;
      case 'failed':
        return html`<p role="status">${msg('Biểu đồ không vẽ được trên trang này; số liệu có đủ trong bảng.')}</p>`;
      default:
        return nothing;
    }
  }

  hostUpdated(): void {
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot') ?? undefined;
    if (plot !== this.#plot) this.#watch(plot);
    if (this.#stage === 'near' && this.#drawn !== JSON.stringify(this.#ranking)) void this.#draw();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  /** Lets go of the box before, if there was one, and waits until this one is near the screen. */
  #watch(plot: HTMLElement | undefined): void {
    this.#run += 1;
    this.#observer?.disconnect();
    this.#drawing?.destroy();
    this.#drawing = undefined;
    this.#drawn = '';
    this.#stage = 'far';
    this.#plot = plot;
    if (!plot) return;
    const onMove = (entries: IntersectionObserverEntry[]) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) this.#approach();
    };
    this.#observer = new IntersectionObserver(onMove, {rootMargin: MARGIN});
    this.#observer.observe(plot);
  }

  #approach(): void {
    this.#observer?.disconnect();
    const {connection} = navigator as {connection?: {saveData?: boolean}};
    this.#stage = connection?.saveData ? 'asking' : 'near';
    this.#host.requestUpdate();
  }

  readonly #agree = (): void => {
    this.#stage = 'near';
    this.#host.requestUpdate();
  };

  readonly #redraw = (): void => {
    this.#drawn = '';
    this.#host.requestUpdate();
  };

  async #draw(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const ranking = this.#ranking;
    this.#drawn = JSON.stringify(ranking);
    try {
      const {drawRanking} = await import('./draw-ranking.js');
      await whenIdle();
      if (run !== this.#run || !this.#plot) return;
      this.#drawing?.destroy();
      this.#drawing = undefined;
      this.#drawing = drawRanking(this.#plot, ranking);
    } catch (error) {
      this.#fail(run, error);
    }
  }

  /** Chart.js dies on pages that replace Array.from; the page and the table must not die with it. */
  #fail(run: number, error: unknown): void {
    if (run !== this.#run) return;
    console.warn(`[ispeed] biểu đồ không vẽ được / the chart could not be drawn: ${String(error)}`);
    this.#plot?.replaceChildren();
    this.#stage = 'failed';
    this.#host.requestUpdate();
  }
}

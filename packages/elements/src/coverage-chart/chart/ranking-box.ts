import {msg} from '@lit/localize';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {SeriesFigures} from '../series-source.js';
import type {RankingDrawing} from './ranking-drawing.js';
import type {RankingView} from './top-communes.js';

/**
 * What fills the place of the ranking. The chart library comes once the box is
 * near the screen and the page is idle; with Save-Data only when asked. Should library or drawing fail, the
 * table has every number, and the box says so.
 */
export class RankingBox implements ReactiveController {
  readonly #host: LitElement;
  #shown!: readonly [SeriesFigures, RankingView];
  #box: Element | null = null;
  #observer: IntersectionObserver | undefined;
  #drawing: RankingDrawing | undefined;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What stands in the box; it is hidden as soon as there is a drawing. */
  render(...shown: readonly [SeriesFigures, RankingView]): TemplateResult | typeof nothing {
    this.#shown = shown;
    if (this.#failed) {
      return html`<p role="status">${msg('Biểu đồ không vẽ được trên trang này; số liệu có đủ trong bảng.')}</p>`;
    }
    return savesData()
      ? html`<button type="button" class="button" @click=${this.#draw}>${msg('Vẽ biểu đồ')}</button>`
      : nothing;
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector('.ranking');
    if (box !== this.#box) this.#watch(box);
    else if (this.#drawing) void this.#draw();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /** Lets go of the box before, if there was one, and waits until this one is near the screen. */
  #watch(box: Element | null): void {
    this.#observer?.disconnect();
    this.#drawing?.destroy();
    this.#drawing = undefined;
    this.#box = box;
    if (!box || savesData()) return;
    if (!('IntersectionObserver' in window)) return this.#drawWhenIdle();
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        this.#drawWhenIdle();
      },
      {rootMargin: '200px'},
    );
    this.#observer.observe(box);
  }

  #drawWhenIdle(): void {
    // Safari has no idle callback.
    (window.requestIdleCallback ?? setTimeout)(() => void this.#draw());
  }

  readonly #draw = async (): Promise<void> => {
    try {
      const {RankingDrawing} = await import('./ranking-drawing.js');
      if (!this.#box || this.#failed) return;
      this.#drawing ??= new RankingDrawing(this.#box);
      this.#drawing.show(...this.#shown);
    } catch (error) {
      // Chart.js dies on pages that replace Array.from; the page and the table must not die with it.
      console.warn?.(`[ispeed] chart: không vẽ được / could not be drawn: ${String(error)}`);
      this.#failed = true;
      this.#drawing?.destroy();
      this.#drawing = undefined;
      this.#host.requestUpdate();
    }
  };
}

function savesData(): boolean | undefined {
  return (navigator as {connection?: {saveData?: boolean}}).connection?.saveData;
}

import {msg} from '@lit/localize';
import type {Chart} from 'chart.js';

import type {SeriesFigures} from '../series-source.js';
import {drawBars} from './draw-bars.js';
import {type Ranking, rankingOf} from './ranking.js';
import type {RankingView} from './top-communes.js';

/**
 * Set here and not in the style sheet, for nobody pays for it before the drawing. Some colours only stand there
 * to be read, and a change of scheme shows as the end of the transition.
 */
const LOOK = `display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); height: 100%;
  color: var(--_ink); background: var(--_surface); border: 0 solid var(--_muted); outline: 0 solid var(--_accent);
  column-rule-color: var(--_line); transition: color 1ms;`;

/** The ranking as a title and a canvas of bars, in the box that was kept for it. */
export class RankingDrawing {
  readonly #plot = document.createElement('div');
  #chart: Pick<Chart, 'destroy'> | undefined;
  #shown: readonly [SeriesFigures, RankingView] | undefined;
  #drawn = '';

  constructor(box: Element) {
    this.#plot.className = 'plot';
    this.#plot.style.cssText = LOOK;
    this.#plot.addEventListener('transitionend', () => this.#redraw());
    box.prepend(this.#plot);
  }

  /**
   * Draws, unless this is what stands there already.
   *
   * @throws Error where the page has broken what Chart.js needs, such as Array.from
   */
  show(...shown: readonly [SeriesFigures, RankingView]): void {
    this.#shown = shown;
    const ranking = rankingOf(...shown);
    const drawn = inOneText(ranking);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#chart?.destroy();
    const title = document.createElement(ranking.bars.length > 0 ? 'h3' : 'p');
    title.textContent = ranking.bars.length > 0 ? ranking.title : msg('Chưa có số liệu để vẽ biểu đồ.');
    this.#plot.textContent = '';
    this.#plot.append(title);
    this.#chart = ranking.bars.length > 0 ? drawBars(this.#plot, ranking) : undefined;
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#plot.remove();
  }

  #redraw(): void {
    this.#drawn = '';
    if (this.#shown) this.show(...this.#shown);
  }
}

/** All that the drawing shows, to tell one from another; not as JSON, which some pages have broken. */
function inOneText({title, bars, target}: Ranking): string {
  return [title, target?.label, ...bars.map(({label, value, home}) => `${label} ${value} ${home}`)].join(
    '\n',
  );
}

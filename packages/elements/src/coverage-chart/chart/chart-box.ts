import {msg} from '@lit/localize';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {ChartState} from '../chart-state.js';
import {savePicture} from '../downloads/save-picture.js';
import {CHART_VIEWS, type ChartView, drawingOf, viewName} from './chart-view.js';
import {columnsTable} from './columns-table.js';
import type {Drawing} from './drawing.js';
import {drawingAsText, drawingInWords} from './drawing-in-words.js';
import {NearScreen} from './near-screen.js';
import {RowsByUrl} from './rows-by-url.js';
import {savesData} from './saves-data.js';

type Library = typeof import('./draw.js');
type Drawn = ReturnType<Library['draw']>;

/** Height of one bar with its name, and of what stands above the first, px. */
const BAR = 26;
const ABOVE = 36;

/**
 * The chart's place: the views to choose from, the drawing, its notes, the table of its months and its picture. The
 * chart library comes once the box is near the screen and the page is idle; with Save-Data only when asked. Should
 * library or drawing fail, the tables have every number, and the box says so.
 */
export class ChartBox implements ReactiveController {
  readonly #host: LitElement;
  readonly #near: NearScreen;
  readonly #rows: RowsByUrl;
  #state: ChartState | undefined;
  #chosen: {readonly view: ChartView; readonly metric: string} | undefined;
  #drawing: Drawing | undefined;
  #library: Library | undefined;
  #chart: Drawn | undefined;
  #canvas: HTMLCanvasElement | null = null;
  #drawn = '';
  #failed = false;
  #saved = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#near = new NearScreen(() => void this.#load());
    this.#rows = new RowsByUrl(() => host.requestUpdate());
    host.addController(this);
  }

  render(state: ChartState): TemplateResult {
    this.#state = state;
    const waits = savesData() && !this.#library && !this.#failed;
    const drawing = waits ? '' : drawingOf(this.#view, state, this.#rows);
    this.#drawing = typeof drawing === 'string' ? undefined : drawing;
    if (waits) return this.#renderQuestion();
    return html`<div class="views" role="group" aria-label=${msg('Biểu đồ')}>
        ${CHART_VIEWS.map((view) => this.#renderSwitch(view))}
      </div>
      ${
        typeof drawing === 'string'
          ? html`<p role="status">${drawing}</p>`
          : html`<h3>${drawing.title}</h3>
              ${this.#renderPlot(drawing)}
              <div class="below">
                ${this.#notesOf(drawing).map((note) => html`<p class="note">${note}</p>`)} ${this.#renderBelow(drawing)}
              </div>`
      }`;
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector('.ranking');
    this.#near.watch(savesData() ? null : box);
    const canvas = box?.querySelector('canvas') ?? null;
    if (canvas !== this.#canvas) this.#letGo();
    this.#canvas = canvas;
    if (canvas) this.#draw(canvas);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    this.#near.watch(null);
    this.#letGo();
  }

  /** What was chosen; until then, and once another metric is, what tells most of the metric. */
  get #view(): ChartView {
    const metric = this.#state?.choices.metric ?? 'samples';
    const chosen = this.#chosen;
    const isOfMonths = chosen?.view === 'trend' || chosen?.view === 'states';
    if (chosen && (isOfMonths || chosen.metric === metric)) return chosen.view;
    return metric === 'samples' ? 'ranking' : 'speeds';
  }

  #renderQuestion(): TemplateResult {
    return html`<button type="button" class="button" @click=${this.#load}>${msg('Vẽ biểu đồ')}</button>`;
  }

  #renderSwitch(view: ChartView): TemplateResult {
    const choose = () => {
      const {choices, change} = this.#state!;
      // The table then has the speeds too: no number stands in a drawing alone.
      const metric = view === 'speeds' && choices.metric === 'samples' ? 'download' : choices.metric;
      if (metric !== choices.metric) change({metric});
      this.#chosen = {view, metric};
      this.#saved = '';
      this.#rows.forgetFailed();
      this.#host.requestUpdate();
    };
    return html`<button
      type="button"
      class="button"
      aria-pressed=${view === this.#view ? 'true' : 'false'}
      @click=${choose}
    >
      ${viewName(view)}
    </button>`;
  }

  /** The canvas comes with the library, so that nothing empty is called a picture. */
  #renderPlot(drawing: Drawing): TemplateResult {
    if (this.#failed) {
      return html`<p role="status">${msg('Biểu đồ không vẽ được trên trang này; số liệu có đủ trong bảng.')}</p>`;
    }
    const scrolls = drawing.kind === 'bars' && drawing.bars.length > 8;
    const canvas = html`<canvas role="img" aria-label=${drawingInWords(drawing)}></canvas>`;
    return html`<div class="stage">
      <div
        class=${scrolls ? 'plot scrolls' : 'plot'}
        role=${scrolls ? 'region' : nothing}
        aria-label=${scrolls ? drawing.title : nothing}
        tabindex=${scrolls ? '0' : nothing}
        @transitionend=${this.#redraw}
      >
        <div class="sizer">${this.#library ? canvas : nothing}</div>
      </div>
    </div>`;
  }

  /** Notes of bars speak of what is drawn; those of months hold for their table too. */
  #notesOf({kind, notes}: Drawing): readonly string[] {
    return this.#failed && kind === 'bars' ? [] : notes;
  }

  #renderBelow(drawing: Drawing): TemplateResult {
    const picture = html`<button type="button" class="link" @click=${this.#savePicture}>
        ${msg('Tải ảnh PNG')}
      </button>
      <span class="note" role="status">${this.#saved}</span>`;
    // Its place is kept until the library comes.
    return html`${this.#failed ? nothing : html`<div class="row">${this.#library ? picture : nothing}</div>`}
      ${
        drawing.kind === 'columns'
          ? html`<details ?open=${this.#failed}>
              <summary>${msg('Bảng số liệu của biểu đồ')}</summary>
              ${columnsTable(drawing)}
            </details>`
          : nothing
      }`;
  }

  readonly #load = async (): Promise<void> => {
    try {
      this.#library ??= await import('./draw.js');
    } catch (error) {
      this.#fail(error);
    }
    this.#host.requestUpdate();
  };

  /** Draws, unless this is what stands there already. */
  #draw(canvas: HTMLCanvasElement): void {
    const [drawing, library, plot] = [this.#drawing, this.#library, canvas.closest('.plot')];
    if (!drawing || !library || !plot) return;
    const drawn = drawingAsText(drawing);
    if (drawn === this.#drawn) return;
    this.#letGo();
    try {
      const height = drawing.kind === 'bars' ? `${ABOVE + drawing.bars.length * BAR}px` : '';
      canvas.parentElement!.style.height = height;
      this.#chart = library.draw(canvas, plot, drawing);
      this.#drawn = drawn;
    } catch (error) {
      this.#fail(error);
      // This update is over only once its hooks have run.
      void this.#host.updateComplete.then(() => this.#host.requestUpdate());
    }
  }

  /** Chart.js dies on pages that replace Array.from; the page and the table must not die with it. */
  #fail(error: unknown): void {
    console.warn?.(`[ispeed] chart: không vẽ được / could not be drawn: ${String(error)}`);
    this.#failed = true;
    this.#letGo();
  }

  #letGo(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = '';
  }

  readonly #toPaper = (): void => this.#chart?.toPaper();

  readonly #toScreen = (): void => this.#chart?.toScreen();

  /** A change of the page's colours shows as the end of the plot's transition. */
  readonly #redraw = (): void => {
    this.#drawn = '';
    if (this.#canvas) this.#draw(this.#canvas);
  };

  readonly #savePicture = async (): Promise<void> => {
    const [drawing, library, state, plot] = [
      this.#drawing,
      this.#library,
      this.#state,
      this.#canvas?.closest('.plot'),
    ];
    if (!drawing || !library || !state || !plot) return;
    this.#saved = await savePicture(drawing, state, (words) => library.drawPicture(plot, drawing, words));
    this.#host.requestUpdate();
  };
}

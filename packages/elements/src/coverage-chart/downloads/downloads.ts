import {msg, str} from '@lit/localize';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../../shared/format.js';
import type {ChartState} from '../chart-state.js';
import {type FigureTable, figureTable} from './figure-table.js';
import {figuresAsCsv, figuresToPaste} from './figures-as-csv.js';
import {fileName} from './file-name.js';
import {refusesFiles} from './refuses-files.js';
import {saveBlob} from './save-blob.js';

type Format = 'csv' | 'xlsx';

/** Takes the figures away: as CSV, as a workbook (its writer comes only then), or copied where no file can be saved. */
export class Downloads {
  readonly #host: LitElement;
  #all = false;
  #said = '';
  #shown = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(state: ChartState): TemplateResult {
    const {found, shown} = state;
    const isPart = found.length > 0 && found.length < shown.communes.length;
    return html`<div class="row" role="group" aria-label=${msg('Tải số liệu')}>
        ${this.#renderButton(msg('Tải CSV'), () => this.#save(state, 'csv'))}
        ${this.#renderButton(msg('Tải Excel'), () => this.#save(state, 'xlsx'))}
        ${this.#renderButton(msg('Sao chép'), () => this.#copy(state))}
        ${isPart ? this.#renderScope(found.length) : nothing}
      </div>
      <p class="note" role="status">${this.#said}</p>
      ${
        this.#shown
          ? html`<div class="copied" role="region" tabindex="0" aria-label=${msg('Số liệu để sao chép')}>${this.#shown}</div>`
          : nothing
      }`;
  }

  #renderButton(label: string, act: () => unknown): TemplateResult {
    return html`<button type="button" class="link" @click=${act}>${label}</button>`;
  }

  #renderScope(count: number): TemplateResult {
    const choose = ({currentTarget}: Event) => {
      this.#all = !(currentTarget as HTMLInputElement).checked;
    };
    return html`<label class="scope"
      ><input type="checkbox" .checked=${!this.#all} @change=${choose} />
      ${msg(str`Chỉ ${formatCount(count)} xã, phường đang xem`)}</label
    >`;
  }

  /** Where nothing is found there is nothing of it to take away, but everything still is. */
  #tableOf(state: ChartState): FigureTable {
    const {found, shown} = state;
    return figureTable(state, this.#all || found.length === 0 ? shown.communes : found);
  }

  async #save(state: ChartState, format: Format): Promise<void> {
    const table = this.#tableOf(state);
    if (refusesFiles()) return this.#refuse(table);
    const name = fileName(state.shown.series, 'so-mau', format);
    try {
      saveBlob(name, await fileOf(table, state, format));
      this.#say(msg(str`Đã tạo tệp ${name}. Nếu máy không tải về, hãy bấm “Sao chép”.`));
    } catch (error) {
      console.warn?.(`[ispeed] chart: không tạo được tệp / no file: ${String(error)}`);
      this.#say(msg('Không tạo được tệp Excel trên trang này. Hãy dùng CSV hoặc “Sao chép”.'));
    }
  }

  #refuse(table: FigureTable): void {
    this.#shown = figuresToPaste(table);
    this.#say(
      msg(
        'Nơi đang mở trang này không cho tải tệp. Hãy sao chép số liệu dưới đây rồi dán vào bảng tính, hoặc mở trang bằng trình duyệt của máy.',
      ),
      true,
    );
  }

  /** The figures stand on the page while they are copied, for an old command copies only what is there. */
  async #copy(state: ChartState): Promise<void> {
    this.#shown = figuresToPaste(this.#tableOf(state));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const shown = this.#host.renderRoot.querySelector<HTMLElement>('.copied');
    const copied = shown && (await copy(this.#shown, shown).catch(() => false));
    this.#say(
      copied
        ? msg('Đã sao chép. Hãy dán vào bảng tính.')
        : msg('Trình duyệt không cho chép. Hãy chọn số liệu dưới đây rồi chép.'),
      !copied,
    );
  }

  #say(said: string, keepsShown = false): void {
    this.#said = said;
    if (!keepsShown) this.#shown = '';
    this.#host.requestUpdate();
  }
}

async function fileOf(table: FigureTable, {shown}: ChartState, format: Format): Promise<Blob> {
  if (format === 'csv') return new Blob([figuresAsCsv(table)], {type: 'text/csv;charset=utf-8'});
  const {figuresAsXlsx} = await import('./spreadsheet.js');
  return figuresAsXlsx(table, `${shown.series.period} ${shown.series.network}`);
}

/** The command stands in the file of the referral code, which most pages with widgets have already. */
async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  const {copyText} = await import('../../shared/home-commune/load-referral-code.js');
  return copyText(text, shown);
}

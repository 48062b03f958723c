import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';

import {usesLoader} from '../choices/rungs.js';
import {writeChoices} from '../choices/choices-hash.js';
import {widgetFacts} from '../choices/widgets.js';
import {rungOf} from '../hosts/hosts.js';
import type {Actions} from './actions.js';
import type {BuilderState, PreviewChoice} from './state.js';

const PAGES: readonly {readonly value: PreviewChoice['page']; readonly label: string}[] = [
  {value: 'kind', label: 'Trang bình thường'},
  {value: 'hostile', label: 'Trang có kiểu chữ “phá”'},
  {value: 'bare', label: 'Khi không có script'},
];
const WIDTHS: readonly {readonly value: PreviewChoice['width']; readonly label: string}[] = [
  {value: 'phone', label: 'Điện thoại (360)'},
  {value: 'desktop', label: 'Máy tính (1280)'},
];
const DESKTOP = 1280;

/** The real widget by the real snippet, in a page of its own. */
export function previewFrame(state: BuilderState, actions: Actions): TemplateResult {
  const {preview} = state;
  const address = previewAddress(state);
  return html`<h3 id="preview">Xem thử</h3>
    <div class="choices">
      ${radios({name: 'preview-page', legend: 'Trang'}, PAGES, {value: preview.page, change: (page) => actions.preview({page})})}
      ${radios({name: 'preview-width', legend: 'Màn hình'}, WIDTHS, {value: preview.width, change: (width) => actions.preview({width})})}
    </div>
    <div class="frame ${preview.width}" ${ref(fitted)}>
      ${keyed(
        `${address}${Object.values(state.chosen ?? {}).join('').length}`,
        html`<iframe src=${address} title="Xem thử mã nhúng"></iframe>`,
      )}
    </div>
    ${measuring(state, actions)}
    <p><a href=${address} target="_blank" rel="noopener">Mở bản xem thử trong thẻ mới</a></p>`;
}

/** ispeed.css keeps room for the tallest; what this campaign really needs is known once it was drawn. */
function measuring({choices, isMeasuring}: BuilderState, actions: Actions): TemplateResult {
  const measured = choices.widgets.flatMap((widget) => {
    const height = choices.heights[widget];
    return height ? [`${widgetFacts(widget).title} ${height.phone} px, ${height.wide} px`] : [];
  });
  return html`<p class="measure">
    <button type="button" class="plain" ?disabled=${isMeasuring} @click=${() => void actions.measure()}>
      ${isMeasuring ? 'Đang đo…' : 'Đo chiều cao thật'}
    </button>
    <span class="hint">
      ${
        measured.length === 0
          ? 'Chỗ để dành mặc định đủ cho biểu ngữ, bảng dài nhất. Đo để trang không thừa khoảng trống.'
          : `Đã đo trên điện thoại và máy tính: ${measured.join('; ')}. Mã đã ghi các số này.`
      }
    </span>
  </p>`;
}

/** The choices travel in the fragment; without script, and for what needs none, there is a page without the loader. */
export function previewAddress({previewed, preview}: Pick<BuilderState, 'previewed' | 'preview'>): string {
  const hasLoader = preview.page !== 'bare' && usesLoader(rungOf(previewed));
  // Never an empty fragment: that means the top of the document, and Chromium scrolls our own page to it.
  const view = preview.page === 'hostile' ? 'hostile' : 'kind';
  return `${hasLoader ? 'preview' : 'preview-bare'}.html#view=${view}&${writeChoices(previewed)}`;
}

function radios<T extends string>(
  {name, legend}: {readonly name: string; readonly legend: string},
  options: readonly {readonly value: T; readonly label: string}[],
  {value, change}: {readonly value: T; readonly change: (value: T) => void},
): TemplateResult {
  return html`<fieldset class="inline">
    <legend>${legend}</legend>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${option.value === value}
            @change=${() => change(option.value)}
          />
          ${option.label}</label
        >`,
    )}
  </fieldset>`;
}

const watched = new WeakSet<Element>();

/** A desktop's width is drawn smaller, so that the whole of it is seen. */
function fitted(frame?: Element): void {
  if (!(frame instanceof HTMLElement) || watched.has(frame)) return;
  watched.add(frame);
  new ResizeObserver(() => {
    frame.style.setProperty('--scale', String(Math.min(1, frame.clientWidth / DESKTOP)));
  }).observe(frame);
}

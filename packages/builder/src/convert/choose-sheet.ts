import {html, nothing, type TemplateResult} from 'lit';

import {field, select} from '../page/parts.js';
import type {ConvertActions} from './convert-actions.js';
import type {Annex, ConvertState} from './convert-state.js';
import {STRUCTURES} from './structures.js';

const ANNEXES: readonly {readonly value: Annex; readonly label: string}[] = [
  {value: 'coverage', label: 'Phụ lục I: số mẫu, tốc độ từng xã, phường'},
  {value: 'places', label: 'Phụ lục II: mã giới thiệu'},
  {value: 'vnnic', label: 'Các dòng của VNNIC (JSON hoặc CSV)'},
];

/** Which sheet, and of which places. */
export function chooseSheet({choices, provinces}: ConvertState, actions: ConvertActions): TemplateResult {
  const {annex, source, structure, province, ownPlaces, mapping} = choices;
  return html`<fieldset>
      <legend>Bảng</legend>
      ${field(
        {id: 'annex', label: 'Loại bảng'},
        select({id: 'annex', label: ''}, ANNEXES, {
          value: annex,
          change: (value) => actions.change({annex: value as Annex, columns: {}}),
        }),
      )}
      ${fileField(source?.from === 'file' ? source.name : '', actions)} ${pasteField(actions)}
      ${annex === 'vnnic' ? nothing : mappingField(mapping !== undefined, actions)}
    </fieldset>
    <fieldset>
      <legend>Địa bàn</legend>
      ${field(
        {id: 'structure', label: 'Bảng lập theo đơn vị hành chính nào'},
        select({id: 'structure', label: ''}, STRUCTURES, {
          value: structure,
          change: (value) => actions.change({structure: value, province: ''}),
        }),
      )}
      ${field(
        {id: 'province', label: 'Tỉnh, thành phố'},
        select(
          {id: 'province', label: ''},
          [{value: '', label: 'Chọn…'}, ...provinces.map(({code, name}) => ({value: code, label: name}))],
          {value: province, change: (value) => actions.change({province: value})},
        ),
      )}
      ${annex !== 'places' ? placesField(ownPlaces?.province.name, actions) : nothing}
    </fieldset>`;
}

function fileField(name: string, {takeFile}: ConvertActions): TemplateResult {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) takeFile(file);
  };
  return html`<div class="field drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
    <label for="file">Tệp bảng tính</label>
    <p class="hint" id="file-hint">Chọn hoặc kéo thả vào đây: .xlsx, .xls, .ods, .csv; của VNNIC: .json, .csv.</p>
    <input id="file" type="file" accept=".xlsx,.xlsm,.xls,.ods,.csv,.txt,.tsv,.json" aria-describedby="file-hint" @change=${takes(takeFile)} />
    ${name === '' ? nothing : html`<p class="hint">Đang dùng: <b>${name}</b></p>`}
  </div>`;
}

function pasteField({change}: ConvertActions): TemplateResult {
  const pasted = ({target}: Event) => {
    const text = (target as HTMLTextAreaElement).value;
    change({source: text.trim() === '' ? undefined : {from: 'pasted', text}, sheet: '', columns: {}});
  };
  return html`<details class="field">
    <summary>Hoặc dán các ô chép từ bảng tính</summary>
    <label for="pasted">Các ô đã chép, cả dòng tiêu đề</label>
    <textarea id="pasted" rows="6" spellcheck="false" autocomplete="off" @change=${pasted}></textarea>
  </details>`;
}

function mappingField(isUsed: boolean, {takeMapping, change}: ConvertActions): TemplateResult {
  return html`<div class="field">
    <label for="mapping">Cách hiểu các cột đã lưu tháng trước (không bắt buộc)</label>
    <p class="hint" id="mapping-hint">
      ${isUsed ? 'Đang dùng cách hiểu đã lưu.' : 'Tệp cach-hieu-cot.json tải từ trang này.'}
    </p>
    <input id="mapping" type="file" accept=".json" aria-describedby="mapping-hint" @change=${takes(takeMapping)} />
    ${
      isUsed
        ? html`<button type="button" class="plain" @click=${() => change({mapping: undefined})}>Không dùng nữa</button>`
        : nothing
    }
  </div>`;
}

function placesField(name: string | undefined, {takePlaces}: ConvertActions): TemplateResult {
  return html`<div class="field">
    <label for="places">Đã có places.json của chiến dịch? (không bắt buộc)</label>
    <p class="hint" id="places-hint">
      ${name === undefined ? 'Chọn để giữ đúng danh sách xã, phường và mã giới thiệu đang dùng.' : `Đang dùng danh sách của ${name}.`}
    </p>
    <input id="places" type="file" accept=".json" aria-describedby="places-hint" @change=${takes(takePlaces)} />
  </div>`;
}

/** A file input is emptied afterwards, so that the same file, mended, can be chosen again. */
function takes(take: (file: File) => void) {
  return ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) take(file);
    input.value = '';
  };
}

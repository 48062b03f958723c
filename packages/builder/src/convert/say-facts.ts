import type {Network, Statistic} from '@ispeed-widgets/contract';
import type {LegacyEncoding} from '@ispeed-widgets/data-tools/workbook';
import {html, nothing, type TemplateResult} from 'lit';

import {describedBy, field, select} from '../page/parts.js';
import type {ConvertActions} from './convert-actions.js';
import type {ConvertChoices, ConvertState} from './convert-state.js';
import {monthTyped} from './month-typed.js';
import {samplesTyped} from './samples-typed.js';

const NETWORKS: readonly {readonly value: Network | ''; readonly label: string}[] = [
  {value: '', label: 'Như trong bảng'},
  {value: 'fixed', label: 'Băng rộng cố định'},
  {value: 'mobile', label: 'Băng rộng di động'},
  {value: '5g', label: '5G'},
];
const STATISTICS: readonly {readonly value: Statistic | ''; readonly label: string}[] = [
  {value: '', label: 'Như trong bảng; không ghi thì trung vị'},
  {value: 'median', label: 'Trung vị'},
  {value: 'mean', label: 'Trung bình'},
];
const ENCODINGS: readonly {readonly value: LegacyEncoding | ''; readonly label: string}[] = [
  {value: '', label: 'Unicode (thường gặp)'},
  {value: 'tcvn3', label: 'TCVN3 (ABC, .VnTime)'},
  {value: 'vni', label: 'VNI'},
  {value: 'windows-1258', label: 'Windows-1258'},
];

/** What the sheet may leave unsaid, and what overrules it. */
export function sayFacts(state: ConvertState, actions: ConvertActions): TemplateResult {
  const {choices, outcome} = state;
  const {change} = actions;
  const sheets = outcome?.sheets ?? [];
  return html`<fieldset>
    <legend>Thông tin kèm theo</legend>
    ${
      sheets.length < 2
        ? nothing
        : field(
            {id: 'sheet', label: 'Trang tính'},
            select(
              {id: 'sheet', label: ''},
              [
                {value: '', label: 'Mọi trang hiểu được'},
                ...sheets.map((name) => ({value: name, label: name})),
              ],
              {value: choices.sheet, change: (sheet) => change({sheet, columns: {}})},
            ),
          )
    }
    ${choices.annex !== 'places' ? ofCoverage(state, actions) : nothing}
    ${field(
      {id: 'convert', label: 'Bảng mã của chữ'},
      select({id: 'convert', label: ''}, ENCODINGS, {
        value: choices.convert,
        change: (value) => change({convert: value as LegacyEncoding | ''}),
      }),
    )}
    ${checkbox('sample', 'Số liệu minh họa, không phải thật', {
      checked: choices.isSample,
      change: (isSample) => change({isSample}),
    })}
  </fieldset>`;
}

function ofCoverage({choices}: ConvertState, actions: ConvertActions): TemplateResult {
  const {change} = actions;
  const isMonthWrong = monthTyped(choices.period) === undefined;
  return html`${text(
    {
      id: 'period',
      label: 'Tháng đo, nếu bảng không ghi',
      hint: 'Viết như 10/2026.',
      error: isMonthWrong ? 'Chưa phải một tháng. Viết như 10/2026.' : undefined,
    },
    {value: choices.period, change: (period) => change({period})},
  )}
    ${field(
      {id: 'network', label: 'Mạng'},
      select({id: 'network', label: ''}, NETWORKS, {
        value: choices.network,
        change: (network) => change({network: network as Network | ''}),
      }),
    )}
    ${ofSeries(choices, change)}
    ${field(
      {id: 'statistic', label: 'Tốc độ là số'},
      select({id: 'statistic', label: ''}, STATISTICS, {
        value: choices.statistic,
        change: (statistic) => change({statistic: statistic as Statistic | ''}),
      }),
    )}
    ${text(
      {id: 'measured-by', label: 'Nguồn: đơn vị đo và công bố'},
      {value: choices.measuredBy, change: (measuredBy) => change({measuredBy})},
    )}
    ${text(
      {id: 'document', label: 'Số văn bản kèm bảng (không bắt buộc)'},
      {value: choices.document, change: (document) => change({document})},
    )}
    ${publishedField(actions, choices.published?.index.series.length)}
    ${
      choices.published
        ? checkbox('replace', 'Thay số đã công bố nếu tháng này đã có với số khác', {
            checked: choices.replace,
            change: (replace) => change({replace}),
          })
        : nothing
    }`;
}

/** Whose figures they are, and from how many samples on they count. */
function ofSeries({operator, target}: ConvertChoices, change: ConvertActions['change']): TemplateResult {
  const error = samplesTyped(target) === undefined ? 'Chưa phải một số mẫu. Viết như 300.' : undefined;
  const hint = 'Như trong chiến dịch; Bộ nêu 300.';
  const ofOne = 'Nếu số liệu là của riêng một nhà mạng mà bảng không ghi.';
  return html`${text(
    {id: 'operator', label: 'Nhà mạng (không bắt buộc)', hint: ofOne},
    {value: operator, change: (value) => change({operator: value})},
  )}
  ${text(
    {id: 'target', label: 'Số mẫu mỗi tháng để một xã được đánh giá', hint, error},
    {value: target, change: (value) => change({target: value})},
  )}`;
}

function publishedField({takePublished}: ConvertActions, months: number | undefined): TemplateResult {
  const chosen = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    if (input.files && input.files.length > 0) takePublished([...input.files]);
    input.value = '';
  };
  return html`<div class="field">
    <label for="published">Thêm vào số liệu đã công bố (không bắt buộc)</label>
    <p class="hint" id="published-hint">
      ${
        months === undefined
          ? 'Chọn cùng lúc coverage.json đang công bố và các tệp trong thư mục coverage. Các tháng cũ giữ nguyên.'
          : `Đã có ${months} bảng; tháng mới sẽ được thêm vào.`
      }
    </p>
    <input id="published" type="file" accept=".json" multiple aria-describedby="published-hint" @change=${chosen} />
  </div>`;
}

interface TextOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

function text(
  options: TextOptions,
  {value, change}: {value: string; change: (value: string) => void},
): TemplateResult {
  return field(
    options,
    html`<input
      id=${options.id}
      .value=${value}
      autocomplete="off"
      aria-invalid=${options.error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      @change=${({currentTarget}: Event) => change((currentTarget as HTMLInputElement).value)}
    />`,
  );
}

function checkbox(
  id: string,
  label: string,
  {checked, change}: {checked: boolean; change: (checked: boolean) => void},
): TemplateResult {
  return html`<p class="tick">
    <input
      id=${id}
      type="checkbox"
      .checked=${checked}
      @change=${({currentTarget}: Event) => change((currentTarget as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </p>`;
}

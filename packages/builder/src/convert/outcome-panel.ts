import {type Meaning, MEANING_TITLES, type Reading, type TableIssue} from '@ispeed-widgets/data-tools';
import {html, nothing, type TemplateResult} from 'lit';

import type {ConvertActions} from './convert-actions.js';
import {pageWords} from './page-words.js';
import {type Annex, columnKey, type ConvertState, type Outcome} from './convert-state.js';

/** What a column of each annex may be. */
const CHOICES: Readonly<Record<Annex, readonly Meaning[]>> = {
  coverage: [
    'ordinal',
    'code',
    'name',
    'district',
    'province',
    'period',
    'network',
    'operator',
    'samples',
    'download',
    'upload',
    'ping',
    'jitter',
    'note',
  ],
  places: ['ordinal', 'code', 'name', 'district', 'province', 'referralCode', 'note'],
  vnnic: [],
};
/** A list with more problems is not read to its end: whoever mends it starts at the first. */
const SHOWN = 200;

interface Context {
  readonly state: ConvertState;
  readonly actions: ConvertActions;
}

/** What was understood, what is to be mended, and the files. */
export function outcomePanel(outcome: Outcome, context: Context): TemplateResult {
  return html`<section class="report" id="result" tabindex="-1" aria-labelledby="result-title">
    <h2 id="result-title">${titleOf(outcome, context.state)}</h2>
    ${problems('Cần sửa', outcome.issues, 'is-wrong')} ${problems('Lưu ý', outcome.warnings, 'is-note')}
    ${made(outcome, context.actions)}
    ${outcome.readings.map((reading) => understood(reading, context))}
    ${
      outcome.mapping === undefined
        ? nothing
        : html`<p class="actions">
            <button type="button" class="plain" @click=${() => context.actions.download([outcome.mapping!.name])}>
              Tải cách hiểu các cột (dùng cho tháng sau)
            </button>
          </p>`
    }
  </section>`;
}

function titleOf({files, issues, readings}: Outcome, {choices}: ConvertState): string {
  if (files.length > 0) return 'Đã đổi xong';
  if (issues.length > 0) return `Có ${issues.length} chỗ cần sửa, chưa có tệp nào`;
  if (readings.length > 0 && choices.province === '') return 'Hãy chọn tỉnh, thành phố để đổi tiếp';
  return 'Chưa có gì để đổi';
}

function problems(
  title: string,
  issues: readonly TableIssue[],
  kind: string,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const rest = issues.length - SHOWN;
  return html`<h3>${title}</h3>
    <ul class="problems">
      ${issues
        .slice(0, SHOWN)
        .map(
          (issue) =>
            html`<li class=${kind}><div><p class="what">${placeOf(issue)}</p><p>${pageWords(issue.message.vi)}</p></div></li>`,
        )}
    </ul>
    ${rest > 0 ? html`<p>… và ${rest} chỗ nữa.</p>` : nothing}`;
}

/** Where it stands, as the spreadsheet says it. */
function placeOf({sheet, row, letter, column}: TableIssue): string {
  const parts = [
    sheet,
    row === undefined ? '' : `dòng ${row}`,
    letter === undefined && column === undefined
      ? ''
      : ['cột', letter, column && `“${column}”`].filter(Boolean).join(' '),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function made({files, summary}: Outcome, {download}: ConvertActions): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  const names = files.map(({name}) => name);
  return html`<p class="verdict is-right">${summary}</p>
    <p class="actions">
      <button type="button" @click=${() => download(names)}>
        ${files.length === 1 ? `Tải ${names[0]}` : `Tải ${files.length} tệp (.zip)`}
      </button>
    </p>
    <p class="hint">
      ${
        files.length === 1
          ? 'Đặt tệp cạnh campaign.json trên máy chủ.'
          : 'Giải nén cạnh campaign.json trên máy chủ, giữ nguyên thư mục coverage; tải coverage.json lên sau cùng.'
      }
    </p>`;
}

/** Each column by its letter, what it was taken for and why; a person may choose otherwise. */
function understood(reading: Reading, context: Context): TemplateResult {
  const {place, block, columns, rows, sheet} = reading;
  const data = rows.filter(({kind}) => kind === 'data').length;
  return html`<h3>Đã hiểu ${place}</h3>
    <p class="hint">Tiêu đề ở dòng ${block.first + 1}${block.last > block.first ? `–${block.last + 1}` : nothing}; ${data} dòng xã, phường.</p>
    <ul class="meanings">
      ${columns.map(({letter, heading, meaning, why}) => {
        const id = `column-${letter}-${place.length}`;
        return html`<li>
          <label for=${id}>Cột ${letter} “${heading}”</label>
          ${meaningSelect(id, meaning, {key: columnKey(sheet.name, letter), ...context})}
          <p class="hint">${pageWords(why.vi)}</p>
        </li>`;
      })}
    </ul>`;
}

function meaningSelect(
  id: string,
  meaning: Meaning | undefined,
  {key, state, actions}: Context & {key: string},
): TemplateResult {
  const {annex, columns} = state.choices;
  const options = meaning === undefined ? CHOICES[annex] : [...new Set([...CHOICES[annex], meaning])];
  const change = ({currentTarget}: Event) => {
    const chosen = (currentTarget as HTMLSelectElement).value as Meaning | '';
    actions.change({columns: {...columns, [key]: chosen}});
  };
  return html`<select id=${id} @change=${change}>
    <option value="" ?selected=${meaning === undefined}>Không đọc</option>
    ${options.map((one) => html`<option value=${one} ?selected=${one === meaning}>${MEANING_TITLES[one]}</option>`)}
  </select>`;
}

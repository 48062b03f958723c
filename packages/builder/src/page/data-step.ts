import {html, nothing, type TemplateResult} from 'lit';

import type {LoadedCampaign} from '../data/load-campaign.js';
import {nameOf} from '../data/load-campaign.js';
import type {ReadProblem} from '../data/read-file.js';
import {textIn} from '../snippet/links.js';
import type {Actions} from './actions.js';
import {describedBy, field, step} from './parts.js';
import type {BuilderState} from './state.js';

/** As many findings as one mends at a time. */
const SHOWN = 12;

/** Step 1: the campaign file, by its address or from the machine. */
export function dataStep(state: BuilderState, actions: Actions): TemplateResult {
  const {campaign} = state;
  const src = {
    id: 'src',
    label: 'Địa chỉ tệp chiến dịch (campaign.json)',
    hint: 'Bỏ trống cũng được: biểu ngữ và hướng dẫn nói điều đúng ở mọi nơi. Bảng số liệu và biểu mẫu thì cần tệp này.',
    error: campaign.at === 'failed' ? `${campaign.why.happened} ${campaign.why.todo}` : undefined,
  };
  return step(
    1,
    'Dữ liệu',
    html`${field(
      src,
      html`<div class="with-button">
        <input
          id="src"
          name="src"
          type="url"
          inputmode="url"
          autocomplete="url"
          spellcheck="false"
          placeholder="https://cong.example.vn/ispeed/campaign.json"
          .value=${state.choices.src}
          aria-describedby=${describedBy(src)}
          aria-invalid=${src.error ? 'true' : nothing}
          @input=${(event: Event) => actions.choose({src: valueOf(event)}, 'src')}
          @change=${() => void actions.readCampaign()}
        />
        <button type="button" @click=${() => void actions.readCampaign()}>Đọc và kiểm tra</button>
      </div>`,
    )}
    <div role="status" id="campaign-status">${findings(state)}</div>
    ${fromMachine(state, actions)}`,
  );
}

/** For those whose file is not published yet. */
function fromMachine({chosen, choices}: BuilderState, actions: Actions): TemplateResult {
  const names = Object.keys(chosen ?? {});
  return html`<details ?open=${names.length > 0}>
    <summary>Tệp chưa đưa lên máy chủ? Chọn từ máy để kiểm tra và xem thử</summary>
    <p class="hint">
      Chọn <code>campaign.json</code>, cùng các tệp nó chỉ tới nếu muốn kiểm tra cả bộ. Tệp không rời khỏi trình duyệt.
    </p>
    <label for="files-chosen">Tệp từ máy của bạn</label>
    <input
      id="files-chosen"
      type="file"
      multiple
      accept=".json,application/json"
      @change=${({currentTarget}: Event) =>
        void actions.chooseFiles([...((currentTarget as HTMLInputElement).files ?? [])])}
    />
    ${
      names.length === 0
        ? nothing
        : html`<p>
              Đang dùng: ${names.join(', ')}.
              <button type="button" class="plain" @click=${() => void actions.chooseFiles([])}>Bỏ các tệp này</button>
            </p>
            <p>
              ${
                choices.src.trim() === ''
                  ? 'Khi đã ổn: đưa các tệp vào cùng một thư mục trên máy chủ web của cổng (ví dụ thư mục ispeed), rồi nhập địa chỉ của campaign.json vào ô phía trên.'
                  : 'Tệp ở máy được kiểm tra như thể đã nằm ở địa chỉ phía trên. Nhớ đưa đúng các tệp này lên đó.'
              }
            </p>`
    }
  </details>`;
}

function findings({campaign}: BuilderState): TemplateResult | typeof nothing {
  switch (campaign.at) {
    case 'idle':
    case 'failed':
      return nothing;
    case 'loading':
      return html`<p>Đang đọc tệp…</p>`;
    case 'ready':
      return report(campaign.value);
  }
}

function report(loaded: LoadedCampaign): TemplateResult {
  const {issues, problems, document} = loaded;
  const isRight = issues.length === 0 && problems.length === 0;
  return html`${document ? summary(loaded, isRight) : nothing}
  ${
    isRight
      ? nothing
      : html`<div class="findings">
          <p><strong>Cần sửa ${issues.length + problems.length} chỗ:</strong></p>
          <ul>
            ${problems.map(readingProblem)}
            ${issues
              .slice(0, SHOWN)
              .map(
                ({file, pointer, message}) =>
                  html`<li><code>${file}</code>, mục <code>${pointer || '(toàn tệp)'}</code>: ${message.vi}</li>`,
              )}
            ${issues.length > SHOWN ? html`<li>… và ${issues.length - SHOWN} chỗ nữa.</li>` : nothing}
          </ul>
          <p class="hint">Đường dẫn như <code>/communes/3/code</code> nghĩa là: mục <code>code</code> của phần tử thứ tư (đếm từ 0) trong <code>communes</code>.</p>
        </div>`
  }`;
}

function readingProblem({url, happened, todo}: ReadProblem): TemplateResult {
  return html`<li><code>${nameOf(url)}</code>: ${happened} ${todo}</li>`;
}

function summary({document, places, figures}: LoadedCampaign, isRight: boolean): TemplateResult {
  const title = document ? textIn(document.title, 'vi') : '';
  const agency = document ? textIn(document.agency.name, 'vi') : '';
  const facts = [
    places ? `${places.communes.length} xã, phường` : '',
    figures ? `số liệu mới nhất tháng ${figures.series.period.split('-').reverse().join('/')}` : '',
    document?.sample ? 'dữ liệu mẫu' : '',
  ].filter(Boolean);
  return html`<p class=${isRight ? 'right' : ''}>
    ${isRight ? html`<strong>✓ Tệp đúng.</strong>` : nothing} ${title} (${agency})${facts.length > 0 ? `: ${facts.join(', ')}` : ''}.
  </p>`;
}

function valueOf({currentTarget}: Event): string {
  return (currentTarget as HTMLInputElement).value;
}

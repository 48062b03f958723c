import {html, nothing, type TemplateResult} from 'lit';

import {HOST_IDS, type HostId} from '../choices/host-ids.js';
import {isRung, type Rung, RUNG_FACTS, RUNGS} from '../choices/rungs.js';
import {HOSTS, rungOf} from '../hosts/hosts.js';
import type {Actions} from './actions.js';
import {OWN_FILES} from './embedding-of.js';
import {describedBy, field, select, step} from './parts.js';
import type {BuilderState} from './state.js';

/** Step 4: what the portal is made with, and the way to embed that it takes. */
export function hostStep(state: BuilderState, actions: Actions): TemplateResult {
  const {choices} = state;
  const host = HOSTS[choices.host];
  const rung = rungOf(choices);
  return step(
    4,
    'Cổng của bạn',
    html`${field(
      {id: 'host', label: 'Cổng làm bằng'},
      select(
        {id: 'host', label: ''},
        HOST_IDS.map((id) => ({value: id, label: HOSTS[id].title})),
        {value: choices.host, change: (value) => actions.choose({host: value as HostId, rung: ''}, 'host')},
      ),
    )}
      <fieldset class="ladder">
        <legend>Cách nhúng${choices.host === 'unknown' ? ': thử lần lượt từ trên xuống' : ''}</legend>
        ${host.ladder.map((one) => rungChoice(one, one.rung === rung, actions))}
        ${host.ladder.some((one) => one.rung === rung) ? nothing : rungChoice({rung, when: RUNG_FACTS[rung].needs}, true, actions)}
      </fieldset>
      ${host.ladder.length < RUNGS.length ? otherWays(state, actions) : nothing} ${filesDetails(state, actions)}`,
  );
}

function rungChoice(
  {rung, when}: {readonly rung: Rung; readonly when: string},
  isOn: boolean,
  actions: Actions,
): TemplateResult {
  return html`<div class="widget">
    <input
      type="radio"
      name="rung"
      id="rung-${rung}"
      .checked=${isOn}
      aria-describedby="when-${rung}"
      @change=${() => actions.choose({rung}, 'rung')}
    />
    <label for="rung-${rung}">${RUNG_FACTS[rung].title}</label>
    <p class="hint" id="when-${rung}">${when}</p>
  </div>`;
}

/** What this kind of portal is not known to take, for those who know better. */
function otherWays({choices}: BuilderState, actions: Actions): TemplateResult {
  const known = HOSTS[choices.host].ladder.map(({rung}) => rung);
  const options = RUNGS.filter((rung) => !known.includes(rung)).map((rung) => ({
    value: rung,
    label: RUNG_FACTS[rung].title,
  }));
  const chosen = known.includes(rungOf(choices)) ? '' : choices.rung;
  return html`<details ?open=${chosen !== ''}>
    <summary>Cách nhúng khác</summary>
    ${field(
      {id: 'other-rung', label: 'Cách ít gặp với loại cổng này'},
      select({id: 'other-rung', label: ''}, [{value: '', label: 'Không'}, ...options], {
        value: chosen,
        change: (value) => actions.choose({rung: isRung(value) ? value : ''}, 'rung'),
      }),
    )}
  </details>`;
}

/** Where the widgets' files lie; most take those beside this page. */
function filesDetails({choices, release}: BuilderState, actions: Actions): TemplateResult {
  const files = {
    id: 'files',
    label: 'Địa chỉ thư mục có ispeed.js',
    hint: `Bỏ trống: \`${OWN_FILES}\`. Cổng chép tệp về máy chủ của mình thì nhập địa chỉ thư mục ấy.`,
    error:
      choices.pin && release.at === 'failed'
        ? `Không đọc được manifest.json ở đó nên chưa biết bản nào: ${release.why.happened} ${release.why.todo}`
        : undefined,
  };
  return html`<details ?open=${choices.files !== '' || choices.pin}>
    <summary>Tệp tiện ích nằm ở đâu, bản nào</summary>
    ${field(
      files,
      html`<input
        id="files"
        name="files"
        type="url"
        inputmode="url"
        spellcheck="false"
        .value=${choices.files}
        aria-describedby=${describedBy(files)}
        aria-invalid=${files.error ? 'true' : nothing}
        @input=${({currentTarget}: Event) => void actions.setFiles((currentTarget as HTMLInputElement).value)}
      />`,
    )}
    <div class="widget">
      <input
        type="checkbox"
        id="pin"
        name="pin"
        .checked=${choices.pin}
        aria-describedby="pin-hint"
        @change=${({currentTarget}: Event) => void actions.setPin((currentTarget as HTMLInputElement).checked)}
      />
      <label for="pin">Cố định một bản, kèm mã kiểm tra (integrity)</label>
      <p class="hint" id="pin-hint">
        Tệp bị sửa một byte cũng không chạy. Không chọn: luôn nhận bản sửa lỗi mới nhất cùng dòng.
        ${release.at === 'ready' ? html`Bản hiện có: ${release.value.version}.` : nothing}
      </p>
    </div>
  </details>`;
}

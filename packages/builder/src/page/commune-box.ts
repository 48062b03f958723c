import {html, nothing, type TemplateResult} from 'lit';

import {type CommuneEntry, communeText, searchCommunes} from '../data/communes.js';
import type {Actions} from './actions.js';
import {describedBy, field} from './parts.js';
import type {BuilderState} from './state.js';

/** As many as one looks through; who sees more types on. */
const LISTED = 20;

/** The search of communes: a combobox with a list, after the ARIA Authoring Practices. */
export function communeBox(state: BuilderState, actions: Actions): TemplateResult {
  const {search, choices} = state;
  const found = search.isOpen ? foundCommunes(state) : [];
  const isOpen = found.length > 0;
  const options = {
    id: 'commune',
    label: 'Xã, phường của trang',
    hint: 'Gõ tên không cần dấu, hoặc mã 5 chữ số. Bỏ trống nếu trang của cả tỉnh.',
    error: faultOf(state),
  };
  return field(
    options,
    html`<div class="combobox">
      <input
        id="commune"
        name="commune"
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="commune-list"
        aria-activedescendant=${isOpen && search.active >= 0 ? `commune-${search.active}` : nothing}
        aria-describedby=${describedBy(options)}
        aria-invalid=${options.error ? 'true' : nothing}
        .value=${search.text}
        @focus=${() => void actions.openCommunes(false)}
        @input=${({currentTarget}: Event) => actions.typeCommune((currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => pressed(event, {found, search, actions})}
        @blur=${() => actions.closeCommunes()}
      />
      <ul id="commune-list" role="listbox" aria-label="Xã, phường tìm thấy" ?hidden=${!isOpen}>
        ${found.map((commune, index) => option(commune, index, {actions, active: search.active, chosen: choices.commune}))}
      </ul>
    </div>
    <p class="out-of-sight" role="status">${search.isOpen ? `${found.length} kết quả` : ''}</p>`,
  );
}

function option(
  commune: CommuneEntry,
  index: number,
  {actions, active, chosen}: {actions: Actions; active: number; chosen: string},
): TemplateResult {
  // The press, not the click: by then the field has lost the focus and the list is gone.
  const pick = (event: Event) => {
    event.preventDefault();
    actions.pickCommune(commune);
  };
  return html`<li
    id="commune-${index}"
    role="option"
    class=${index === active ? 'active' : ''}
    aria-selected=${commune.code === chosen ? 'true' : 'false'}
    @pointerdown=${pick}
  >
    ${commune.name} <span class="hint">${commune.place} · ${commune.code}</span>
  </li>`;
}

interface Keys {
  readonly found: readonly CommuneEntry[];
  readonly search: BuilderState['search'];
  readonly actions: Actions;
}

function pressed(event: KeyboardEvent, {found, search, actions}: Keys): void {
  const last = found.length - 1;
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault();
      if (search.isOpen) actions.moveCommune(search.active >= last ? 0 : search.active + 1);
      else void actions.openCommunes();
      break;
    case 'ArrowUp':
      event.preventDefault();
      actions.moveCommune(search.active <= 0 ? last : search.active - 1);
      break;
    case 'Enter': {
      const commune = found[search.active] ?? (found.length === 1 ? found[0] : undefined);
      if (commune) {
        event.preventDefault();
        actions.pickCommune(commune);
      }
      break;
    }
    case 'Escape':
      actions.closeCommunes();
      break;
  }
}

function foundCommunes({communes, search}: BuilderState): CommuneEntry[] {
  return communes.at === 'ready' ? searchCommunes(communes.value, search.text, LISTED) : [];
}

/** Whether the text in the field is a commune. While somebody is still looking, nothing is wrong. */
function faultOf({communes, search, choices}: BuilderState): string | undefined {
  if (communes.at === 'failed') return communes.why;
  const text = search.text.trim();
  if (search.isOpen || text === '' || communes.at !== 'ready') return undefined;
  const chosen = communes.value.find(({code}) => code === choices.commune);
  if (chosen && (text === choices.commune || text === communeText(chosen))) return undefined;
  return text === choices.commune
    ? 'Mã này không có trong danh sách xã, phường.'
    : 'Chưa chọn xã, phường nào: chọn một dòng trong danh sách hiện ra khi gõ.';
}

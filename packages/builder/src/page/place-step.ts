import {html, nothing, type TemplateResult} from 'lit';

import {type ColourToken, DEFAULT_COLOURS, isColourToken, isTokenValue, TOKENS} from '../choices/tokens.js';
import {type ContrastFinding, contrastFindings, ratioText} from '../colour/contrast-findings.js';
import type {Actions} from './actions.js';
import {communeBox} from './commune-box.js';
import {describedBy, field, select, step} from './parts.js';
import type {BuilderState} from './state.js';

/** Step 3: the commune, the language, the look. */
export function placeStep(state: BuilderState, actions: Actions): TemplateResult {
  const {lang, theme, tokens} = state.choices;
  return step(
    3,
    'Nơi và giao diện',
    html`${communeBox(state, actions)}
      <div class="grid">
        ${field(
          {id: 'lang', label: 'Ngôn ngữ của tiện ích'},
          select(
            {id: 'lang', label: ''},
            [
              {value: 'vi', label: 'Tiếng Việt'},
              {value: 'en', label: 'English'},
            ],
            {value: lang, change: (value) => actions.choose({lang: value === 'en' ? 'en' : 'vi'}, 'lang')},
          ),
        )}
        ${field(
          {id: 'theme', label: 'Sáng, tối'},
          select(
            {id: 'theme', label: ''},
            [
              {value: 'auto', label: 'Theo trang (mặc định)'},
              {value: 'light', label: 'Luôn sáng'},
              {value: 'dark', label: 'Luôn tối'},
            ],
            {value: theme, change: (value) => actions.choose({theme: value as typeof theme}, 'theme')},
          ),
        )}
      </div>
      <details ?open=${Object.keys(tokens).length > 0}>
        <summary>Màu, phông, độ bo góc</summary>
        <div class="grid">${TOKENS.map((token) => tokenField(token, state, actions))}</div>
        <div role="status">${contrast(contrastFindings(state.choices))}</div>
      </details>`,
  );
}

function tokenField(
  {name, label}: (typeof TOKENS)[number],
  {choices}: BuilderState,
  actions: Actions,
): TemplateResult {
  const value = choices.tokens[name] ?? '';
  return isColourToken(name)
    ? colourField({name, label, value}, actions)
    : sizeField({name, label, value}, actions);
}

/** A colour is chosen or typed; both are the same value. */
function colourField(
  {name, label, value}: {name: ColourToken; label: string; value: string},
  actions: Actions,
): TemplateResult {
  const set = (event: Event) => actions.setToken(name, (event.currentTarget as HTMLInputElement).value);
  return html`<fieldset class="colour">
    <legend>${label}</legend>
    <input
      type="color"
      id="token-${name}"
      aria-label="${label}: chọn màu"
      .value=${value || DEFAULT_COLOURS[name][0]}
      @input=${set}
    />
    <code>${value || 'mặc định'}</code>
    ${
      value === ''
        ? nothing
        : html`<button
            type="button"
            class="plain"
            aria-label="Bỏ màu đã chọn: ${label}"
            @click=${() => actions.setToken(name, '')}
          >
            Bỏ
          </button>`
    }
  </fieldset>`;
}

const EXAMPLES = {font: "'Be Vietnam Pro', sans-serif", 'font-size': '16px', radius: '12px'} as const;

function sizeField(
  {name, label, value}: {name: keyof typeof EXAMPLES; label: string; value: string},
  actions: Actions,
): TemplateResult {
  const options = {
    id: `token-${name}`,
    label,
    hint: `Ví dụ \`${EXAMPLES[name]}\``,
    error:
      value === '' || isTokenValue(name, value)
        ? undefined
        : `Chưa đúng dạng, chưa đưa vào mã. Viết như ${EXAMPLES[name]}.`,
  };
  return field(
    options,
    html`<input
      id=${options.id}
      name=${options.id}
      type="text"
      spellcheck="false"
      .value=${value}
      aria-describedby=${describedBy(options)}
      aria-invalid=${options.error ? 'true' : nothing}
      @input=${(event: Event) => actions.setToken(name, (event.currentTarget as HTMLInputElement).value)}
    />`,
  );
}

/** What WCAG 2.2 AA says of the chosen colours. */
function contrast(findings: readonly ContrastFinding[]): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const failing = findings.filter(({isEnough}) => !isEnough);
  return html`<p class=${failing.length === 0 ? 'right' : 'error'}>
      ${
        failing.length === 0
          ? '✓ Màu đã chọn đủ tương phản (WCAG 2.2 AA).'
          : `${failing.length} cặp màu chưa đủ tương phản: người mắt kém sẽ khó đọc.`
      }
    </p>
    <ul class="contrast">
      ${findings.map(
        ({label, scheme, ratio, least, isEnough}) =>
          html`<li class=${isEnough ? '' : 'error'}>
            ${isEnough ? '✓' : '✗'} ${label} (trang ${scheme === 'light' ? 'sáng' : 'tối'}): ${ratioText(ratio)}, cần
            ${ratioText(least)}
          </li>`,
      )}
    </ul>`;
}

import {html, nothing, type TemplateResult} from 'lit';

import {type AttributeField, fieldsOf} from '../choices/attribute-fields.js';
import {WIDGETS, type WidgetFacts} from '../choices/widgets.js';
import {isRight} from '../snippet/widget-parameters.js';
import type {Actions} from './actions.js';
import {describedBy, field, select, step} from './parts.js';
import type {BuilderState} from './state.js';

/** Step 2: which widgets, and what each is told. */
export function widgetStep(state: BuilderState, actions: Actions): TemplateResult {
  return step(
    2,
    'Tiện ích',
    html`<fieldset>
      <legend>Chọn một hoặc nhiều</legend>
      ${WIDGETS.map((widget) => widgetChoice(widget, state, actions))}
    </fieldset>`,
  );
}

function widgetChoice(
  {name, title, purpose}: WidgetFacts,
  state: BuilderState,
  actions: Actions,
): TemplateResult {
  const isOn = state.choices.widgets.includes(name);
  return html`<div class="widget">
    <input
      type="checkbox"
      id="widget-${name}"
      name="widget-${name}"
      .checked=${isOn}
      aria-describedby="purpose-${name}"
      @change=${({currentTarget}: Event) =>
        actions.toggleWidget(name, (currentTarget as HTMLInputElement).checked)}
    />
    <label for="widget-${name}">${title}</label>
    <p class="hint" id="purpose-${name}">${purpose}</p>
    ${
      isOn
        ? html`<details>
            <summary>Tùy chọn của ${title.toLowerCase()}</summary>
            <div class="grid">${fieldsOf(name).map((one) => attributeField(one, state, actions))}</div>
          </details>`
        : nothing
    }
  </div>`;
}

function attributeField(one: AttributeField, {choices}: BuilderState, actions: Actions): TemplateResult {
  const value = choices.attributes[one.name] ?? '';
  const options = {
    id: one.name,
    label: one.label,
    hint: one.hint,
    error: value === '' || isRight(one.name, value) ? undefined : wrong(one),
  };
  const change = (next: string) => actions.setAttribute(one.name, next);
  if (one.options) return field(options, select(options, one.options, {value, change}));
  return field(
    options,
    html`<input
      id=${one.name}
      name=${one.name}
      type=${one.input === 'number' ? 'text' : (one.input ?? 'text')}
      inputmode=${one.input === 'number' ? 'numeric' : nothing}
      placeholder=${one.input === 'month' ? '2026-10' : nothing}
      .value=${value}
      aria-describedby=${describedBy(options)}
      aria-invalid=${options.error ? 'true' : nothing}
      @input=${({currentTarget}: Event) => change((currentTarget as HTMLInputElement).value.trim())}
    />`,
  );
}

/** Until it is mended, the value stays out of the snippet. */
function wrong({input}: AttributeField): string {
  switch (input) {
    case 'number':
      return 'Nhập một số nguyên từ 0 đến 999. Giá trị này chưa được đưa vào mã.';
    case 'month':
      return 'Nhập tháng dạng 2026-10. Giá trị này chưa được đưa vào mã.';
    case 'url':
      return 'Nhập địa chỉ https:// hoặc đường dẫn tương đối. Giá trị này chưa được đưa vào mã.';
    case 'text':
    case undefined:
      return 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối. Giá trị này chưa được đưa vào mã.';
  }
}

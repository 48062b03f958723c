import {html, type TemplateResult} from 'lit';

/** A labelled native select. */
export function choice<V extends string>(
  label: string,
  options: readonly (readonly [value: V, words: string])[],
  {chosen, choose}: {readonly chosen: V; readonly choose: (value: V) => void},
): TemplateResult {
  const onChange = ({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value as V);
  return html`<label
    >${label}
    <select @change=${onChange}>
      ${options.map(
        ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </label>`;
}

import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** Id of the summary, for the focus. */
export const SUMMARY = 'summary';

/** All that is wrong, on top, with a link to each field. */
export function errorSummary(
  errors: readonly (readonly [field: string, text: string])[],
  root: ParentNode,
): TemplateResult | undefined {
  if (errors.length === 0) return undefined;
  return html`<div class="summary" id=${SUMMARY} role="alert" tabindex="-1">
    <h3>${msg('Chưa gửi được, hãy sửa những chỗ sau')}</h3>
    <ul>
      ${errors.map(([field, text]) => html`<li>${field ? link(field, text, root) : text}</li>`)}
    </ul>
  </div>`;
}

/** A link by its nature; within a shadow tree its hash leads nowhere, so the click moves the focus. */
function link(field: string, text: string, root: ParentNode): TemplateResult {
  const element = root.querySelector<HTMLElement>(`[id="${field}"]`);
  const go = (event: Event) => {
    event.preventDefault();
    element?.focus();
  };
  return html`<a href="#${field}" @click=${go}>${nameOf(element)}${text}</a>`;
}

/** What a field is called where it stands: its group and its label. */
function nameOf(element: HTMLElement | null): string {
  const words = [
    element?.closest('[role=group], fieldset')?.querySelector('.name, legend'),
    element?.parentElement?.querySelector(':scope > label'),
  ].map((label) => label?.textContent.replace(/\s+/g, ' ').trim());
  const name = words.filter(Boolean).join(', ');
  return name && `${name}: `;
}

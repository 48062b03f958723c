import {html, type TemplateResult} from 'lit';

/** A sentence in which `code` stands between backticks. */
export function withCode(text: string): TemplateResult {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

import {html, type TemplateResult} from 'lit';

/** The page around a story: the colours that a page without style sheets has under its `color-scheme`. */
export function hostPage(story: () => unknown): TemplateResult {
  return html`<div class="host-page">${story()}</div>`;
}

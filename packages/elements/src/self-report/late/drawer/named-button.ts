import {html, nothing, type TemplateResult} from 'lit';

/** What a button does and to what. */
export interface NamedButton {
  readonly words: string;
  /** To what, for those who hear it alone. */
  readonly what: string;
  readonly act: () => void;
  /** For the focus. */
  readonly id?: string;
  /** Whether what it opens stands open; absent for a button that opens nothing. */
  readonly expanded?: boolean;
}

/** One of a row of small buttons. */
export function namedButton({words, what, act, id, expanded}: NamedButton): TemplateResult {
  return html`<button
    type="button"
    class="link"
    id=${id ?? nothing}
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    @click=${act}
  >
    ${words}<span class="unseen">: ${what}</span>
  </button>`;
}

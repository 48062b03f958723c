import {msg, str} from '@lit/localize';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../../../shared/format.js';
import {language} from '../../../shared/locale.js';
import {errorText, helpText, isInvalid} from '../field.js';
import type {Choice, ChosenByTyping, FormState} from '../form-state.js';
import type {ChoiceItem} from './choice-item.js';
import type {ChoiceOptions} from './choice-options.js';
import {readChoice} from './read-choice.js';
import {SearchIndex} from './search-index.js';

/** As many as a person looks through; the rest is a word or two of typing away. */
const MOST_SHOWN = 20;

/** What a box needs of its form. */
export type ChoiceForm = Pick<FormState, 'value' | 'error' | 'put'>;

/** One field to choose by typing: whether its list is open, and which entry the arrow keys have reached. */
export class ChoiceBox implements ChosenByTyping {
  readonly #host: LitElement;
  readonly #form: ChoiceForm;
  readonly #name: string;
  #index = new SearchIndex([]);
  #source: object | undefined;
  #language = '';
  #isOpen = false;
  /** True from the first letter until an entry is chosen or the field is left: what was typed is shown as it is. */
  #isTyping = false;
  /** The entry that Enter would choose; -1 for none. */
  #active = -1;

  constructor(host: LitElement, form: ChoiceForm, name: string) {
    this.#host = host;
    this.#form = form;
    this.#name = name;
  }

  render([name, label]: Choice, {source, items, required, help}: ChoiceOptions): TemplateResult {
    this.#take(source, items);
    const found = this.#isOpen ? this.#found() : [];
    const shown = found.slice(0, MOST_SHOWN);
    const news = this.#isOpen ? newsOf(found.length) : '';
    return html`<div class="combo">
      <label for=${name}>${label}</label>
      <input
        class="input"
        id=${name}
        name=${name}
        role="combobox"
        aria-autocomplete="list"
        aria-controls="${name}/list"
        aria-expanded=${shown.length > 0 ? 'true' : 'false'}
        aria-activedescendant=${shown[this.#active] ? `${name}/${this.#active}` : nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        ?required=${required}
        .value=${this.#text()}
        aria-invalid=${isInvalid(this.#form, name)}
        aria-describedby="${name}/help ${name}/error"
        @input=${this.#type}
        @keydown=${this.#press}
        @focus=${this.#enter}
        @click=${this.#open}
        @blur=${this.#leave}
      />
      <div class="choices" ?hidden=${!this.#isOpen} @mousedown=${keepFocus}>
        <ul role="listbox" id="${name}/list" aria-label=${label}>
          ${shown.map((item, i) => this.#option(item, i))}
        </ul>
        ${shown.length < found.length || found.length === 0 ? html`<p class="muted">${news}</p>` : nothing}
      </div>
      <p class="unseen" role="status">${news}</p>
      ${helpText(name, help ?? msg('Gõ vài chữ của tên, có dấu hay không đều được, rồi chọn.'))}
      ${errorText(this.#form, name)}
    </div>`;
  }

  #option(item: ChoiceItem, index: number): TemplateResult {
    return html`<li
      role="option"
      id="${this.#name}/${index}"
      aria-selected=${index === this.#active ? 'true' : 'false'}
      @click=${() => this.#choose(item)}
    >
      ${item.label} <span class="muted">${item.note}</span>
    </li>`;
  }

  /** Makes the list ready, unless it is already: also in another language, for notes are words of ours. */
  #take(source: object, items: () => readonly ChoiceItem[]): void {
    if (source === this.#source && this.#language === language()) return;
    this.#source = source;
    this.#language = language();
    this.#index = new SearchIndex(items());
  }

  get #value(): string {
    return this.#form.value(this.#name);
  }

  #chosen(): ChoiceItem | undefined {
    return this.#index.items.find(({value}) => value === this.#value);
  }

  #text(): string {
    return (this.#isTyping ? undefined : this.#chosen()?.label) ?? this.#value;
  }

  /** What fits the typed text; all of the list, that of its key first, where an entry is chosen. */
  #found(): readonly ChoiceItem[] {
    const {items} = this.#index;
    const chosen = this.#chosen();
    if (!chosen) return this.#index.search(this.#value);
    return [chosen, ...items.filter((item) => item !== chosen)];
  }

  #choose({value}: ChoiceItem): void {
    this.#isTyping = false;
    this.#form.put([[this.#name, value]]);
    this.#close();
  }

  #show(active = -1): void {
    this.#isOpen = true;
    this.#active = active;
    void this.#update();
  }

  #close(): void {
    this.#isOpen = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  async #update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const {renderRoot} = this.#host;
    renderRoot.querySelector(`[id="${this.#name}/${this.#active}"]`)?.scrollIntoView({block: 'nearest'});
  }

  /** Puts the text itself: Lit may render before the event reaches the form, and would take the letter back. */
  readonly #type = ({target}: Event): void => {
    this.#isTyping = true;
    this.#form.put([[this.#name, (target as HTMLInputElement).value]]);
    this.#show();
  };

  readonly #open = (): void => {
    if (!this.#isOpen) this.#show();
  };

  /** A chosen name is replaced by the first letter, not lengthened by it. */
  readonly #enter = ({target}: Event): void => {
    if (this.#chosen()) (target as HTMLInputElement).select();
  };

  readonly #press = (event: KeyboardEvent): void => {
    // Enter may end the composition of a letter, in keyboards for Vietnamese too.
    if (event.isComposing) return;
    const {key, altKey} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1, altKey);
    else if (!this.#isOpen) return;
    else if (key === 'Escape') this.#close();
    else if (key === 'Enter') {
      // With the list open Enter never sends the form: a name is not whole yet.
      const item = this.#reached();
      if (item) this.#choose(item);
      else if (this.#chosen()) this.#close();
    } else {
      // Home and End lead through the text, and so away from the list.
      if (key === 'Home' || key === 'End') this.#show();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Down from the text to the first entry, up to the last, and from either end back to the text. */
  #move(step: 1 | -1, altKey: boolean): void {
    if (altKey) {
      if (step === 1) this.#show();
      else this.#close();
      return;
    }
    const count = Math.min(this.#found().length, MOST_SHOWN);
    const next = this.#active + step;
    this.#show(next === count ? -1 : next === -2 ? count - 1 : next);
  }

  /** The entry that the arrows reached, or the only one there is. */
  #reached(): ChoiceItem | undefined {
    const found = this.#found();
    return found[this.#active] ?? (found.length === 1 ? found[0] : undefined);
  }

  /** What the arrows reached is chosen, as in a native select; a whole name, typed, counts as chosen. */
  readonly #leave = async (): Promise<void> => {
    // A field that is rendered away loses the focus in the middle of the update.
    await this.#host.updateComplete;
    const reached = this.#isOpen ? this.#found()[this.#active] : undefined;
    const typed = {items: this.#index.items, empty: '', note: () => undefined};
    const key = reached?.value ?? readChoice(this.#value, typed) ?? this.#value;
    this.#isTyping = false;
    if (key !== this.#value) this.#form.put([[this.#name, key]]);
    this.#close();
  };
}

/** A press on the list leaves the focus in the text, else the list would be gone before the click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function newsOf(count: number): string {
  if (count === 0) return msg('Không tìm thấy. Hãy gõ ít chữ hơn.');
  const all = formatCount(count);
  return count > MOST_SHOWN
    ? msg(str`${all} kết quả, hiện ${MOST_SHOWN}. Gõ thêm để thu hẹp.`)
    : msg(str`${all} kết quả`);
}

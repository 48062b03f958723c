import {type Choices, DEFAULT_CHOICES} from '../choices/choices.js';
import {readChoices, writeChoices} from '../choices/choices-hash.js';
import {keptFiles} from '../data/chosen-files.js';
import type {BuilderState} from './state.js';

/** Milliseconds after which a pause in typing is taken for its end. */
const PAUSE = 500;

/** Milliseconds that an announcement stays in sight. */
const LINGER = 8_000;

/** Holds the state, and keeps the page's address in step with the choices: it can be sent, kept and gone back on. */
export class Store {
  #state: BuilderState;
  #lastField = '';
  #isQueued = false;
  #pause = 0;
  #silence = 0;
  readonly #render: (state: BuilderState) => void;

  constructor(render: (state: BuilderState) => void) {
    this.#render = render;
    const choices = readChoices(location.hash);
    this.#state = {
      choices,
      previewed: choices,
      campaign: {at: 'idle'},
      chosen: keptFiles(),
      communes: {at: 'idle'},
      release: {at: 'idle'},
      search: {text: '', isOpen: false, active: -1},
      preview: {page: 'kind', width: 'phone'},
      isMeasuring: false,
      announced: '',
    };
  }

  get state(): BuilderState {
    return this.#state;
  }

  /** Changes what the page shows. */
  set(change: Partial<BuilderState>): void {
    this.#state = {...this.#state, ...change};
    if (change.announced) {
      clearTimeout(this.#silence);
      this.#silence = window.setTimeout(() => this.set({announced: ''}), LINGER);
    }
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      this.#render(this.#state);
    });
  }

  /**
   * Changes the choices, and the address with them. Typing on in one field replaces the entry in the history; "back"
   * returns to before the field was touched.
   *
   * @param field the name of what changed
   */
  choose(change: Partial<Choices>, field: string): void {
    const choices = {...this.#state.choices, ...(isOfLook(change) ? {heights: {}} : {}), ...change};
    this.set({choices});
    this.#previewSoon();
    const address = `#${writeChoices(choices)}`;
    if (field === this.#lastField) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#lastField = field;
  }

  /** Takes the choices from the address again, after "back" or when somebody edited it. */
  reread(): Choices {
    this.#lastField = '';
    const choices = readChoices(location.hash);
    this.set({choices, previewed: choices});
    return choices;
  }

  /** Starts anew: "back" brings everything again. */
  reset(): void {
    this.#lastField = '';
    this.choose(DEFAULT_CHOICES, 'all');
  }

  #previewSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.set({previewed: this.#state.choices}), PAUSE);
  }
}

/** Whether the widgets may be taller or shorter for it, so that what was measured no longer holds. */
function isOfLook(change: Partial<Choices>): boolean {
  const names = ['src', 'widgets', 'commune', 'attributes', 'lang', 'tokens'] as const;
  return names.some((name) => name in change);
}

import {jsonText} from '@ispeed-widgets/contract/page';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {forget, recall, remember} from '../../shared/local-memory.js';
import {draftKey} from '../memory-keys.js';
import {ACCESS_CODE} from './organization/access-code.js';
import type {FormValues} from './form-state.js';

const VERSION = 'draft/1';
const WRITE_AFTER_MS = 400;

/** The access code is a secret; and a box that is ticked beforehand is no consent. */
const NEVER_KEPT = [ACCESS_CODE, 'consent'];

/** Keeps in the browser what a person has typed and not yet delivered, so that it survives a reload. */
export class DraftKeeper implements ReactiveController {
  /** True while the form shows what an earlier visit left. */
  restored = false;
  /** True once the browser would not keep what was typed: it blocks storage, or the page is in a sandboxed frame. */
  forgetful = false;

  readonly #host: ReactiveControllerHost;
  readonly #values: Map<string, string>;
  #key = '';
  #timer = 0;

  /** @param values the form's values, which change as a person types */
  constructor(host: ReactiveControllerHost, values: Map<string, string>) {
    this.#host = host;
    this.#values = values;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  /**
   * Takes up the draft of a campaign and audience. What is typed already stays, and so does an open draft; another
   * audience's form begins with its own.
   */
  open(campaign: string, audience: string): void {
    const key = draftKey(campaign, audience);
    if (key === this.#key) return;
    this.#flush();
    if (this.#key !== '') this.#values.clear();
    this.#key = key;
    if (this.#values.size > 0) return;
    for (const [name, value] of readDraft(recall(key))) this.#values.set(name, value);
    this.restored = this.#values.size > 0;
  }

  /** Writes the values down soon. */
  keep(): void {
    this.#timer ||= window.setTimeout(this.#flush, WRITE_AFTER_MS);
  }

  /** Puts other values in the place of all that was typed, and forgets what was kept. */
  replace(values: FormValues): void {
    this.#values.clear();
    for (const [name, value] of values) this.#values.set(name, value);
    this.drop();
  }

  /** Forgets what is kept in the browser; the form still shows its values. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.restored = false;
    forget(this.#key);
  }

  readonly #flush = (): void => {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    const values = [...this.#values].filter(([name]) => !NEVER_KEPT.includes(name));
    this.forgetful = !remember(this.#key, jsonText({version: VERSION, values}));
    if (this.forgetful) this.#host.requestUpdate();
  };
}

/** A kept draft; nothing where it is of another version or shape. */
function readDraft(kept: unknown): FormValues {
  const {version, values} = (kept ?? {}) as {version?: unknown; values?: unknown};
  return version === VERSION && Array.isArray(values) && values.every(isPair) ? values : [];
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {forget, recall, remember} from '../shared/local-memory.js';

const VERSION = 'draft/1';
const WRITE_AFTER_MS = 400;

/** A tick that was given once is asked for anew: a box ticked beforehand is no consent. */
const NEVER_KEPT = 'consent';

/** What a form holds, by field. */
export type DraftValues = Iterable<readonly [name: string, value: string]>;

/**
 * What a person has typed and not yet delivered. It survives a reload, in this browser only; it is written once
 * they type, never before. The access code is no part of it.
 */
export class ReportDraft implements ReactiveController {
  /** True while it shows what an earlier visit left. */
  restored = false;

  readonly #host: ReactiveControllerHost;
  #values = new Map<string, string>();
  #key = '';
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  /** Takes up the draft of a campaign and audience. One that is open already stays as it is. */
  open(campaign: string, audience: string): void {
    const key = `draft:${campaign}:${audience}`;
    if (key === this.#key) return;
    this.#flush();
    this.#key = key;
    this.#values = readDraft(recall(key));
    this.restored = this.#values.size > 0;
  }

  /** What was typed into a field; undefined if nothing ever was. */
  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: string): void {
    this.#values.set(name, value);
    this.#timer ||= window.setTimeout(this.#flush, WRITE_AFTER_MS);
    this.#host.requestUpdate();
  }

  /** Puts other values in the place of all that was typed. */
  replace(values: DraftValues): void {
    this.#values = new Map(values);
    this.restored = false;
    this.drop();
    this.#host.requestUpdate();
  }

  /** Forgets what is kept in the browser; the values stay until the page goes. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    forget(this.#key);
  }

  readonly #flush = (): void => {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    remember(this.#key, {
      version: VERSION,
      values: [...this.#values].filter(([name]) => name !== NEVER_KEPT),
    });
  };
}

/** A kept draft, or an empty one where it is of another version or shape. */
function readDraft(kept: unknown): Map<string, string> {
  const {version, values} = (kept ?? {}) as {version?: unknown; values?: unknown};
  const isWhole = version === VERSION && Array.isArray(values) && values.every(isPair);
  return new Map(isWhole ? values : []);
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}

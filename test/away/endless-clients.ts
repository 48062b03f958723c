import {setTimeout} from 'node:timers/promises';

import {REPORTS_PATH} from '@ispeed-widgets/collector';
import type {Receipt} from '@ispeed-widgets/contract';

import {type SentReport, sentReports} from '../durability/sent-reports.js';
import type {Filled} from '../fill/fill-collector.js';

/** Clients that work side by side. */
const CLIENTS = 32;
/** Reports made at a time. */
const BATCH = 200;
/** Of the wait that a server asks for, this part is waited: it must stand more than it will meet. */
const IMPATIENCE = 1 / 20;
const RETRY_MS = 250;
/** What a server may answer that cannot take a report just now. A phone retries a 500 too, but that is a fault of ours. */
const RETRIED = new Set([408, 429, 503]);

/**
 * Clients that send one new report after the other until they are told to stop, and each report until there is a receipt
 * that names it, as the form does.
 */
export class EndlessClients {
  /** All that was sent so far. */
  readonly sent: SentReport[] = [];
  /** What clients hold, by id of the report. */
  readonly receipts = new Map<string, Receipt[]>();
  /** Answers by status; 0 is none. */
  readonly answers = new Map<number, number>();
  /** What no server may answer: a 503 that does not say when to come again, or what no retry mends. */
  readonly wrong: string[] = [];

  readonly #url: string;
  readonly #filled: Filled;
  readonly #working: Promise<unknown>;
  #left: SentReport[] = [];
  #isOver = false;
  #isAbandoned = false;

  constructor(url: string, filled: Filled) {
    this.#url = url;
    this.#filled = filled;
    this.#working = Promise.all(Array.from({length: CLIENTS}, () => this.#work()));
  }

  count(status: number): number {
    return this.answers.get(status) ?? 0;
  }

  /** No new reports; waits until each of those sent has its receipt. */
  async finish(): Promise<void> {
    this.#isOver = true;
    await this.#working;
  }

  /** Gives up whatever is under way: the test has failed already. */
  abandon(): void {
    this.#isOver = true;
    this.#isAbandoned = true;
  }

  async #work(): Promise<void> {
    while (!this.#isOver && this.wrong.length === 0) {
      if (this.#left.length === 0) this.#left = sentReports(BATCH, this.#filled);
      const report = this.#left.pop()!;
      this.sent.push(report);
      await this.#deliver(report);
    }
  }

  async #deliver(sent: SentReport): Promise<void> {
    while (this.wrong.length === 0 && !this.#isAbandoned) {
      const response = await this.#post(sent).catch(() => undefined);
      const status = response?.status ?? 0;
      this.answers.set(status, this.count(status) + 1);
      const body = (await response?.json().catch(() => undefined)) as Receipt | undefined;
      if ([200, 201].includes(status) && body?.id === sent.report.id) {
        this.receipts.set(sent.report.id, [body]);
        return;
      }
      if (status !== 0 && !RETRIED.has(status)) this.wrong.push(`${status} ${JSON.stringify(body)}`);
      const asked = Number(response?.headers.get('Retry-After') ?? NaN);
      if (status === 503 && !(asked > 0)) this.wrong.push('503 without Retry-After');
      await setTimeout(asked > 0 ? asked * 1000 * IMPATIENCE : RETRY_MS);
    }
  }

  #post({body, code}: SentReport): Promise<Response> {
    const headers = {'Content-Type': 'application/json', ...(code && {Authorization: `Bearer ${code}`})};
    const signal = AbortSignal.timeout(30_000);
    return fetch(`${this.#url}${REPORTS_PATH}`, {method: 'POST', headers, body, signal});
  }
}

import {jsonText, type Report} from '@ispeed-widgets/contract/page';
import type {Answer} from '../../packages/elements/src/self-report/late/outbox/send.js';
import type {Simulation} from './simulation.js';

/** What stands between a tab and the collector at a time. */
export type Weather =
  'well' | 'cut-before' | 'lost-answer' | 'portal' | 'other-id' | 'retry-after' | 'statuses';

export const WEATHERS: readonly Weather[] = [
  'well',
  'cut-before',
  'lost-answer',
  'portal',
  'other-id',
  'retry-after',
  'statuses',
];

/** Every answer there may be that is no receipt. */
export const STATUSES: readonly number[] = [
  201, 202, 203, 204, 206, 301, 302, 304, 307, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 413,
  415, 418, 422, 425, 429, 451, 500, 501, 502, 503, 504, 507, 511, 520, 599,
];

/** A server that stores each id once, and a network that fails it in every way. */
export class SimulatedCollector {
  weather: Weather = 'well';
  /** Ids that it cannot answer, whatever the weather. */
  readonly poison = new Set<string>();
  /** Bodies by id. */
  readonly rows = new Map<string, string>();
  /** Ids that came with another body than before. */
  readonly contradictions: string[] = [];
  readonly #simulation: Simulation;

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
  }

  /** The answer to one request; undefined where none comes. */
  receive(report: Report): Answer | undefined {
    const {random} = this.#simulation;
    if (this.poison.has(report.id)) return answer(500);
    switch (this.weather) {
      case 'well':
        return this.#store(report);
      case 'cut-before':
        return undefined;
      case 'lost-answer':
        this.#store(report);
        return undefined;
      case 'portal':
        return answer(200, '<html>');
      case 'other-id':
        return answer(201, receiptFor('11111111-7425-40de-944b-e07fc1f90ae7'));
      case 'retry-after':
        return answer(random() < 0.5 ? 429 : 503, undefined, this.#retryAfter());
      case 'statuses':
        // It may have stored the report before it failed.
        if (random() < 0.3) this.#store(report);
        return answer(STATUSES[Math.floor(random() * STATUSES.length)]!);
    }
  }

  #retryAfter(): string {
    const {random, time} = this.#simulation;
    const seconds = Math.ceil(random() * 600);
    return random() < 0.7 ? String(seconds) : new Date(time + seconds * 1000).toUTCString();
  }

  #store(report: Report): Answer {
    const {id} = report;
    const body = jsonText(report);
    const before = this.rows.get(id);
    if (before !== undefined && before !== body) {
      this.contradictions.push(id);
      return answer(409);
    }
    this.rows.set(id, body);
    return answer(before === undefined ? 201 : 200, receiptFor(id));
  }
}

function receiptFor(id: string): object {
  return {id, code: 'K7M2-9QXA', receivedAt: '2026-10-05T01:00:00Z'};
}

function answer(status: number, body: unknown = {title: ''}, retryAfter: string | null = null): Answer {
  return {status, json: async () => body, headers: {get: () => retryAfter}};
}

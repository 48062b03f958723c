import {randomBytes, randomUUID} from 'node:crypto';

import type {Kysely} from 'kysely';

import type {Database} from '../database.js';

/** As many as the largest report has: where only less fits, reports do not. */
const BYTES = 16_384;
/** Whoever asks us more often is told what was true then: anybody may ask, and each look writes to the disk. */
const FRESH_MS = 5_000;

/**
 * Writes to the database and takes it back in the same transaction, to know whether it takes reports: a full disk can
 * still be read. While it does, that is tried every five seconds at most, and by one at a time.
 */
export class WriteProbe {
  readonly #db: Kysely<Database>;
  #running: Promise<void> | undefined;
  #lastSuccess = -Infinity;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** @throws Error that the database gave */
  async check(): Promise<void> {
    if (performance.now() - this.#lastSuccess < FRESH_MS) return;
    this.#running ??= this.#write().finally(() => (this.#running = undefined));
    await this.#running;
  }

  async #write(): Promise<void> {
    const name = `probe/${randomUUID()}`;
    await this.#db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('marks')
        .values({name, at: randomBytes(BYTES / 2).toString('hex')})
        .execute();
      await transaction.deleteFrom('marks').where('name', '=', name).execute();
    });
    this.#lastSuccess = performance.now();
  }
}

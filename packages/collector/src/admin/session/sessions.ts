import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';

import type {Kysely} from 'kysely';

import type {Database} from '../../database.js';

/** How long a session lasts, however busy it is: a working day. */
export const SESSION_MS = 8 * 3_600_000;
/**
 * Processes' clocks differ by a little. What ends later than that was opened before the clock was set back: it has
 * ended, or a session of eight hours would last until the clock gets there.
 */
const SKEW_MS = 5 * 60_000;
const ID_BYTES = 32;

/** What sessions need. */
export interface SessionNeeds {
  readonly db: Kysely<Database>;
  readonly adminToken: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * The officers' sessions. The database holds a keyed hash of each and nothing that opens one: any process that shares
 * it and knows the token takes the session, and with a new token none is taken any more.
 */
export class Sessions {
  readonly #needs: SessionNeeds;

  constructor(needs: SessionNeeds) {
    this.#needs = needs;
  }

  /** Opens a session, and forgets those that have ended. @returns the value for the cookie: 256 random bits */
  async open(): Promise<string> {
    const {db, clock} = this.#needs;
    const id = randomBytes(ID_BYTES).toString('base64url');
    await db.deleteFrom('sessions').where('expires_at', '<=', isoMoment(clock())).execute();
    await db
      .insertInto('sessions')
      .values({id_hash: this.#hash('session', id), expires_at: isoMoment(clock() + SESSION_MS)})
      .execute();
    return id;
  }

  /** Whether a cookie's value is that of an open session. */
  async isOpen(id: string): Promise<boolean> {
    const {db, clock} = this.#needs;
    // Looked up by a keyed hash, so how long the look-up takes tells nothing about the values that would be right.
    const row = await db
      .selectFrom('sessions')
      .select('expires_at')
      .where('id_hash', '=', this.#hash('session', id))
      .executeTakeFirst();
    const now = clock();
    return (
      row !== undefined &&
      row.expires_at > isoMoment(now) &&
      row.expires_at <= isoMoment(now + SESSION_MS + SKEW_MS)
    );
  }

  /** Ends a session everywhere. */
  async end(id: string): Promise<void> {
    await this.#needs.db.deleteFrom('sessions').where('id_hash', '=', this.#hash('session', id)).execute();
  }

  /** What a form of this session carries, so that nobody else can have made it. */
  formToken(id: string): string {
    return this.#hash('form', id);
  }

  /** Whether a form was made for this session. */
  isFormToken(id: string, shown: string): boolean {
    const right = Buffer.from(this.formToken(id));
    const given = Buffer.from(shown);
    return right.length === given.length && timingSafeEqual(right, given);
  }

  /** Each use has a name of its own, so that a hash of one use is worth nothing in the other. */
  #hash(use: 'session' | 'form', id: string): string {
    return createHmac('sha256', this.#needs.adminToken).update(`${use}:${id}`).digest('hex');
  }
}

/** Of one length, so that text sorts as time does. */
function isoMoment(time: number): string {
  return new Date(time).toISOString();
}

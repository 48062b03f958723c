import {type Kysely, sql} from 'kysely';

import type {Database, Store} from '../database.js';
import {Refusal} from '../http/refusal.js';
import {opensSeal, type SealedCode} from './access-code.js';
import {AttemptLimit, tooManyAttempts} from './attempt-limit.js';
import {bearerToken} from './bearer-token.js';

/** Wrong codes for one organisation, within a quarter of an hour. */
const MOST_FAILURES = 20;
const WINDOW_MS = 15 * 60_000;

/**
 * Processes' clocks differ by a little. What lies further ahead is from before the clock was set back: no organisation
 * stays locked out until it gets there.
 */
const MOST_LEFT_MS = 2 * WINDOW_MS;

/** Opens for no code: no SHA-256 is known to be all zeros. */
const NOBODY: SealedCode = {code_salt: '00'.repeat(16), code_hash: '00'.repeat(32)};

/** Attempts for organisations that do not exist share a row, which nobody reads. */
const NOBODYS_SUBJECT = 'organization';

/** What the guard needs. */
export interface OrganizationGuardNeeds {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Who says it reports. */
interface Claim {
  readonly campaign: string;
  readonly organization: string;
}

/** What the database knows of an organisation: its code, and wrong codes lately. */
interface Known extends SealedCode {
  readonly failures: number | null;
  readonly since: string | null;
}

/**
 * Lets an organisation pass that shows its access code. Wrong codes are counted in the database, so that all processes
 * count together; only organisations that exist have a row, so nobody fills the table. One that does not exist is
 * answered alike, after the same work and from a count in memory: nobody learns here which there are.
 */
export class OrganizationGuard {
  readonly #db: Kysely<Database>;
  readonly #clock: () => number;
  readonly #unknown: AttemptLimit;

  constructor({store, clock}: OrganizationGuardNeeds) {
    this.#db = store.db;
    this.#clock = clock;
    this.#unknown = new AttemptLimit({most: MOST_FAILURES, windowMs: WINDOW_MS, clock});
  }

  /** @throws Refusal without a code (401), with a wrong one (403), or after too many wrong ones (429, Retry-After) */
  async check(claim: Claim, authorization: string | undefined): Promise<void> {
    const code = bearerToken(authorization);
    if (code === undefined) throw new Refusal('code-missing');
    const subject = `organization/${claim.campaign}/${claim.organization}`;
    const known = await this.#find(claim, subject);
    if (known) this.#requireAttemptsLeft(known);
    else this.#unknown.check(subject);
    if (!opensSeal(code, known ?? NOBODY)) throw await this.#failed(subject, {exists: known !== undefined});
    if (known?.failures != null)
      await this.#db.deleteFrom('attempts').where('subject', '=', subject).execute();
  }

  #find({campaign, organization}: Claim, subject: string): Promise<Known | undefined> {
    return this.#db
      .selectFrom('organizations')
      .leftJoin('attempts', (join) => join.on('attempts.subject', '=', subject))
      .select(['code_salt', 'code_hash', 'failures', 'since'])
      .where('campaign', '=', campaign)
      .where('id', '=', organization)
      .executeTakeFirst();
  }

  #requireAttemptsLeft({failures, since}: Known): void {
    const left = Date.parse(since ?? '') + WINDOW_MS - this.#clock();
    if ((failures ?? 0) >= MOST_FAILURES && left > 0 && left <= MOST_LEFT_MS) throw tooManyAttempts(left);
  }

  /** Counts a wrong code. @returns what to answer: of attempts made at the same time only so many are told "wrong" */
  async #failed(subject: string, {exists}: {exists: boolean}): Promise<Refusal> {
    const {failures, since} = await this.#count(exists ? subject : NOBODYS_SUBJECT);
    if (exists) {
      const left = Date.parse(since) + WINDOW_MS - this.#clock();
      return failures > MOST_FAILURES ? tooManyAttempts(left) : new Refusal('code-wrong');
    }
    this.#unknown.check(subject);
    this.#unknown.fail(subject);
    return new Refusal('code-wrong');
  }

  /** One statement, so that processes do not count past each other. */
  #count(subject: string): Promise<{failures: number; since: string}> {
    const now = this.#clock();
    const [oldest, latest] = [now - WINDOW_MS, now + MOST_LEFT_MS - WINDOW_MS].map((time) =>
      new Date(time).toISOString(),
    );
    const over = sql<boolean>`(attempts.since <= ${oldest} or attempts.since > ${latest})`;
    return this.#db
      .insertInto('attempts')
      .values({subject, failures: 1, since: new Date(now).toISOString()})
      .onConflict((conflict) =>
        conflict.column('subject').doUpdateSet({
          failures: sql`case when ${over} then 1 else attempts.failures + 1 end`,
          since: sql`case when ${over} then excluded.since else attempts.since end`,
        }),
      )
      .returning(['failures', 'since'])
      .executeTakeFirstOrThrow();
  }
}

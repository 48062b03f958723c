import type {PostgresPool, PostgresPoolClient, PostgresQueryResult} from 'kysely';
import pg from 'pg';

/** Requests that wait for a connection; more are sent away, for they would only fill the memory. */
const MOST_WAITING = 1_000;

/**
 * A pool that gives up what no longer answers. A connection whose query failed on the way, not in PostgreSQL, is closed:
 * it may still be busy with that query, or inside its transaction, and the next to borrow it would take that over.
 */
export function connectionPool(settings: pg.PoolConfig): PostgresPool {
  const pool = new pg.Pool(settings);
  // Without a listener, a connection that breaks would end the process. Whoever uses it hears of it from the query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    // It takes no cursor: nothing here streams from PostgreSQL.
    connect: async () => {
      if (pool.waitingCount >= MOST_WAITING) throw new Error('Too many requests wait for PostgreSQL');
      return new Borrowed(await pool.connect()) as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** PostgreSQL's last words on a connection (class 57P, 08): it ends it. */
const LAST_WORDS = /^(57P|08)/;

/** What PostgreSQL itself says of a query leaves the connection whole, unless it ends it. */
function isLost(error: unknown): error is Error {
  return !(error instanceof pg.DatabaseError) || LAST_WORDS.test(error.code ?? '');
}

/** A connection while Kysely has it. */
class Borrowed {
  #lost: Error | undefined;

  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (this.#lost) throw this.#lost;
    try {
      return (await this.#client.query(text, [...values])) as unknown as PostgresQueryResult<R>;
    } catch (error) {
      if (isLost(error)) this.#lost = error;
      throw error;
    }
  }

  release(): void {
    this.#client.release(this.#lost);
  }
}

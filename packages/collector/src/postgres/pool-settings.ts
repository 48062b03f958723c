import pg from 'pg';

/** Milliseconds after which a request is told to come again rather than kept waiting. */
export interface Patience {
  /** For a connection. */
  readonly connect: number;
  /** For a row or table that another transaction holds. */
  readonly lock: number;
  /** For a statement, by PostgreSQL's clock. */
  readonly statement: number;
  /** For a statement, by ours: PostgreSQL may be what hangs. */
  readonly answer: number;
}

export const PATIENCE: Patience = {connect: 5_000, lock: 5_000, statement: 10_000, answer: 12_000};

/** Connections a process holds at most; PostgreSQL allows 100 in all unless told otherwise. */
const MOST_CONNECTIONS = 10;
/** PostgreSQL's number for the type of count(*) and of sums; JavaScript counts exactly up to 2^53. */
const INT8 = 20;

/** For the requests of a server, of which none may wait long. */
export function servingSettings(url: string, patience: Patience): pg.PoolConfig {
  return {
    ...baseSettings(url, patience),
    max: MOST_CONNECTIONS,
    lock_timeout: patience.lock,
    statement_timeout: patience.statement,
    query_timeout: patience.answer,
    // A process that is frozen inside a transaction must not hold its rows against the others.
    idle_in_transaction_session_timeout: 2 * patience.answer,
  };
}

/** For an upgrade: it takes as long as it takes, and waits for the one that another process has begun. */
export function upgradeSettings(url: string, patience: Patience): pg.PoolConfig {
  return {...baseSettings(url, patience), max: 1};
}

function baseSettings(url: string, {connect}: Patience): pg.PoolConfig {
  return {
    connectionString: withVerifiedHost(url),
    connectionTimeoutMillis: connect,
    fallback_application_name: 'ispeed-collector',
    keepAlive: true,
    types: {getTypeParser: typeParser},
  };
}

/**
 * The driver takes `require`, `prefer` and `verify-ca` for `verify-full` and warns that its next version will not. We
 * say what we mean: with TLS the server's name and certificate are always checked, unless `no-verify` says not to.
 */
function withVerifiedHost(url: string): string {
  return url.includes('uselibpqcompat')
    ? url
    : url.replace(/([?&]sslmode=)(require|prefer|verify-ca)\b/, '$1verify-full');
}

const typeParser: pg.CustomTypesConfig['getTypeParser'] = (id: number, format?: unknown) =>
  id === INT8 ? Number : (pg.types.getTypeParser as (id: number, format?: unknown) => unknown)(id, format);

/**
 * For `node --import`: kills this process with SIGKILL before the statement whose number KILL_AT is, of all that it
 * sends to a database. With NO_TRANSACTIONS, for negative controls, none are asked for.
 */
import {PostgresDriver, SqliteDriver} from 'kysely';

/** @typedef {import('kysely').DatabaseConnection} Connection */

let left = Number(process.env['KILL_AT']);

/** @type {WeakSet<Connection>} */
const watched = new WeakSet();

/** @param {Connection} connection */
function watch(connection) {
  if (watched.has(connection)) return connection;
  watched.add(connection);
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = (query) => {
    if (--left === 0) {
      process.kill(process.pid, 'SIGKILL');
      // Another thread may get the signal: this one sends nothing until it has.
      for (;;);
    }
    const isLeftOut = process.env['NO_TRANSACTIONS'] && /^(begin|commit|rollback)/.test(query.sql);
    return execute(isLeftOut ? {...query, sql: 'select 1'} : query);
  };
  return connection;
}

for (const {prototype} of [PostgresDriver, SqliteDriver]) {
  const acquire = prototype.acquireConnection;
  /** @this {SqliteDriver & PostgresDriver} */
  prototype.acquireConnection = async function acquireConnection() {
    return watch(await acquire.call(this));
  };
}

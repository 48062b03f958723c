import {writeSync} from 'node:fs';

import {logError} from '../http/request-log.js';

const STDOUT = 1;

/**
 * Ends the process on an error that nobody caught, as Node does, but with a line in the log that quotes nothing: Node
 * would print the error with all its fields, where databases put whole rows. The service manager starts us again.
 */
export function logLastError(): void {
  process.once('uncaughtException', (error) => {
    // What is written asynchronously may never leave a process that ends.
    logError({clock: Date.now, log: (line) => writeSync(STDOUT, `${line}\n`)}, error);
    process.exit(1);
  });
}

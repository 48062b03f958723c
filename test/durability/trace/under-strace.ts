import {findStrace} from './find-strace.js';

/** What a server does with its sockets and its disk. */
const CALLS = ['read', 'recvfrom', 'write', 'writev', 'sendto', 'pwrite64', 'fsync', 'fdatasync'];
/** Bytes of each that are written down: several pages of a log. */
const MOST_BYTES = 200_000;

/**
 * The program and arguments that run a server and write its system calls into a file, with files' names and moments.
 * The tracer is a grandchild (`-D`), so the server is our child as ever.
 *
 * @param inject what is done to it at some call, in strace's words
 */
export function underStrace(file: string, inject?: string): string[] {
  const trace = [findStrace(), '-D', '-f', '-q', '-ttt', '-T', '-y', '-s', String(MOST_BYTES), '-o', file];
  return [
    ...trace,
    '-e',
    `trace=${CALLS.join()}`,
    ...(inject === undefined ? [] : ['-e', `inject=${inject}`]),
  ];
}

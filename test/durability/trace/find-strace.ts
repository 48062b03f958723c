import {existsSync} from 'node:fs';

import {installByApt} from '../../helpers/install-by-apt.mjs';

const PROGRAM = '/usr/bin/strace';

/**
 * Debian's strace, installed first if need be.
 *
 * @throws Error if there is none: without it nobody can tell whether an answer waited for the disk
 */
export function findStrace(): string {
  if (existsSync(PROGRAM) || (installByApt('strace', ['strace']) && existsSync(PROGRAM))) return PROGRAM;
  throw new Error(
    'Không tìm thấy strace: cài gói "strace" rồi chạy lại (chỉ có trên Linux). / ' +
      'strace was not found: install the package "strace" and try again (Linux only).',
  );
}

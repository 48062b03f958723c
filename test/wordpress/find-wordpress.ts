import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

import {installByApt} from '../helpers/install-by-apt.mjs';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'mariadb-server'];

/** What a WordPress of our own is made of. */
export interface WordPressFiles {
  readonly php: string;
  readonly database: string;
  readonly installDatabase: string;
  /** WordPress itself, as Debian lays it down. */
  readonly source: string;
}

/**
 * Debian's WordPress, PHP and MariaDB; by apt where we are root and one is missing.
 *
 * @throws Error in words where one is missing still: a test that did not run must not look like one that passed
 */
export function findWordPress(): WordPressFiles {
  const here = find() ?? (installByApt('WordPress', PACKAGES) ? find() : undefined);
  if (here !== undefined) return here;
  throw new Error(
    `Thiếu gói cho "npm run test:wordpress". Trên Debian: sudo apt install ${PACKAGES.join(' ')}\n` +
      `"npm run test:wordpress" lacks a package. On Debian: sudo apt install ${PACKAGES.join(' ')}`,
  );
}

function find(): WordPressFiles | undefined {
  const [php, database, installDatabase] = ['php', 'mariadbd', 'mariadb-install-db'].map(onPath);
  const source = '/usr/share/wordpress';
  const complete = existsSync(join(source, 'wp-content/themes/twentytwentythree/theme.json'));
  return php && database && installDatabase && complete
    ? {php, database, installDatabase, source}
    : undefined;
}

function onPath(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find(existsSync);
}

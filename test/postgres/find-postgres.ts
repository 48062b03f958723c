import {existsSync, readdirSync} from 'node:fs';

import {installByApt} from '../helpers/install-by-apt.mjs';

/** Where Debian puts PostgreSQL, a folder a version. */
const ROOT = '/usr/lib/postgresql';

/**
 * The folder of PostgreSQL's programs: that of `PG_BIN`, else Debian's newest, installed first if need be.
 *
 * @throws Error if there is none: the collector's suite runs on both databases, always
 */
export function findPostgres(): string {
  const found = process.env['PG_BIN'] ?? newest();
  if (found !== undefined) return found;
  const installed = installByApt('PostgreSQL', ['postgresql']) ? newest() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'Không tìm thấy PostgreSQL. Cài gói "postgresql", hoặc đặt PG_BIN là thư mục có initdb và postgres. / ' +
      'PostgreSQL was not found: install the package "postgresql", or point PG_BIN at the folder of initdb and postgres.',
  );
}

function newest(): string | undefined {
  if (!existsSync(ROOT)) return undefined;
  const versions = readdirSync(ROOT).filter((version) => existsSync(`${ROOT}/${version}/bin/postgres`));
  const version = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  return version && `${ROOT}/${version}/bin`;
}

import {randomUUID} from 'node:crypto';
import {link, open, rm, stat} from 'node:fs/promises';
import {dirname} from 'node:path';

import {CollectorError} from '../collector-error.js';

/**
 * Writes a file that only its owner may read, whole or not at all: under its name it stands once all of it is on the
 * disk. A file that has the name already is left alone.
 *
 * @param write fills the empty file whose path it is given
 * @returns bytes written
 * @throws CollectorError if the name is taken or the folder cannot be written
 */
export async function writeNewFile(path: string, write: (path: string) => Promise<void>): Promise<number> {
  // Beside it, for only within a disk can it be moved in one go.
  const temporary = `${path}.${randomUUID()}.part`;
  await (await open(temporary, 'wx', 0o600).catch(inWords(path))).close();
  try {
    await write(temporary);
    await syncToDisk(temporary, 'r+');
    // Unlike a rename, a link takes nobody's place.
    await link(temporary, path).catch(inWords(path));
    await syncToDisk(dirname(path), 'r');
    return (await stat(path)).size;
  } finally {
    await rm(temporary, {force: true});
  }
}

async function syncToDisk(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function inWords(path: string): (error: NodeJS.ErrnoException) => never {
  return (cause) => {
    throw new CollectorError(
      cause.code === 'EEXIST'
        ? `Đã có tệp ${path}; không ghi đè. Chọn tên khác.`
        : `Không ghi được tệp ${path} (${cause.message}). Kiểm tra thư mục có tồn tại và được phép ghi.`,
      {cause},
    );
  };
}

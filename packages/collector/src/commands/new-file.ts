import {type FileHandle, open, rm} from 'node:fs/promises';

import {CollectorError} from '../collector-error.js';

/** A file that was not there before, for its owner alone. */
export interface NewFile {
  /** @throws CollectorError if it cannot be written, as on a full disk */
  write(text: string): Promise<void>;
  /** Removes it again: nothing came of it. */
  discard(): Promise<void>;
}

/**
 * Makes a file before there is anything to write, so that codes, which are shown once, are not made in vain.
 *
 * @throws CollectorError if there is one already: the codes in it may still be in force
 */
export async function newFile(path: string): Promise<NewFile> {
  const file = await create(path);
  return {
    async write(text) {
      try {
        await file.writeFile(text);
        await file.sync();
      } catch (cause) {
        throw new CollectorError(`Không ghi được tệp ${path}: ${String(cause)}`, {cause});
      } finally {
        await file.close();
      }
    },
    async discard() {
      await file.close();
      await rm(path, {force: true});
    },
  };
}

async function create(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new CollectorError(
      isThere
        ? `Tệp ${path} đã có và không bị ghi đè: mã trong đó có thể còn hiệu lực. Chọn tên khác.`
        : `Không ghi được tệp ${path}: ${String(cause)}`,
      {cause},
    );
  }
}

import {createWriteStream} from 'node:fs';
import {rename, rm} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

/**
 * Writes a file that is whole or not there: it gets its name once the last byte is written. Only its owner may read it,
 * for figures of single organisations and codes are not public.
 *
 * @throws whatever went wrong; a file that was there before is then as it was
 */
export async function writeWhole(path: string, body: Readable): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await pipeline(body, createWriteStream(unfinished, {flags: 'wx', mode: 0o600}));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, {force: true});
    throw error;
  }
}

import {strToU8, zipSync} from 'fflate';

import type {MadeFile} from './convert-state.js';

/** Any day: two archives of the same files are the same. */
const DAY = new Date(2026, 0, 1);

/** Hands a file to the browser's downloads; several go in one archive, their folders kept. */
export function downloadFiles(files: readonly MadeFile[]): void {
  const [only] = files;
  if (only && files.length === 1) {
    save(new Blob([only.text], {type: 'application/json'}), only.name);
    return;
  }
  const entries = Object.fromEntries(files.map(({name, text}) => [name, strToU8(text)]));
  const bytes = zipSync(entries, {mtime: DAY});
  save(new Blob([bytes], {type: 'application/zip'}), 'so-lieu-ispeed.zip');
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun once the click returns; the address may go a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

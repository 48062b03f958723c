import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {PNG} from 'pngjs';

/** Puts both pictures of a widget where a person can look at them, and says where. */
export function keepPictures(page: string, clean: PNG, hostile: PNG): string {
  const folder = mkdtempSync(join(tmpdir(), `ispeed-${page}-`));
  writeFileSync(join(folder, 'clean.png'), PNG.sync.write(clean));
  // A widget that is nowhere to be seen has no picture.
  if (hostile.width > 0 && hostile.height > 0) {
    writeFileSync(join(folder, 'hostile.png'), PNG.sync.write(hostile));
  }
  return folder;
}

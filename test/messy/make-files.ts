import {mkdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {MESSY_CASES} from './cases/index.js';
import {writeFiles} from './write-files.js';

// Run: npx tsx --conditions=source test/messy/make-files.ts (needs LibreOffice and Gnumeric).
const FOLDER = fileURLToPath(new URL('files/', import.meta.url));
rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER);
await writeFiles(MESSY_CASES, FOLDER);

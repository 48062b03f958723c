/** Writes the invented campaign of the nation to a folder, `demo/var/data/viet-nam-2026` unless one is named. */
import {fileURLToPath} from 'node:url';

import {nation} from './make-data/nation.js';
import {Output} from './make-data/output.js';

const [folder = fileURLToPath(new URL('var/data/viet-nam-2026', import.meta.url))] = process.argv.slice(2);
const files = nation();
new Output(folder).write(files);
console.log(`${folder}: ${files.size} tệp / files.`);

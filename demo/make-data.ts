/** Makes demo/data from the letters and the administrative structures; `--check` only compares. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {hoaiNhon2024} from './make-data/hoai-nhon-2024.js';
import {khanhHoa2024} from './make-data/khanh-hoa-2024.js';
import {khanhHoa2026} from './make-data/khanh-hoa-2026.js';
import {type Letter, readLetter} from './make-data/letter.js';
import {Output} from './make-data/output.js';

const letter3761 = letterFrom('khanh-hoa-3761-stttt-2024-11-15.txt');
const files = new Map([
  ...khanhHoa2024(letter3761),
  ...khanhHoa2026(letter3761),
  ...hoaiNhon2024(letterFrom('hoai-nhon-ubnd-2024.txt')),
]);
const output = new Output(fileURLToPath(new URL('data', import.meta.url)));
const differences = output.differences(files);

if (!process.argv.includes('--check')) {
  output.write(files);
  console.log(`demo/data: ${files.size} tệp, ${differences.length} thay đổi / files, changed.`);
} else if (differences.length > 0) {
  console.error(`demo/data đã cũ / is out of date:\n  ${differences.join('\n  ')}\nChạy / run: npm run data`);
  process.exitCode = 1;
}

function letterFrom(name: string): Letter {
  return readLetter(readFileSync(new URL(`letters/${name}`, import.meta.url), 'utf8'));
}

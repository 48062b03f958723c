/**
 * `npm test`: the steps below in order, each an npm script. Shows the closing lines and the seconds of each, stops at
 * the first that fails and shows all that it said. `npm test -- unit elements` runs only those two.
 */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

import {npm} from '../.ci/npm.mjs';

/** Step and script; the cheap ones first. */
const STEPS = {
  contract: 'contract:check',
  build: 'build',
  types: 'types',
  lint: 'lint',
  unit: 'test:unit',
  elements: 'test:elements',
  size: 'size',
  e2e: 'test:e2e',
};

/** How many lines of a step that passed are worth reading. */
const CLOSING_LINES = 4;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(
    `Không có bước "${unknown.join('", "')}". / No such step. Steps: ${Object.keys(STEPS).join(', ')}`,
  );
  process.exit(2);
}

const started = Date.now();
for (const [name, script] of Object.entries(STEPS)) {
  if (asked.length === 0 || asked.includes(name)) run(name, script);
}
console.log(`\n✔ npm test: ${seconds(started)} s`);

/**
 * @param {string} name
 * @param {string} script
 */
function run(name, script) {
  const start = Date.now();
  console.log(`\n▶ ${name}`);
  const {status, stdout, stderr, error} = npm(['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    // Progress bars and colours are for a terminal, and this output is kept.
    env: {...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined},
  });
  const output = [stdout, stderr].map((text) => stripVTControlCharacters(String(text ?? ''))).join('');
  if (status === 0) {
    console.log([...closing(output), `✔ ${name}: ${seconds(start)} s`].join('\n'));
    return;
  }
  console.log(output.trim());
  if (error) console.error(error.message);
  console.error(
    `\n✘ ${name}: ${seconds(start)} s. Chạy lại riêng bước này / Run this step alone: npm test -- ${name}`,
  );
  process.exit(status || 1);
}

function closing(/** @type {string} */ output) {
  const lines = output.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  return lines.slice(-CLOSING_LINES);
}

function seconds(/** @type {number} */ since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

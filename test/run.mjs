/**
 * `npm test`: the steps below, each an npm script. Shows the closing lines and the seconds of each; of one that fails,
 * all that it said, and no further step begins. `npm test -- unit elements` runs only those two.
 */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

import {startNpm} from '../.ci/npm.mjs';

/**
 * One stage after the other, the cheap ones first. Within a stage the lanes run side by side, each its steps in order:
 * linting needs nothing built and takes one core, as the build does. The stages below use all cores by themselves.
 * @type {readonly (readonly Readonly<Record<string, string>>[])[]}
 */
const STAGES = [
  [
    {contract: 'contract:check', build: 'build', types: 'types', structure: 'lint:structure'},
    {lint: 'lint:code'},
  ],
  [{unit: 'test:unit'}],
  [{elements: 'test:elements', size: 'size'}],
  [{e2e: 'test:e2e'}],
];

/** How many lines of a step that passed are worth reading. */
const CLOSING_LINES = 4;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = STAGES.flat().flatMap((lane) => Object.keys(lane));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Không có bước "${unknown.join('", "')}". / No such step. Steps: ${names.join(', ')}`);
  process.exit(2);
}

const started = Date.now();
let failed = false;
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
if (failed) process.exit(1);
console.log(`\n✔ npm test: ${seconds(started)} s`);

/** Of a lane beside one that fails, the step that has begun comes to its end. */
async function runLane(/** @type {Readonly<Record<string, string>>} */ lane) {
  for (const [name, script] of Object.entries(lane)) {
    if (!failed && (asked.length === 0 || asked.includes(name))) await run(name, script);
  }
}

/**
 * @param {string} name
 * @param {string} script
 */
async function run(name, script) {
  const start = Date.now();
  console.log(`\n▶ ${name}`);
  const {status, output} = await startNpm(['run', '--silent', script], {
    cwd: root,
    // Progress bars and colours are for a terminal, and this output is kept.
    env: {...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined},
  });
  const said = stripVTControlCharacters(output).trim();
  if (status === 0) {
    console.log(['', ...closing(said), `✔ ${name}: ${seconds(start)} s`].join('\n'));
    return;
  }
  failed = true;
  console.log(said);
  console.error(
    `\n✘ ${name}: ${seconds(start)} s. Chạy lại riêng bước này / Run this step alone: npm test -- ${name}`,
  );
}

function closing(/** @type {string} */ said) {
  const lines = said.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  return lines.slice(-CLOSING_LINES);
}

function seconds(/** @type {number} */ since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

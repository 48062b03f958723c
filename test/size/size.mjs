/** `npm run size`: first-view and late bytes of the built elements against budgets.json. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {measureSizes} from './measure-sizes.mjs';
import {overruns, sizeTable} from './size-report.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const budgets = JSON.parse(readFileSync(join(here, 'budgets.json'), 'utf8'));

try {
  const sizes = measureSizes(join(here, '../../packages/elements/dist'), budgets);
  const faults = overruns(sizes);
  console.log(sizeTable(sizes));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

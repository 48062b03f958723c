import type {MessyCase} from '../messy-case.js';
import {ENCODINGS} from './encodings.js';
import {LAYOUTS} from './layouts.js';
import {NAMES} from './names.js';
import {NUMBERS} from './numbers.js';
import {OPERATORS} from './operators.js';
import {REFUSALS} from './refusals.js';
import {TRAPS} from './traps.js';

/** Every messy file that is committed in `files/`. */
export const MESSY_CASES: readonly MessyCase[] = [
  ...LAYOUTS,
  ...NAMES,
  ...NUMBERS,
  ...ENCODINGS,
  ...REFUSALS,
  ...TRAPS,
  ...OPERATORS,
];

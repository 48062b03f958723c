import {OLD_LIBRARIES} from './old-libraries.js';
import type {Pollution} from './pollution.js';
import {REPLACED_BUILTINS} from './replaced-builtins.js';
import {WRAPPED_PLATFORM} from './wrapped-platform.js';

const ALL: readonly Pollution[] = [...OLD_LIBRARIES, ...REPLACED_BUILTINS, ...WRAPPED_PLATFORM];

/** One of each kind, and those that some change has broken before. */
const MAIN = [
  'jQuery 1.12 with its $ and a plugin that wraps every handler',
  'RequireJS, and AMD modules waiting for a name',
  'Prototype 1.6 with toJSON on every type',
  'enumerable values on every object, under names that we use',
  'accessors on every object, as should.js puts them, some of them read-only',
  'all built-in prototypes frozen, as hardened portals do',
  'list methods of wrong old polyfills',
  'elements with our name as their id, and forms that hide the document',
  'no observers',
  'storage that throws',
  'a browser of 2021',
];

/** The pages that every run of the tests visits. */
export const MAIN_POLLUTIONS = ALL.filter(({name}) => MAIN.includes(name));

/** The pages of the long run. */
export const OTHER_POLLUTIONS = ALL.filter(({name}) => !MAIN.includes(name));

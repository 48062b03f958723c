import type {HostilePage} from './hostile-page.js';
import {DOCUMENTS} from './pages/documents.js';
import {LAYOUTS} from './pages/layouts.js';
import {RESETS} from './pages/resets.js';
import {TEXTS} from './pages/texts.js';
import {THEMES} from './pages/themes.js';

/** Every kind of page that the widgets must look the same in. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...RESETS,
  ...TEXTS,
  ...LAYOUTS,
  ...DOCUMENTS,
  ...THEMES,
];

/** One of each kind, and those that showed a fault in some engine. */
const MAIN = [
  'reset-of-everything',
  'fonts-of-everything',
  'colours-of-everything',
  'motion-of-everything',
  'narrowness-of-everything',
  'layout-of-everything',
  'blocks-of-everything',
  'root-of-62-percent',
  'capitals-justified-and-spaced',
  'underlined-and-struck',
  'in-columns-of-text',
  'in-a-table-of-1998',
  'quirks-mode',
  'right-to-left',
  'sideways-text-of-everything',
  'dark-and-saying-so',
  'aimed-at-the-widgets',
];

/** The pages that every run of the tests looks at. */
export const MAIN_PAGES = HOSTILE_PAGES.filter(({name}) => MAIN.includes(name));

/** The pages of the long run. */
export const OTHER_PAGES = HOSTILE_PAGES.filter(({name}) => !MAIN.includes(name));

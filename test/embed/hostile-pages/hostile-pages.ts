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

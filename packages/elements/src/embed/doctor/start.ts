import {examinePage} from './examine-page.js';
import {openPanel} from './panel.js';
import {watchViolations} from './violations.js';

/*
 * Brought by the loader where the page's address says `?ispeed-debug`. Plain DOM, in one file of its own: it must work
 * where the widgets do not. It sends nothing anywhere; it asks for the files that the page asks for itself, for the
 * page, and for the manifest beside the loader.
 */
const violations = watchViolations();

void openPanel(() => examinePage(violations));

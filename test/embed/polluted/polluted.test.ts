import {describePollutedPages} from './describe-polluted-pages.js';
import {MAIN_POLLUTIONS} from './pollutions.js';

describePollutedPages(MAIN_POLLUTIONS);

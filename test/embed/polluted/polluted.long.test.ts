import {describePollutedPages} from './describe-polluted-pages.js';
import {OTHER_POLLUTIONS} from './pollutions.js';

describePollutedPages(OTHER_POLLUTIONS);

import {describeHostilePages} from '../embed/hostile-pages/describe-hostile-pages.js';
import {MAIN_PAGES} from '../embed/hostile-pages/hostile-pages.js';

describeHostilePages('chromium', MAIN_PAGES);

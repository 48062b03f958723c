import {describeHostilePages} from '../embed/hostile-pages/describe-hostile-pages.js';
import {HOSTILE_PAGES} from '../embed/hostile-pages/hostile-pages.js';

describeHostilePages('chromium', HOSTILE_PAGES);

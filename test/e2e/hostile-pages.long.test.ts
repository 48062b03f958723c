import {describeHostilePages} from '../embed/hostile-pages/describe-hostile-pages.js';
import {OTHER_PAGES} from '../embed/hostile-pages/hostile-pages.js';

describeHostilePages('chromium', OTHER_PAGES);

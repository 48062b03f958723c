import {describeLargeText} from '../embed/hostile-pages/describe-large-text.js';

describeLargeText('chromium');

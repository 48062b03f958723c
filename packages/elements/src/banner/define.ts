import {define} from '../shared/define.js';
import {IspeedBanner} from './banner.js';

export * from './banner.js';

define('ispeed-banner', IspeedBanner);

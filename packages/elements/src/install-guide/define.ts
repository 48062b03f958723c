import {define} from '../shared/define.js';
import {IspeedInstallGuide} from './install-guide.js';

export * from './install-guide.js';

define('ispeed-install-guide', IspeedInstallGuide);

import {define} from '../shared/define.js';
import {IspeedSelfReport} from './self-report.js';

export * from './self-report.js';

define('ispeed-self-report', IspeedSelfReport);

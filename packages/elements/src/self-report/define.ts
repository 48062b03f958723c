import {define} from '../shared/define.js';
import {IspeedSelfReport} from './self-report.js';

export type * from '../shared/events/report-delivered-event.js';
export type * from '../shared/events/report-queued-event.js';
export type * from '../shared/events/report-refused-event.js';
export * from './self-report.js';

define('ispeed-self-report', IspeedSelfReport);

/** All events, for bundlers and types; elements import the one they fire. */
export * from './banner-dismissed-event.js';
export * from './commune-selected-event.js';
export * from './data-failed-event.js';
export * from './guide-finished-event.js';
export * from './ready-event.js';
export * from './report-delivered-event.js';
export * from './report-queued-event.js';
export * from './report-refused-event.js';
export * from './view-changed-event.js';

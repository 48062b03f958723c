/** What a page may load of the contract: types, small readers and rules, no zod. */
export * from './calendar-rules.js';
export * from './code-alphabet.js';
export * from './deadline.js';
export type * from './documents/campaign.js';
export type * from './documents/coverage.js';
export type * from './documents/organizations.js';
export type * from './documents/places.js';
export type * from './documents/problem.js';
export type * from './documents/report.js';
export * from './fold-text.js';
export * from './issue.js';
export * from './messages.js';
export type * from './page-document.js';
export * from './page-documents/index.js';
export type * from './primitives.js';
export * from './readers/index.js';
export * from './report-fit.js';

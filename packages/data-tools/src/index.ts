/** What runs anywhere, a browser page included: data comes in as arguments, files stay outside. */
export * from './check-any-document.js';
export * from './check-campaign-files.js';
export * from './coverage-files.js';
export * from './coverage-from-table.js';
export * from './csv-table.js';
export * from './file-issue.js';
export * from './format-document.js';
export * from './organization-kinds.js';
export * from './organizations-from-table.js';
export * from './places-from-table.js';
export * from './publish/coverage-from-vnnic.js';
export * from './publish/join-coverage.js';
export * from './published-files.js';
export * from './structure.js';
export * from './table.js';

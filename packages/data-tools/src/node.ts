/** What needs a file system, or a library that is too large for a page. */
export * from './node/load-structure.js';
export * from './node/read-json.js';
export * from './node/read-published-files.js';
export * from './read-organizations.js';
export * from './publish/publish-coverage.js';

/** What needs a file system. */
export * from './node/load-structure.js';
export * from './node/read-json.js';
export * from './node/read-published-files.js';

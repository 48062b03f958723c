/** What a page shows of a sheet that was understood, and the file that keeps what a person settled. */
export * from './mapping.js';
export * from './meaning.js';
export * from './read-column.js';
export * from './read-row.js';
export * from './read-sheet.js';
export * from './read-sheets.js';
export * from './say-reading.js';
export * from './mapping-of.js';

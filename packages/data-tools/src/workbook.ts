/** Reading spreadsheets of any kind. The library for it is too large for a page's first view: import this late there. */
export {LEGACY_ENCODINGS, type LegacyEncoding} from './workbook/legacy/legacy-encoding.js';
export * from './workbook/pasted-workbook.js';
export * from './workbook/read-workbook.js';
export * from './workbook/workbook.js';

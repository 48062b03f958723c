/** Everything at once, for bundlers: registers the four elements. */
export * from './banner/define.js';
export * from './coverage-chart/define.js';
export * from './install-guide/define.js';
export * from './self-report/define.js';
export * from './shared/events/index.js';
export {setLanguage} from './shared/locale.js';

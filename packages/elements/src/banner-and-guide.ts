/** What promotes, in one file for pages with several widgets: mostly they stand together. */
import './banner/define.js';
import './install-guide/define.js';

import {describeHostilePages} from '../embed/hostile-pages/describe-hostile-pages.js';
import {HOSTILE_PAGES, MAIN_PAGES} from '../embed/hostile-pages/hostile-pages.js';

const pages = process.env['ISPEED_PAGES'] === 'all' ? HOSTILE_PAGES : MAIN_PAGES;

describeHostilePages('firefox', pages);
describeHostilePages('webkit', pages);

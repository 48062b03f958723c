import {describeHostilePages} from '../embed/hostile-pages/describe-hostile-pages.js';
import {HOSTILE_PAGES} from '../embed/hostile-pages/hostile-pages.js';

/** One of each kind, and those that showed a fault in some engine; `ISPEED_PAGES=all` takes them all. */
const MAIN = [
  'reset-of-everything',
  'fonts-of-everything',
  'colours-of-everything',
  'motion-of-everything',
  'narrowness-of-everything',
  'layout-of-everything',
  'blocks-of-everything',
  'root-of-62-percent',
  'capitals-justified-and-spaced',
  'underlined-and-struck',
  'in-columns-of-text',
  'in-a-table-of-1998',
  'quirks-mode',
  'right-to-left',
  'sideways-text-of-everything',
  'dark-and-saying-so',
  'aimed-at-the-widgets',
];

const pages =
  process.env['ISPEED_PAGES'] === 'all'
    ? HOSTILE_PAGES
    : HOSTILE_PAGES.filter(({name}) => MAIN.includes(name));

describeHostilePages('firefox', pages);
describeHostilePages('webkit', pages);

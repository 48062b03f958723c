import {integritySuite} from './integrity-suite.js';

// Firefox and WebKitGTK: test/engines/integrity.test.ts, in test:full.
integritySuite('chromium');

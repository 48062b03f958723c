import {policySuite} from './policy-suite.js';

// Firefox and WebKitGTK: test/engines/policies.test.ts, in test:full.
policySuite('chromium');

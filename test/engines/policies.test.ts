import {policySuite} from '../embed/policies/policy-suite.js';

policySuite('firefox');
policySuite('webkit');

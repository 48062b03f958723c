import {integritySuite} from '../embed/integrity/integrity-suite.js';

integritySuite('firefox');
integritySuite('webkit');

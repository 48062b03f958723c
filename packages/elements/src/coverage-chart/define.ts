import {define} from '../shared/define.js';
import {IspeedCoverageChart} from './coverage-chart.js';

export * from './coverage-chart.js';

define('ispeed-coverage-chart', IspeedCoverageChart);

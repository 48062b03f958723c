import * as scripts from './page-scripts.js';

/** Something that shows communes, in a page of its own. */
export interface Contender {
  readonly name: string;
  /** Files of its library, from the project's root. */
  readonly files: readonly string[];
  readonly css?: string;
  /** What its page runs, as text. */
  readonly script: string;
}

const PEERS = 'test/bench/peers/node_modules';
const runs = (script: () => void): string => `(${script.toString()})()`;

/** Ours first: the others are told as ratios to it. */
export const CONTENDERS: readonly Contender[] = [
  {name: 'ours', files: [], script: `(${scripts.ours.toString()})('both')`},
  {name: 'ours, table alone', files: [], script: `(${scripts.ours.toString()})('table')`},
  {name: 'plain table', files: [], script: runs(scripts.plainTable)},
  {name: 'chart.js', files: ['node_modules/chart.js/dist/chart.umd.min.js'], script: runs(scripts.chartJs)},
  {
    name: 'uPlot',
    files: [`${PEERS}/uplot/dist/uPlot.iife.min.js`],
    css: `${PEERS}/uplot/dist/uPlot.min.css`,
    script: runs(scripts.uPlot),
  },
  {
    name: 'frappe',
    files: [`${PEERS}/frappe-charts/dist/frappe-charts.min.umd.js`],
    script: runs(scripts.frappe),
  },
  {name: 'ECharts', files: [`${PEERS}/echarts/dist/echarts.min.js`], script: runs(scripts.eCharts)},
  {
    name: 'Plot',
    files: [`${PEERS}/d3/dist/d3.min.js`, `${PEERS}/@observablehq/plot/dist/plot.umd.min.js`],
    script: runs(scripts.plot),
  },
];

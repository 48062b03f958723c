import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import type {ChartData} from './load-chart-data.js';

/** Whether a month and network has an operator, a target and a district to choose, and other series beside it. */
export function offeredControls(
  {series, communes, targets}: ChartData,
  {period, network}: CoverageSeries,
): [operator: boolean, state: boolean, district: boolean, compare: boolean] {
  return [
    series.some((one) => one.period === period && one.network === network && one.operator),
    targets.some((one) => one.network === network),
    communes.some(({district}) => district),
    series.length > 1,
  ];
}

/** The controls' places until they are there: as many and as high, so that nothing moves. */
export function controlPlaces(data: ChartData, wanted: CoverageSeries): TemplateResult {
  const places = [true, true, true, ...offeredControls(data, wanted), true].filter(Boolean);
  return html`${places.map(() => html`<div class="place"></div>`)}`;
}

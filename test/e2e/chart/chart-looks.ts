import type {Locator, Page} from 'playwright-core';

/** One of the faces that the chart shows to people: how a page asks for it, and what a person does until it stands. */
export interface ChartLook {
  readonly name: string;
  /** Attributes of the tag besides its files. */
  readonly attributes?: string;
  readonly src?: string;
  /** Before the page's first script. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Leads to the face and waits until it stands. */
  readonly stands: (chart: Locator) => Promise<unknown>;
}

const KHANH_HOA_2024 = '/data/khanh-hoa-2024/campaign.json';
const VIET_NAM = '/data/viet-nam-2026/campaign.json';

const drawn = async (chart: Locator) => {
  await chart.locator('[part=chart]').scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
};
const viewed = (view: string) => async (chart: Locator) => {
  await drawn(chart);
  await chart.getByRole('button', {name: view, exact: true}).click();
  await chart.locator('.months').waitFor({state: 'attached'});
  await chart.locator('canvas').waitFor();
};
const words = (text: string) => (chart: Locator) => chart.getByText(text).first().waitFor();
const refused = (file: RegExp) => (page: Page) => page.route(file, (route) => route.abort());
const card = (chart: Locator) => chart.locator('.card .invite').waitFor();

/** Every face of the chart. A new one is to be added here: what looks at all of them then looks at it too. */
export const CHART_LOOKS: readonly ChartLook[] = [
  {name: 'table', attributes: 'view="table"', stands: words('Tải CSV')},
  {name: 'ranking', stands: drawn},
  {
    name: 'speeds',
    stands: async (chart) => {
      await drawn(chart);
      await chart.getByRole('button', {name: 'Tốc độ', exact: true}).click();
      await chart.getByText('xã, phường được đánh giá').first().waitFor();
    },
  },
  {name: 'trend', stands: viewed('Diễn biến')},
  {name: 'states', stands: viewed('Trạng thái')},
  {name: 'chart-first', attributes: 'view="chart"', stands: drawn},
  {name: 'download', attributes: 'metric="download"', stands: drawn},
  {name: 'upload', attributes: 'metric="upload" network="fixed"', stands: drawn},
  {name: 'ping', attributes: 'metric="ping" network="5g"', stands: drawn},
  {name: 'card', attributes: 'commune="22366"', stands: card},
  {name: 'card-lacking', attributes: 'commune="22678"', stands: card},
  {name: 'compared', attributes: 'compare="2026-09"', stands: drawn},
  {name: 'none-found', attributes: 'query="khong dau co"', stands: words('Hiện 0 trong')},
  {name: 'districts', src: KHANH_HOA_2024, attributes: 'commune="22366"', stands: card},
  {name: 'one-district', src: KHANH_HOA_2024, attributes: 'district="Huyện Vạn Ninh"', stands: drawn},
  {
    name: 'without-target',
    src: '',
    attributes: 'coverage="/data/khanh-hoa-2026/coverage.json"',
    stands: drawn,
  },
  {name: 'late-failed', prepare: refused(/late-parts-\w+\.js$/), stands: words('Thử lại')},
  {
    name: 'drawing-failed',
    prepare: refused(/draw-\w+\.js$/),
    stands: async (chart) => {
      await chart.locator('[part=chart]').scrollIntoViewIfNeeded();
      await chart.getByText('Biểu đồ không vẽ được').waitFor();
    },
  },
  {name: 'nation', src: VIET_NAM, stands: (chart) => chart.locator('.nation tfoot').waitFor()},
  {
    name: 'every-commune',
    src: VIET_NAM,
    attributes: 'province="all"',
    stands: async (chart) => {
      await chart.locator('tbody tr').first().waitFor();
      await drawn(chart);
    },
  },
  {name: 'province', src: VIET_NAM, attributes: 'province="56"', stands: drawn},
];

/** @throws Error where there is none of this name */
export function chartLook(name: string): ChartLook {
  const look = CHART_LOOKS.find((one) => one.name === name);
  if (!look) throw new Error(`No look of the chart is called ${name}`);
  return look;
}

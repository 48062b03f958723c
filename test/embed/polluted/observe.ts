import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {Browser, Page} from 'playwright-core';

import {SCHOOL, type Site} from '../site/start-site.js';
import {WIDGET_TAGS, WIDGETS, widgetsPage} from '../site/widgets-page.js';
import type {Pollution} from './pollution.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** How long a page may take for a step; what does not come is then told with all that the page said. */
const PATIENCE_MS = 5_000;

/** The chart compares two months, so that what it brings for that runs too. */
const COMPARING = WIDGET_TAGS.replace('<ispeed-coverage-chart', '$& compare="2026-09"');

/** Notes, last in the head, which names window has without us. */
const NOTE = `<script>(function (names) {
  document.documentElement.setAttribute('data-names', ',' + names.join(',') + ',');
})(Object.getOwnPropertyNames(window))</script>`;

/** All that a portal could notice of us, and all that a person gets. */
export interface Observation {
  /** What each widget shows. */
  readonly shown: Readonly<Record<string, string>>;
  readonly chart: boolean;
  /** What the collector got, its random id aside. */
  readonly posted: readonly string[];
  readonly receipt: boolean;
  /** Uncaught errors and rejections, and lines on the console. */
  readonly faults: readonly string[];
  /** New names on window, beside those that the page has without us. */
  readonly globals: readonly string[];
}

/** How a page is looked at. */
export interface Visit {
  readonly browser: Browser;
  readonly site: Site;
  /** Path of the release that the page loads. */
  readonly release: string;
}

/** Opens a polluted page, reads the four widgets, fills in the school's report and sends it. */
export async function observe(pollution: Pollution, {browser, site, release}: Visit): Promise<Observation> {
  const page = await browser.newPage({viewport: {width: 1024, height: 900}});
  try {
    page.setDefaultTimeout(PATIENCE_MS);
    const faults = listen(page);
    site.posts.length = 0;
    await page.goto(site.publish({html: pageOf(pollution, release)}));
    const chart = await isDrawn(page);
    const shown: Record<string, string> = {};
    for (const widget of WIDGETS) shown[widget] = await textOf(page, widget);
    const receipt = await sendReport(page, site.accessCode).catch(() => false);
    const globals = await newGlobals(page);
    const posted = site.posts.map(({body, authorization}) => `${authorization} ${withoutId(body)}`);
    return {shown, chart, posted, receipt, faults, globals};
  } finally {
    await page.close();
  }
}

function pageOf({libraries = [], script = '', body = ''}: Pollution, release: string): string {
  const sources = [...libraries.map((file) => readFileSync(resolve(ROOT, file), 'utf8')), script];
  // A library may hold the end tag of a script in a string.
  const head = sources
    .map((source) => `<script>${source.replaceAll('</script', '<\\/script')}</script>`)
    .join('\n');
  return widgetsPage({release, head: head + NOTE, body, widgets: COMPARING});
}

function listen(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`));
  return faults;
}

/** By the protocol and as text: helpers of the test library in the page would stumble over what it has broken. */
async function newGlobals(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const expression = `document.querySelector('html').getAttribute('data-names') + '\\n' + Object.getOwnPropertyNames(window).join()`;
  const {result} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
  const [before = '', after = ''] = String(result.value).split('\n');
  return after.split(',').filter((name) => !before.includes(`,${name},`));
}

/** Whether the bars came; where Chart.js cannot live, a sentence stands in their place. */
async function isDrawn(page: Page): Promise<boolean> {
  const box = page.locator('ispeed-coverage-chart [part=chart]');
  const drawn = box.locator('canvas, [role=status]').first();
  return box
    .scrollIntoViewIfNeeded()
    .then(() => drawn.waitFor({state: 'attached'}))
    .then(() => box.locator('canvas').isVisible())
    .catch(() => false);
}

/** The words of a widget; of the chart without those of the drawing, which may be missing. */
async function textOf(page: Page, widget: string): Promise<string> {
  const root = page.locator(`ispeed-${widget} .widget`);
  const text = await root.innerText().catch(() => 'nothing');
  if (widget !== 'coverage-chart') return text;
  await page
    .locator('ispeed-coverage-chart td.change')
    .first()
    .waitFor({state: 'attached'})
    .catch(() => undefined);
  // Which rows are laid out, and so have an inner text, is the browser's affair.
  const table = await page
    .locator('ispeed-coverage-chart [part=table]')
    .textContent()
    .catch(() => 'nothing');
  return (text.slice(0, text.indexOf('Bỏ qua bảng')) + table).replace(/\s+/g, ' ');
}

async function sendReport(page: Page, accessCode: string): Promise<boolean> {
  const form = page.locator('ispeed-self-report');
  await form.getByRole('button', {name: 'Bắt đầu báo cáo'}).click();
  await form.locator('input[name=organization]').fill(SCHOOL);
  await form.locator('input[name=access-code]').fill(accessCode);
  for (const [column, count] of Object.entries({total: '40', installed: '38', measured: '30'}))
    await form.locator(`[id="groups/vien-chuc/${column}"]`).fill(count);
  await form.locator('[id="tasks/huong-dan-nguoi-than/done"]').check();
  await form
    .locator('[id="tasks/huong-dan-nguoi-than/note"]')
    .fill('Đã hướng dẫn 12 "người thân"; xong 80 %');
  await form.getByRole('button', {name: 'Tiếp tục'}).click();
  await form.getByRole('button', {name: 'Gửi báo cáo'}).click();
  return form
    .locator('[part~=receipt] code')
    .waitFor()
    .then(() => true);
}

function withoutId(body: string): string {
  return body.replace(/"id":"[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"/, '"id":"…"');
}

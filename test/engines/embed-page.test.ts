import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {type Engine, ENGINE_NAMES} from './engine.js';
import {startEngine} from './start-engine.js';

const SRC = 'src=/data/khanh-hoa-2026/campaign.json&commune=22366';
const DIST = 'packages/elements/dist';
/** Tells the page around what the frame shows: no driver reaches into a frame without an origin in every engine. */
const TELLER = `
  addEventListener('error', ({message}) => message && parent.postMessage({fault: message}, '*'));
  addEventListener('unhandledrejection', ({reason}) => parent.postMessage({fault: String(reason)}, '*'));
  addEventListener('message', ({data}) => {
    if (!data.press) return;
    const root = document.querySelector('main > *').shadowRoot;
    const field = root.querySelector('[id="groups/vien-chuc/total"]');
    if (data.press === 'type') { field.value = '40'; field.dispatchEvent(new Event('input', {bubbles: true})); }
    else root.querySelector(data.press).click();
  });
  setInterval(() => {
    const host = document.querySelector('main > *');
    let stores = true;
    try { stores = localStorage.length >= 0; } catch { stores = false; }
    parent.postMessage({shown: document.body.innerText + (host.shadowRoot?.querySelector('.widget')?.innerText ?? ''), stores}, '*');
  }, 200);`;
const LISTENER = `<script>
  window.told = {shown: '', stores: undefined, faults: [], height: 0};
  addEventListener('message', ({data, origin}) => {
    if (data.shown) Object.assign(told, {shown: data.shown, stores: data.stores, origin});
    if (data.fault) told.faults.push(data.fault);
    if (data.ispeed === 'height') told.height = data.height;
  });
</script>`;

interface Told {
  readonly shown: string;
  readonly stores: boolean;
  readonly origin: string;
  readonly height: number;
  readonly faults: string[];
}

let agency: Site;
let portal: Site;

beforeAll(async () => {
  [agency, portal] = await Promise.all([openSite('127.0.0.1'), openSite('localhost')]);
  const page = readFileSync(`${DIST}/embed.html`, 'utf8');
  agency.pages.set(
    '/v1/embed.html',
    page.replace('</head>', '<script defer src="/teller.js"></script></head>'),
  );
  agency.pages.set('/teller.js', {type: 'text/javascript', body: TELLER});
});

afterAll(() => {
  agency?.close();
  portal?.close();
});

describe.each(ENGINE_NAMES)('the iframe page without an origin, in %s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  }, 60_000);

  afterAll(async () => {
    await engine?.close();
  });

  const open = (query: string, sandbox = 'allow-scripts allow-forms') => {
    portal.pages.set(
      '/page.html',
      `<!doctype html><title>Cổng</title><link rel="icon" href="data:,">${LISTENER}
      <iframe title="i-Speed" width="800" height="600" sandbox="${sandbox}"
        src="${agency.url}/v1/embed.html?${query}"></iframe>`,
    );
    return engine.open(`${portal.url}/page.html`);
  };
  const told = () => engine.evaluate(() => (window as unknown as {told: Told}).told);
  const shows = (words: string | RegExp) =>
    expect.poll(async () => (await told()).shown, {timeout: 15_000}).toMatch(words);
  const press = (what: string) =>
    engine.evaluate((press) => {
      document.querySelector('iframe')!.contentWindow!.postMessage({press}, '*');
    }, what);

  it.each([
    ['banner', /Báo cáo tháng/],
    ['install-guide', /Bước 1 trong/],
    ['coverage-chart', /Xã Diên Khánh/],
    ['self-report', /Bắt đầu báo cáo/],
  ])('shows the %s and tells its height', async (widget, words) => {
    await open(`widget=${widget}&${SRC}`);
    await shows(words);
    await expect.poll(async () => (await told()).height, {timeout: 15_000}).toBeGreaterThan(150);
    const {origin, stores, faults} = await told();
    expect({origin, stores, faults}).toEqual({origin: 'null', stores: false, faults: []});
  });

  // Not 'self': in a frame without an origin that is nobody to WebKitGTK 2.50.
  it.each([
    "default-src 'none'; script-src SERVER; style-src SERVER; connect-src SERVER",
    "script-src SERVER; require-trusted-types-for 'script'; trusted-types lit-html ispeed",
  ])("works under its server's policy: %s", async (policy) => {
    agency.headers['Content-Security-Policy'] = policy.replaceAll('SERVER', agency.url);
    await open(`widget=install-guide&${SRC}`).finally(() => delete agency.headers['Content-Security-Policy']);
    await shows(/Bước 1 trong/);
    expect((await told()).faults).toEqual([]);
  });

  it('shows no file to which its own server redirects but another has', async () => {
    agency.pages.set('/go', {redirect: `${portal.url}/data/khanh-hoa-2026/campaign.json`});
    await open('widget=banner&src=/go');
    await shows(/chuyển hướng sang http:\/\/localhost/);
    expect((await told()).shown).not.toMatch(/Cài trên Android/);
  });

  it('says what is wrong with its address', async () => {
    await open('widget=banner&commune=2236');
    await shows(/commune: Không đúng dạng mã/);
  });

  it('says beside the button that nothing is kept', async () => {
    await open(`widget=self-report&${SRC}`);
    await shows(/Bắt đầu báo cáo/);
    await press('[part=start]');
    await shows(/Tiếp tục|Gửi báo cáo/);
    await press('type');
    await shows(/Trình duyệt không cho lưu: đừng đóng trang/);
    expect((await told()).faults).toEqual([]);
  });

  it('gives an address to copy where the sandbox forbids windows', async () => {
    await open(`widget=banner&${SRC}`);
    await shows(/Cài trên Android/);
    await press('[data-store]');
    await shows(/không được mở trang mới.*\s+https:\/\/play\.google\.com\//);
    expect((await told()).faults).toEqual([]);
  });
});

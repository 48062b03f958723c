import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {DoctorSite, type SitePage} from '../helpers/doctor-site.js';
import {type Engine, ENGINE_NAMES} from './engine.js';
import {startEngine} from './start-engine.js';

const TAG = '<ispeed-banner>Cài i-Speed</ispeed-banner>';
let site: DoctorSite;

beforeAll(async () => {
  site = await DoctorSite.start();
});

afterAll(() => site?.stop());

/** By what is broken; what a browser tells a page of CORS and policies differs most. */
const CASES: [string, string[], () => SitePage][] = [
  ['nothing', [], () => ({})],
  ['the tag', ['tag-stripped'], () => ({body: '<p>Cài i-Speed</p>'})],
  ['the policy', ['csp-connect'], () => ({head: site.loader({data: `${site.open.url}/campaign.json`})})],
  [
    'CORS',
    ['data-cors'],
    () => ({head: site.loader({data: `${site.closed.url}/campaign.json`}), policy: ''}),
  ],
  [
    'the server of the data',
    ['data-unreachable'],
    () => ({head: site.loader({data: 'http://127.0.0.1:9/campaign.json'}), policy: ''}),
  ],
  ['the commune', ['commune-unknown'], () => ({head: site.loader({commune: '99999'})})],
  [
    'the version',
    ['loader-two-versions', 'loader-two-addresses'],
    () => ({head: `${site.loader()}<script defer src="${site.open.url}/v0/ispeed.js"></script>`, policy: ''}),
  ],
];

describe.each(ENGINE_NAMES)('the doctor in %s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  }, 60_000);

  afterAll(() => engine?.close());

  it.each(CASES)('says what is broken: %s', async (_, codes, make) => {
    const page = {head: site.loader(), body: TAG, policy: site.strictPolicy, ...make()};
    await engine.open(`${site.put('/page.html', page)}?ispeed-debug`);
    const found = await engine.evaluate(async () => {
      const panel = () =>
        [...document.documentElement.children]
          .map(({shadowRoot}) => shadowRoot)
          .find((root) => root !== null);
      for (let waited = 0; waited < 20_000 && !panel()?.querySelector('.verdict'); waited += 100) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const items = [...(panel()?.querySelectorAll<HTMLElement>('li.wrong, li.doubtful') ?? [])];
      return {
        verdict: panel()?.querySelector('.verdict')?.textContent,
        codes: items.map(({dataset}) => dataset['code']),
      };
    });
    expect(found.codes).toEqual(codes);
    expect(found.verdict).toMatch(codes.length === 0 ? /Không thấy lỗi/ : /Có \d lỗi/);
  });
});

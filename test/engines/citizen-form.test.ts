import {vietNamDay} from '@ispeed-widgets/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {formPage} from '../e2e/form/form-visit.js';
import {type Site, startSite} from '../embed/site/start-site.js';
import type {Engine} from './engine.js';
import {startEngine} from './start-engine.js';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site?.stop());

describe.each(['firefox', 'webkit'] as const)("a citizen's report in %s", (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  }, 60_000);

  afterAll(() => engine?.close());

  it('is asked about a slip, confirmed where it is none, and stored', async () => {
    await engine.open(formPage(site, 'citizen'));
    const seen = await engine.evaluate(walk, vietNamDay(Date.now()));
    expect(seen.question).toContain('Bạn ghi 40.500 Mbps');
    expect(seen.receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const {measurement, signals} = JSON.parse(site.posts.at(-1)!.body) as Record<string, unknown>;
    expect(measurement).toMatchObject({download: 40_500});
    expect(signals).toMatchObject({honeypot: false});
  }, 60_000);
});

/** Runs in the page, so it names nothing outside itself. */
async function walk(day: string): Promise<{question: string; receipt: string}> {
  const find = (selector: string) =>
    document.querySelector('ispeed-self-report')?.shadowRoot?.querySelector<HTMLInputElement>(selector);
  const until = async (selector: string): Promise<HTMLInputElement> => {
    for (let tries = 0; tries < 400; tries++) {
      const found = find(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never came: ${selector}`);
  };
  const type = async (selector: string, value: string) => {
    const field = await until(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const press = async (selector: string) => (await until(selector)).click();
  await press('[part=start]');
  await type('[name=communeCode]', '22366');
  await press('[name=network][value=mobile]');
  await press('[name=installed][value=yes]');
  await press('[name=measured]');
  await type('[name="measurement/measuredOn"]', day);
  await type('[name="measurement/download"]', '40500');
  await press('[name=consent]');
  await press('form [part=submit]');
  const question = (await until('[id="measurement/download/error"]')).textContent;
  await press('[name="confirmed/measurement/download"]');
  await press('form [part=submit]');
  return {question, receipt: (await until('.receipt')).textContent};
}

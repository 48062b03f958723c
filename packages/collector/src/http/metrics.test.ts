import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;
  let text: string;

  beforeAll(async () => {
    collector = await openCollector({kind});
    const replayed = schoolReport();
    for (const report of [replayed, replayed, citizenReport(), citizenReport()])
      await post(collector, report);
    await post(collector, schoolReport(), {code: '2222-2222-2222-2222'});
    await collector.app.request('/Nguyen-Van-A');
    text = await (await collector.app.request('/metrics')).text();
  });
  afterAll(() => collector.store.close());

  it.each([
    'ispeed_http_requests_total{method="POST",route="/api/v1/reports",status="201"} 3',
    'ispeed_http_requests_total{method="POST",route="/api/v1/reports",status="200"} 1',
    'ispeed_http_requests_total{method="POST",route="/api/v1/reports",status="403"} 1',
    'ispeed_http_request_duration_seconds_count{method="POST",route="/api/v1/reports"} 5',
    'ispeed_reports_accepted_total{audience="organization"} 1',
    'ispeed_reports_accepted_total{audience="citizen"} 2',
    'ispeed_refusals_total{kind="code-wrong"} 1',
    'ispeed_refusals_total{kind="not-found"} 1',
    'process_cpu_seconds_total',
  ])('counts what happened: %s', (line) => {
    expect(text).toContain(`\n${line}`);
  });

  it('tells nothing of a single organisation, commune, campaign or caller', () => {
    expect(text).not.toMatch(/truong-a|22366|mau-2026|Nguyen/);
  });

  it('keeps the figures of two collectors in one process apart', async () => {
    const other = await openCollector();
    expect(await (await other.app.request('/metrics')).text()).not.toContain('audience="citizen"');
    await other.store.close();
  });
});

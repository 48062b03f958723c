import type {CitizenReport, Receipt} from '@ispeed-widgets/contract';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';

const FIGURES = {measuredOn: '2026-10-12', download: 41.5, upload: 12.25, ping: 22};

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;
  let operator: string;
  let test = 0;

  beforeAll(async () => {
    collector = await openCollector({kind});
  });
  // Each test has an operator of its own: none repeats another's figures.
  beforeEach(() => (operator = `100%_VNPT ${++test}!`));
  afterAll(() => collector.store.close());

  /** Sends a citizen's report. @returns its id and the flags it was given */
  async function send(changes: Partial<CitizenReport> = {}) {
    const report = {...citizenReport(), measurement: FIGURES, operator, ...changes};
    const response = await post(collector, report);
    expect([200, 201]).toContain(response.status);
    const rows = await collector.store.db
      .selectFrom('report_flags')
      .innerJoin('reports', 'seq', 'report_seq')
      .select('flag')
      .where('id', '=', report.id)
      .orderBy('flag')
      .execute();
    return {flags: rows.map(({flag}) => flag), report, receipt: (await response.json()) as Receipt};
  }

  it.each<[string, Partial<CitizenReport>, string[]]>([
    ['nothing of an ordinary report', {signals: {seconds: 40, honeypot: false}}, []],
    ['nothing of a report without signals', {}, []],
    ['that a hidden field was filled in', {signals: {seconds: 40, honeypot: true}}, ['honeypot']],
    ['that nobody reads so fast', {signals: {seconds: 2, honeypot: false}}, ['quick']],
    ['kbps that were taken for Mbps', {measurement: {...FIGURES, download: 41_500}}, ['unusual']],
  ])('flags %s, and takes the report', async (_name, changes, flags) => {
    expect((await send(changes)).flags).toEqual(flags);
  });

  it('flags the third report with the same figures from one commune, not the second', async () => {
    expect((await send()).flags).toEqual([]);
    expect((await send()).flags).toEqual([]);
    const third = await send();
    expect(third.flags).toEqual(['repeated']);
    const others: Partial<CitizenReport>[] = [
      {operator: operator.replace('%_', 'xx')},
      {network: 'fixed'},
      {measurement: {...FIGURES, measuredOn: '2026-10-13'}},
      {measurement: {...FIGURES, ping: 23}},
    ];
    for (const changes of others) expect((await send(changes)).flags).toEqual([]);
    // Sent again, it is the same report: no second flag, the same receipt.
    const again = await send(third.report);
    expect(again).toEqual(third);
  });

  it('keeps the tasks of an organisation as rows beside the report', async () => {
    await post(collector, schoolReport({tasks: [{id: 'dang-tin', done: true, note: 'Đã đăng ngày 12/10'}]}));
    const rows = await collector.store.db.selectFrom('report_tasks').select(['task_id', 'done']).execute();
    expect(rows).toEqual([{task_id: 'dang-tin', done: 1}]);
  });
});

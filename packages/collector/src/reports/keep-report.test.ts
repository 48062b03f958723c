import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {type OpenCollector, openCollector} from '../fixtures/open-collector.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {citizenReport} from '../fixtures/sample-report.js';
import {keepReport} from './keep-report.js';
import {reportRow} from './report-row.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;

  beforeEach(async () => {
    collector = await openCollector({kind});
  });
  afterEach(() => collector.store.close());

  function keep(drawCode: () => string) {
    const report = citizenReport();
    return keepReport(collector.store.db, report, {
      row: reportRow(report),
      receivedAt: '2026-11-05T02:00:00.000Z',
      drawCode,
    });
  }

  it('draws another receipt code when somebody has it already', async () => {
    const codes = ['AAAA-AAAA', 'AAAA-AAAA', 'BBBB-BBBB'];
    const draw = () => codes.shift() ?? '';
    expect((await keep(draw)).receipt.code).toBe('AAAA-AAAA');
    expect((await keep(draw)).receipt.code).toBe('BBBB-BBBB');
  });

  it('fails rather than give two reports one receipt code', async () => {
    await keep(() => 'AAAA-AAAA');
    await expect(keep(() => 'AAAA-AAAA')).rejects.toThrow('No free receipt code');
  });
});

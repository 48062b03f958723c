import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {REPORTS_PATH} from './create-collector.js';
import {ADMIN_TOKEN, exportText, type OpenCollector, openCollector, post} from './fixtures/open-collector.js';
import {schoolReport} from './fixtures/sample-report.js';
import {STORE_KINDS} from './fixtures/store-places.js';
import {storedBytes} from './fixtures/stored-bytes.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;

  beforeEach(async () => {
    collector = await openCollector({kind});
  });
  afterEach(() => collector.store.close());

  describe('a portal on another origin', () => {
    it('may ask with a code, and is told so beforehand', async () => {
      const response = await collector.app.request(REPORTS_PATH, {
        method: 'OPTIONS',
        headers: {Origin: 'https://example.invalid', 'Access-Control-Request-Method': 'POST'},
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Authorization,Content-Type');
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    });

    it('can read a receipt, a refusal and a failure alike', async () => {
      const report = schoolReport();
      const taken = await post(collector, report);
      const refused = await post(collector, report, {code: ''});
      await collector.store.close();
      const failed = await post(collector, report);
      expect([taken.status, refused.status, failed.status]).toEqual([201, 401, 503]);
      for (const {headers} of [taken, refused, failed])
        expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    });

    it('cannot read an export', async () => {
      const response = await collector.app.request('/api/v1/export.csv', {
        headers: {Origin: 'https://example.invalid'},
      });
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });
  });

  describe('an operator', () => {
    it('sees that it lives even while the database does not', async () => {
      expect((await collector.app.request('/readyz')).status).toBe(200);
      await collector.store.close();
      expect((await collector.app.request('/readyz')).status).toBe(503);
      expect((await collector.app.request('/healthz')).status).toBe(200);
    });

    it('reads in the log what failed, and the caller does not', async () => {
      await collector.store.close();
      const response = await post(collector, schoolReport());
      expect(response.headers.get('Retry-After')).toBe('10');
      expect(await response.text()).toContain('báo cáo chưa được ghi nhận');
      const [error, request] = collector.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(error).toMatchObject({level: 'error'});
      expect(error?.['message']).toMatch(/open|destroyed/);
      expect(request).toMatchObject({level: 'info', method: 'POST', route: REPORTS_PATH, status: 503, ms: 0});
    });

    it('finds no address, query or code in the log', async () => {
      await collector.app.request('/Nguyen-Van-A?phone=0900000000', {
        headers: {Authorization: 'Bearer tuyet-mat'},
      });
      expect(collector.lines.join()).toContain('"status":404');
      expect(collector.lines.join()).not.toMatch(/Nguyen|0900000000|tuyet-mat/);
    });
  });

  it('answers an unknown address with a problem in Vietnamese', async () => {
    const response = await collector.app.request('/api/v1/khong-co');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({title: 'Không có địa chỉ này.'});
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('leaves no access code, token or caller in files or log', async () => {
    const {codes} = collector;
    await collector.app.request(REPORTS_PATH, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${codes.get('truong-a')}`,
        'User-Agent': 'trinh-duyet-cua-ai-do',
        'X-Forwarded-For': '203.0.113.77',
      },
      body: JSON.stringify(schoolReport()),
    });
    await exportText(collector);
    const written = await storedBytes(collector);
    const secrets = [...codes.values()].flatMap((code) => [code, code.replaceAll('-', '')]);
    for (const secret of [...secrets, ADMIN_TOKEN, 'trinh-duyet', '203.0.113.77']) {
      expect(written.includes(secret), secret).toBe(false);
    }
    // The search itself works: what is meant to be stored is found.
    for (const stored of ['Trường mẫu A', '"measured":250', '"status":201'])
      expect(written.includes(stored)).toBe(true);
  });
});

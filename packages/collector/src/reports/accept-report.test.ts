import {isCode, type Problem, type Receipt, receiptSchema} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {NOW} from '../fixtures/sample-campaign.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;
  let now = NOW;

  beforeEach(async () => {
    now = NOW;
    collector = await openCollector({kind, clock: () => now});
  });
  afterEach(() => collector.store.close());

  async function problemOf(response: Response): Promise<Problem> {
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = (await response.json()) as Problem;
    expect(problem.status).toBe(response.status);
    return problem;
  }

  function send(
    body: RequestInit['body'],
    headers: Record<string, string> = {'Content-Type': 'application/json'},
  ) {
    return collector.app.request(REPORTS_PATH, {method: 'POST', headers, body});
  }

  async function storedReports(): Promise<number> {
    return (await collector.store.db.selectFrom('reports').select('id').execute()).length;
  }

  describe('a report that is right', () => {
    it('gets a receipt that names its id and can be checked', async () => {
      const report = schoolReport();
      const response = await post(collector, report);
      const receipt = receiptSchema.parse(await response.json());
      expect(response.status).toBe(201);
      expect(receipt).toMatchObject({id: report.id, receivedAt: '2026-11-05T02:00:00.000Z'});
      expect(isCode(receipt.code)).toBe(true);
    });

    it('is taken from a citizen without any code', async () => {
      expect((await post(collector, citizenReport())).status).toBe(201);
    });

    it('is taken with a code typed in lower case without hyphens', async () => {
      const code = collector.codes.get('truong-a')?.replaceAll('-', ' ').toLowerCase();
      expect((await post(collector, schoolReport(), {code})).status).toBe(201);
    });

    it('gets the same receipt again, whatever the order of its keys', async () => {
      const report = schoolReport();
      const first = (await (await post(collector, report)).json()) as Receipt;
      const again = await post(collector, Object.fromEntries(Object.entries(report).reverse()));
      expect(again.status).toBe(200);
      expect(await again.json()).toEqual(first);
      expect(await storedReports()).toBe(1);
    });

    it('gets its receipt again long after the campaign has moved on', async () => {
      const report = schoolReport();
      await post(collector, report);
      now = Date.parse('2025-01-01T00:00:00Z');
      expect((await post(collector, report)).status).toBe(200);
      expect((await post(collector, schoolReport())).status).toBe(422);
    });
  });

  describe('a report that cannot be taken', () => {
    it('is a conflict when its id already has another body', async () => {
      const report = schoolReport();
      await post(collector, report);
      const changed = await post(collector, {...report, period: '2026-09'});
      expect(changed.status).toBe(409);
      expect((await problemOf(changed)).title).toBe('Mã của báo cáo này đã dùng cho một nội dung khác.');
      expect(await storedReports()).toBe(1);
    });

    it('names every wrong field by pointer, code and Vietnamese words', async () => {
      const groups = [
        {id: 'nhan-vien', total: 10, installed: 9, measured: 10},
        {id: 'sinh-vien', total: 10, installed: 11, measured: 0},
      ];
      const response = await post(collector, schoolReport({groups}));
      const problem = await problemOf(response);
      expect(response.status).toBe(422);
      expect(problem.title).toBe('Báo cáo có mục chưa đúng.');
      expect(problem.errors).toEqual([
        {
          pointer: '#/groups/0/measured',
          code: 'measured-over-installed',
          detail: 'Số đã đo không được nhiều hơn số đã cài đặt (9).',
        },
        {
          pointer: '#/groups/1/installed',
          code: 'installed-over-total',
          detail: 'Số đã cài đặt không được nhiều hơn tổng số (10).',
        },
      ]);
    });

    it.each([
      ['an unknown campaign', {campaign: 'khac'}, '#/campaign'],
      ['a month not begun', {period: '2026-12'}, '#/period'],
      ['an unknown group', {groups: [{id: 'la', total: 1, installed: 1, measured: 1}]}, '#/groups/0/id'],
      ['an unknown task', {tasks: [{id: 'la', done: true}]}, '#/tasks/0/id'],
      ['a name, which has no place in it', {'họ/tên': 'Nguyễn Văn A'}, '#/h%E1%BB%8D~1t%C3%AAn'],
      ['half a character as a field', {'\ud800': 1}, '#/%EF%BF%BD'],
    ])('says which field it is: %s', async (_name, changes, pointer) => {
      const problem = await problemOf(await post(collector, {...schoolReport(), ...changes}));
      expect(problem.status).toBe(422);
      expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    });

    it('is refused, not merged, when it carries __proto__', async () => {
      const body = JSON.stringify(citizenReport()).replace('{', '{"__proto__":{"installed":false},');
      expect((await send(body)).status).toBe(422);
    });

    it('lists at most fifty errors of a body made to fail', async () => {
      const many = Object.fromEntries(Array.from({length: 900}, (_, index) => [`x${index}`, 1]));
      const problem = await problemOf(await post(collector, {...citizenReport(), ...many}));
      expect(problem.errors).toHaveLength(50);
    });

    it.each([
      ['no type', {}],
      ['a form', {'Content-Type': 'application/x-www-form-urlencoded'}],
      ['a type that only begins like JSON', {'Content-Type': 'application/jsonp'}],
      ['a compressed body', {'Content-Type': 'application/json', 'Content-Encoding': 'gzip'}],
    ])('is of the wrong media type with %s', async (_name, headers) => {
      expect((await problemOf(await send('{}', headers))).status).toBe(415);
    });

    it.each([
      ['half of it is missing', '{"contract":'],
      ['it is empty', ''],
      ['it is in UTF-16', new Uint8Array(Buffer.from('{"a":1}', 'utf16le'))],
      ['a letter is in an old Vietnamese encoding', new Uint8Array([0x22, 0xe0, 0x22])],
    ])('is not JSON when %s', async (_name, body) => {
      expect((await problemOf(await send(body))).status).toBe(400);
    });

    it('is one field wrong, not a crash, when nested a thousand deep', async () => {
      const deep = '['.repeat(4000) + ']'.repeat(4000);
      const body = JSON.stringify(citizenReport()).replace('"mobile"', deep);
      expect((await problemOf(await send(body))).status).toBe(422);
    });
  });

  describe('the access code of an organisation', () => {
    it('is asked for when it is missing', async () => {
      const response = await post(collector, schoolReport(), {code: ''});
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
      expect((await problemOf(response)).status).toBe(401);
    });

    it('of another organisation does not open', async () => {
      const response = await post(collector, schoolReport(), {code: collector.codes.get('truong-b')});
      expect((await problemOf(response)).status).toBe(403);
      expect(await storedReports()).toBe(0);
    });

    it('answers for an unknown organisation exactly as for a wrong code', async () => {
      const code = '2222-2222-2222-2222';
      const unknown = await post(collector, schoolReport({organization: 'khong-co'}), {code});
      const wrong = await post(collector, schoolReport(), {code});
      expect(unknown.status).toBe(wrong.status);
      expect([...unknown.headers]).toEqual([...wrong.headers]);
      expect(await unknown.text()).toBe(await wrong.text());
    });

    it('is checked before a receipt is shown again', async () => {
      const report = schoolReport();
      await post(collector, report);
      expect((await post(collector, report, {code: '2222-2222-2222-2222'})).status).toBe(403);
    });
  });
});

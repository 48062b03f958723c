import {text} from 'node:stream/consumers';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {importOrganizations} from '../access/import-organizations.js';
import {
  ADMIN_TOKEN,
  exportText,
  type OpenCollector,
  openCollector,
  post,
} from '../fixtures/open-collector.js';
import {CAMPAIGN, ORGANIZATIONS} from '../fixtures/sample-campaign.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {keepReport} from '../reports/keep-report.js';
import {reportRow} from '../reports/report-row.js';
import {monthExport} from './month-export.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;

  beforeEach(async () => {
    collector = await openCollector({kind});
  });
  afterEach(() => collector.store.close());

  const HEADINGS =
    'Mã đơn vị,Đơn vị,Kỳ báo cáo,Nhóm,Tổng số,Đã cài đặt,Tỷ lệ cài đặt,Đã đo,Tỷ lệ đo,Mã biên nhận,Nhận lúc,' +
    'Loại đơn vị,Cơ quan tổng hợp,Số người theo danh sách,Ghi chú,' +
    'Nhiệm vụ 1: Đăng tin trên cổng thông tin,Ghi chú nhiệm vụ 1';
  /** The end of a group's row; what is said once of an organisation stands in its total's row. */
  const SCHOOL = 'Trường,,,Số liệu mẫu,,';

  async function linesOf(query?: string): Promise<string[]> {
    const text = await exportText(collector, query);
    return text.replaceAll('\u00a0', '~').split('\r\n');
  }

  describe('the export of a month', () => {
    it('shows counts and ratios by group, then the total without double counting', async () => {
      const {code} = (await (await post(collector, schoolReport())).json()) as {code: string};
      const lines = await linesOf();
      const tail = `${code},2026-11-05 09:00:00,${SCHOOL}`;
      expect(lines.slice(0, 5)).toEqual([
        `\ufeff${HEADINGS}`,
        `truong-a,Trường mẫu A,Tháng 10/2026,"Cán bộ, nhân viên",200,190,"95,0~%",150,"75,0~%",${tail}`,
        `truong-a,Trường mẫu A,Tháng 10/2026,Sinh viên,1000,500,"50,0~%",250,"25,0~%",${tail}`,
        `truong-a,Trường mẫu A,Tháng 10/2026,Đoàn viên,900,450,"50,0~%",240,"26,7~%",${tail}`,
        `truong-a,Trường mẫu A,Tháng 10/2026,Tổng (không tính trùng),1200,690,"57,5~%",400,"33,3~%",${tail}`,
      ]);
      expect(lines).toHaveLength(1 + 3 * 4 + 1);
    });

    it('lists who has not reported, with empty counts', async () => {
      const lines = await linesOf();
      expect(lines[5]).toBe(
        `truong-b,"Trường mẫu B, cơ sở ""2""",Tháng 10/2026,"Cán bộ, nhân viên",,,,,,,Chưa báo cáo,${SCHOOL}`,
      );
    });

    it('leaves a group empty that the organisation did not report', async () => {
      await post(
        collector,
        schoolReport({groups: [{id: 'sinh-vien', total: 10, installed: 1, measured: 0}]}),
      );
      const lines = await linesOf();
      expect(lines[1]).toContain('"Cán bộ, nhân viên",,,,,,');
      expect(lines[4]).toContain('Tổng (không tính trùng),10,1,"10,0~%",0,"0,0~%",');
    });

    it('counts the newest accepted report, though its clock says older', async () => {
      let now = Date.parse('2026-11-05T02:00:00Z');
      const other = await openCollector({kind, clock: () => now});
      await post(other, schoolReport());
      now -= 3_600_000;
      await post(
        other,
        schoolReport({groups: [{id: 'nhan-vien', total: 200, installed: 200, measured: 200}]}),
      );
      const text = await exportText(other);
      expect(text).toContain(',200,200,"100,0\u00a0%",200,"100,0\u00a0%",');
      expect(text).not.toContain('190');
      expect(await other.store.db.selectFrom('reports').select('id').execute()).toHaveLength(2);
      await other.store.close();
    });

    it('keeps months, citizens and organisations apart', async () => {
      await post(collector, schoolReport({period: '2026-09'}));
      await post(collector, citizenReport());
      expect(await exportText(collector)).not.toContain('190');
      const september = await linesOf(`campaign=${CAMPAIGN.id}&period=2026-09`);
      expect(september[1]).toContain('Tháng 09/2026,"Cán bộ, nhân viên",200,190');
      expect(september[5]).toContain('Chưa báo cáo');
    });

    it('still shows the report of an organisation since struck off the list', async () => {
      const gone = {id: 'da-sap-nhap', name: 'Đơn vị đã sáp nhập', kind: 'other' as const};
      await importOrganizations(collector.store, CAMPAIGN.id, [gone]);
      const report = schoolReport({
        organization: gone.id,
        groups: [{id: 'nhom-cu', total: 4, installed: 2, measured: 1}],
      });
      await keepReport(collector.store.db, report, {
        row: reportRow(report),
        receivedAt: '2026-11-05T02:00:00.000Z',
        drawCode: () => 'X',
      });
      const lines = await linesOf();
      expect(lines).toContain(
        'da-sap-nhap,Đơn vị đã sáp nhập,Tháng 10/2026,nhom-cu,4,2,"50,0~%",1,"25,0~%",X,2026-11-05 09:00:00,Khác,,,Số liệu mẫu,,',
      );
    });

    it('is read whole though there are more organisations than one query takes', async () => {
      const many = Array.from({length: 450}, (_, i) => ({
        id: `dv-${i}`,
        name: `Đơn vị ${i}`,
        kind: 'other' as const,
      }));
      const imported = await importOrganizations(collector.store, CAMPAIGN.id, many);
      expect(new Set(imported.map(({code}) => code)).size).toBe(450);
      const organizations = {contract: 'organizations/1' as const, organizations: many};
      const month = {db: collector.store.db, files: {campaign: CAMPAIGN, organizations}, period: '2026-10'};
      const {body} = await monthExport('csv', month);
      const lines = (await text(body)).split('\r\n').slice(1, -1);
      const ids = lines.map((line) => line.split(',')[0]);
      expect(ids).toEqual(many.flatMap(({id}) => [id, id, id, id]));
    });

    it('says headcount, superior, tasks and notes once an organisation', async () => {
      const above = {id: 'so-x', name: 'Sở mẫu X', kind: 'department' as const};
      const below = {...ORGANIZATIONS.organizations[0]!, reportsTo: 'so-x', headcount: 1250};
      await importOrganizations(collector.store, CAMPAIGN.id, [above, below]);
      const tasks = [{id: 'dang-tin', done: true, note: '- Đã đăng\n- Đã phát'}];
      await post(collector, schoolReport({tasks}));
      const organizations = {contract: 'organizations/1' as const, organizations: [above, below]};
      const month = {db: collector.store.db, files: {campaign: CAMPAIGN, organizations}, period: '2026-10'};
      const {body} = await monthExport('csv', month);
      const lines = (await text(body)).split('\r\n').filter((line) => line.startsWith('truong-a'));
      expect(lines.map((line) => line.split(/:00:00,/)[1])).toEqual([
        'Trường,Sở mẫu X,,Số liệu mẫu,,',
        'Trường,Sở mẫu X,,Số liệu mẫu,,',
        'Trường,Sở mẫu X,,Số liệu mẫu,,',
        "Trường,Sở mẫu X,1250,Số liệu mẫu,Đã thực hiện,'- Đã đăng / - Đã phát",
      ]);
    });

    it('turns a name that is a formula into text', async () => {
      const lines = await linesOf();
      expect(lines[9]).toContain('cong-thuc,"\'=HYPERLINK(');
      expect(lines.join('\n')).not.toMatch(/(^|,|")=/m);
    });

    it('is a file to save, never kept by a cache', async () => {
      const response = await collector.app.request(
        `/api/v1/export.csv?campaign=${CAMPAIGN.id}&period=2026-09`,
        {
          headers: {Authorization: `Bearer ${ADMIN_TOKEN}`},
        },
      );
      expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('Content-Disposition')).toBe(
        'attachment; filename="bao-cao-mau-2026-2026-09.csv"',
      );
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      await response.text();
    });
  });

  it.each([
    ['no token', undefined, `campaign=${CAMPAIGN.id}`, 401],
    ['a wrong token', 'Bearer mot-ma-quan-tri-chi-de-thv', `campaign=${CAMPAIGN.id}`, 403],
    ['another scheme', `Basic ${ADMIN_TOKEN}`, `campaign=${CAMPAIGN.id}`, 401],
    ['an unknown campaign', `Bearer ${ADMIN_TOKEN}`, 'campaign=khac', 404],
    ['a month that is none', `Bearer ${ADMIN_TOKEN}`, `campaign=${CAMPAIGN.id}&period=10/2026`, 400],
  ])('gives no figures for %s', async (...[, authorization, query, status]) => {
    const headers = new Headers(authorization ? {Authorization: authorization} : undefined);
    const response = await collector.app.request(`/api/v1/export.csv?${query}`, {headers});
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {read, utils} from '@e965/xlsx';
import {parse} from 'csv-parse/sync';
import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {StoreKind} from '../../packages/collector/src/database.js';
import {newStorePlace} from '../../packages/collector/src/fixtures/store-places.js';
import {type DepartmentFiles, departmentFiles} from './department-files.js';
import {Officer} from './officer.js';
import {Reporter} from './reporter.js';
import {runCli, serveCollector} from './run-cli.js';
import {type Portal, servePortal} from './serve-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import type {RunningServer} from '../helpers/run-server.js';
import {sheetAsCsv} from '../spreadsheets/libre-office.js';

const TOKEN = 'mot-ma-quan-tri-chi-de-thu-0001';
const CAMPAIGN = 'khanh-hoa-2026';
const STAFF = 'vien-chuc';

/** From the officer's list to the ministry's table, told in its steps: each goes on where the one before it stopped. */
export function describeDepartment(kind: StoreKind): void {
  describe(`a month of a department on ${kind}`, {concurrent: false}, () => {
    let browser: Browser;
    let files: DepartmentFiles;
    let place: string;
    let collector: RunningServer;
    let portal: Portal;
    let officer: Officer;
    const codes = new Map<string, string>();
    const receipts: string[] = [];
    const stored: string[] = [];
    const faults: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch(browserLaunch());
      files = await departmentFiles();
      place = await newStorePlace(kind, files.folder);
    });
    afterAll(async () => {
      await officer?.close();
      await portal?.stop();
      await collector?.end('SIGTERM');
      await browser?.close();
    });

    const annex = () => join(files.folder, 'phu-luc.xlsx');

    async function importCodes(list: string, out: string): Promise<void> {
      const file = join(files.folder, out);
      await runCli('ispeed-collector', [
        'organizations',
        'import',
        list,
        '--campaign',
        CAMPAIGN,
        '--db',
        place,
        '--out',
        file,
      ]);
      const rows = parse<Record<string, string>>(readFileSync(file), {bom: true, columns: true});
      for (const {'Mã đơn vị': id = '', 'Mã truy cập': code = ''} of rows)
        if (/^[\w-]{16,}$/.test(code)) codes.set(id, code);
    }

    async function at<T>(audience: string, act: (reporter: Reporter) => Promise<T>, width = 360): Promise<T> {
      const reporter = await Reporter.open(browser, `${portal.url}/${audience}`, {width});
      const result = await act(reporter);
      stored.push(await reporter.stored());
      faults.push(...reporter.faults);
      await reporter.close();
      return result;
    }

    it('takes the list as CSV, then as a workbook with one more organisation and headcounts', async () => {
      await importCodes(files.csv, 'ma-1.csv');
      expect([...codes.keys()].sort()).toEqual(['doan-the-c', 'so-mau', 'truong-a', 'truong-b']);
      const before = codes.get('truong-a');
      await importCodes(files.workbook, 'ma-2.csv');
      expect(codes.size).toBe(5);
      expect(codes.get('truong-a')).toBe(before);
      await runCli('ispeed-data', [
        'organizations',
        files.workbook,
        '--out',
        files.organizations,
        '--sample',
      ]);
      expect(readFileSync(files.organizations, 'utf8')).not.toContain('headcount');
      collector = await serveCollector(['--campaign', files.campaign, '--db', place], {adminToken: TOKEN});
      portal = await servePortal({files: files.folder, collector: collector.url});
    });

    it('takes the report of an organisation, and its correction', async () => {
      const code = codes.get('truong-a')!;
      await at('organization', async (reporter) => {
        receipts.push(
          await reporter.reportOrganization('Trường mẫu A', {code, counts: {[STAFF]: [40, 30, 20]}}),
        );
        receipts.push(await reporter.correct({code, counts: {[STAFF]: [40, 38, 30]}}));
      });
    });

    it('takes the reports of one organisation from two devices', async () => {
      const code = codes.get('truong-b')!;
      for (const [counts, width] of [
        [[25, 10, 5], 360],
        [[25, 25, 25], 1280],
      ] as const) {
        const report = {code, counts: {[STAFF]: counts}};
        receipts.push(
          await at('organization', (reporter) => reporter.reportOrganization('truong mau b', report), width),
        );
      }
    });

    it('counts a member of the youth union once, as staff', async () => {
      const code = codes.get('doan-the-c')!;
      const counts = {'can-bo-cong-chuc': [10, 9, 8], 'doan-vien': [7, 6, 5]} as const;
      const done = ['bao-dam-100-phan-tram'];
      receipts.push(
        await at('organization', (reporter) =>
          reporter.reportOrganization('Đoàn thể mẫu C', {code, counts, done}),
        ),
      );
    });

    it('takes the reports of two citizens, one of them odd', async () => {
      receipts.push(
        await at('citizen', (reporter) =>
          reporter.reportMeasurement('Phường Nha Trang', {download: '42,5', seconds: 5}),
        ),
      );
      const odd = {download: '42500', confirm: true};
      receipts.push(
        await at('citizen', (reporter) => reporter.reportMeasurement('Phường Nha Trang', odd), 1280),
      );
      expect(new Set(receipts).size).toBe(7);
    });

    it('leaves no access code in a browser, and no fault on a page', () => {
      expect(faults).toEqual([]);
      expect(stored).toHaveLength(6);
      for (const code of codes.values()) expect(stored.join()).not.toContain(code.slice(0, 9));
    });

    it('shows the officer who has reported, who has not, and what they come to', async () => {
      officer = await Officer.signIn(browser, collector.url, {token: TOKEN, width: 1280});
      const text = await officer.text();
      expect(text).toContain('3 trên 5 đơn vị đã báo cáo');
      expect(text).toMatch(/75 trên 167 người dự kiến/);
      const missing = await officer.rows(/chưa báo cáo/);
      expect(missing.map(([name]) => name)).toEqual(['Sở mẫu', 'UBND phường mẫu D', 'Đoàn thể mẫu C']);
    });

    it('shows the officer a correction with what changed', async () => {
      await officer.open('Đơn vị');
      await officer.open('Trường mẫu A');
      const text = await officer.text();
      for (const receipt of receipts.slice(0, 2)) expect(text).toContain(receipt);
      for (const receipt of receipts.slice(2)) expect(text).not.toContain(receipt);
      expect(text).toMatch(/30.*38/);
    });

    it('lets the officer set an odd report aside', async () => {
      await officer.open('Báo cáo cần xem');
      expect(await officer.text()).toContain(receipts[6]);
      expect(await officer.text()).not.toContain(receipts[5]);
      await officer.page.getByRole('button', {name: `Không tính báo cáo ${receipts[6]}`}).click();
      await officer.open('Tổng quan');
      expect(await officer.text()).toContain('Không tính 1 báo cáo');
    });

    it('gives the officer the annex with each organisation once, the newest report counting', async () => {
      writeFileSync(annex(), await officer.download('Tải XLSX'));
      const book = read(readFileSync(annex()));
      const rows = utils.sheet_to_json<(string | number | null)[]>(book.Sheets['Tổng hợp']!, {
        header: 1,
        defval: null,
      });
      const rowOf = (name: string) => rows.find((row) => row[1] === name)?.slice(4, 8);
      expect(rowOf('Trường mẫu A')).toEqual([40, 40, 38, 0.95]);
      expect(rowOf('Trường mẫu B')).toEqual([25, 25, 25, 1]);
      expect(rowOf('Đoàn thể mẫu C')).toEqual([12, 10, 9, 0.9]);
      expect(rowOf('Sở mẫu')).toEqual([60, null, null, null]);
      expect(rowOf('Cộng')).toEqual([167, 75, 72, 0.96]);
      const csv = (await officer.download('Tải CSV')).toString('utf8');
      expect(csv).toContain(receipts[1]);
      expect(csv).not.toContain(receipts[0]);
      const cells = JSON.stringify(
        book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name]!, {header: 1})),
      );
      expect(cells).toContain('Trường mẫu A');
      for (const code of codes.values()) expect(csv + cells).not.toContain(code.slice(0, 9));
    });

    // LibreOffice is half a gigabyte, so that `npm run test:spreadsheets` asks for it and `npm test` does not.
    it.runIf(process.env['ISPEED_OFFICE'])('shows the same table in LibreOffice', async () => {
      const rows = parse(await sheetAsCsv(annex(), 1), {relax_column_count: true});
      const rowOf = (name: string) => rows.find((row) => row[1] === name)?.slice(4, 8);
      expect(rowOf('Trường mẫu A')).toEqual(['40', '40', '38', '95%']);
      expect(rowOf('Trường mẫu B')).toEqual(['25', '25', '25', '100%']);
      expect(rowOf('UBND phường mẫu D')).toEqual(['30', '', '', '']);
      expect(rowOf('Cộng')).toEqual(['167', '75', '72', '96%']);
    });

    it('leaves neither code nor token in what the collector printed', () => {
      for (const secret of [TOKEN, ...codes.values()])
        expect(collector.output).not.toContain(secret.slice(0, 9));
    });
  });
}

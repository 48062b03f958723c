import {createWriteStream} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';

import {loadCampaign, openStore} from '@ispeed-widgets/collector';
import {csvTable} from '@ispeed-widgets/data-tools';
import {expect, it} from 'vitest';

import {annexSheets} from '../../packages/collector/src/export/annex/annex-sheets.js';
import {monthExport} from '../../packages/collector/src/export/month-export.js';
import {monthFigures} from '../../packages/collector/src/export/month-figures.js';
import {monthOrganizations} from '../../packages/collector/src/export/month-organizations.js';
import type {XlsxCell, XlsxRow, XlsxSheet} from '../../packages/collector/src/export/xlsx/sheet.js';
import {fillCollector} from '../fill/fill-collector.js';
import {sheetAsCsv} from './libre-office.js';

it('shows every cell of every sheet in LibreOffice as it was meant', {timeout: 180_000}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-annex-'));
  const place = join(folder, 'reports.sqlite');
  const {campaign, months} = await fillCollector({place, folder, organizations: 120, reports: 3000});
  const month = {files: await loadCampaign(campaign), period: months.at(-2)!};
  const store = await openStore(place);
  const path = join(folder, 'thang.xlsx');
  const {body} = await monthExport('xlsx', {db: store.db, ...month});
  await pipeline(body, createWriteStream(path));
  const organizations = await monthOrganizations(store.db, month);
  const sheets = annexSheets({...month, organizations, figures: () => monthFigures(store.db, organizations)});
  expect(sheets).toHaveLength(4);
  for (const [index, sheet] of sheets.entries()) {
    const meant = await cellsOf(sheet);
    expect(meant.length).toBeGreaterThan(sheet.name === 'Chưa báo cáo' ? 15 : 100);
    const shown = csvTable(new TextEncoder().encode(await sheetAsCsv(path, index + 1)), sheet.name);
    expect(shown.ok && shown.value).toEqual(meant);
  }
  await store.close();
});

/** The cells of a sheet as text, blank ones and those that a merged one covers included. */
async function cellsOf({head, body, widths}: XlsxSheet): Promise<string[][]> {
  const rows = [...head];
  for await (const row of body()) rows.push(row);
  return rows.map((row) => textsOf(row, widths.length));
}

function textsOf({cells}: XlsxRow, width: number): string[] {
  const texts = cells.flatMap((cell) => [textOf(cell), ...Array<string>((cell?.span ?? 1) - 1).fill('')]);
  return [...texts, ...Array<string>(width - texts.length).fill('')];
}

/** LibreOffice writes a number in a format of percent as it edits it: 0.805 is 80.5%. */
function textOf(cell: XlsxCell | undefined): string {
  const {value = '', style} = cell ?? {};
  const isRatio = typeof value === 'number' && (style === 'ratio' || style === 'totalRatio');
  return isRatio ? `${Math.round(value * 1000) / 10}%` : String(value);
}

import {mappingOf, readCoverageSheets} from '@ispeed-widgets/data-tools';
import {loadStructure} from '@ispeed-widgets/data-tools/node';
import {readWorkbook} from '@ispeed-widgets/data-tools/workbook';
import {describe, expect, it} from 'vitest';

import {type ConvertChoices, FIRST_STATE} from './convert-state.js';
import {mappingFrom} from './mapping-from.js';
import {understandSheet} from './understand-sheet.js';

const STRUCTURE = loadStructure('2026-04')!;
const encode = (text: string) => new TextEncoder().encode(text);
const SHEET = 'Mã xã;Xã, phường;Số đo;Số mẫu\n22366;;320;1\n22390;;20;2\n22402;;7;3\n';

function understood(text: string, choices: Partial<ConvertChoices> = {}) {
  const source = {from: 'file', name: 'bang.csv', bytes: encode(text)} as const;
  const outcome = understandSheet(
    {...FIRST_STATE.choices, province: '56', network: 'mobile', period: '10/2025', source, ...choices},
    [STRUCTURE],
  );
  const file = (name: string) => outcome.files.find((one) => one.name === name)?.text ?? 'null';
  return {
    said: outcome.issues.map(({message}) => message.vi),
    rows: (JSON.parse(file('coverage/2025-10-mobile.json')) as {rows: unknown[]} | null)?.rows,
    totals: (JSON.parse(file('coverage.json')) as {series: {totals: unknown}[]} | null)?.series[0]?.totals,
  };
}

/** As `--save-mapping` writes it, with what a person settled in it. */
function savedMapping(): string {
  const workbook = readWorkbook(encode(SHEET), {file: 'bang.csv'});
  if (!workbook.ok) throw new Error('unreadable');
  const [sheet] = mappingOf(readCoverageSheets(workbook.value).readings).sheets;
  if (sheet === undefined) throw new Error('not understood');
  const columns = sheet.columns.map((column) =>
    column.column === 'C'
      ? {...column, meaning: 'samples', period: '2025-09', network: 'fixed'}
      : {...column, meaning: column.column === 'D' ? null : column.meaning},
  );
  return JSON.stringify({mapping: 'ispeed-mapping/1', sheets: [{...sheet, rows: [2, 3], columns}]});
}

describe('a saved mapping', () => {
  it('says columns, month, network and rows as on the command line', () => {
    const mapping = mappingFrom(savedMapping());
    const source = {from: 'file', name: 'bang.csv', bytes: encode(SHEET)} as const;
    const {files} = understandSheet({...FIRST_STATE.choices, province: '56', source, mapping}, [STRUCTURE]);
    const rows = files.find(({name}) => name === 'coverage/2025-09-fixed.json');
    expect(JSON.parse(rows?.text ?? 'null')).toMatchObject({
      rows: [
        {code: '22366', samples: 320},
        {code: '22390', samples: 20},
      ],
    });
  });

  it('is no other file', () => {
    for (const text of ['{', '[]', '{"mapping": "ispeed-mapping/1"}'])
      expect(mappingFrom(text)).toBeUndefined();
  });
});

describe('the page', () => {
  it("reads VNNIC's rows, and asks for the month and network they lack", () => {
    const rows = JSON.stringify([{code: '22366', value: 320, download: 41.5, ping: 0}]);
    expect(understood(rows, {annex: 'vnnic'}).rows).toEqual([{code: '22366', samples: 320, download: 41.5}]);
    expect(understood(rows, {annex: 'vnnic', period: ''}).said).toEqual([
      expect.stringContaining('điền ô “Tháng đo”'),
    ]);
  });

  it('counts rated communes by the threshold typed, and makes nothing of one that is none', () => {
    const sheet = 'Mã xã;Số mẫu\n22366;320\n22390;30\n';
    expect(understood(sheet).totals).toMatchObject({rated: 1});
    expect(understood(sheet, {target: '30'}).totals).toMatchObject({rated: 2});
    expect(understood(sheet, {target: 'ba trăm'})).toMatchObject({
      said: [expect.stringContaining('“ba trăm”')],
      rows: undefined,
    });
    expect(understood(sheet, {period: '13/2025'}).said).toEqual([expect.stringContaining('“13/2025”')]);
  });
});

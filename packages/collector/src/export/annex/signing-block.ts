import type {XlsxRow} from '../xlsx/sheet.js';

/** Place and date, and who signs: left to be filled in. */
export function signingBlock(columns: number): XlsxRow[] {
  const left = Math.floor(columns / 2);
  const right = columns - left;
  return [
    {cells: []},
    {
      cells: [
        {style: 'plain', span: left},
        {value: '……………, ngày … tháng … năm ……', style: 'aside', span: right},
      ],
    },
    {
      cells: [
        {value: 'NGƯỜI LẬP BIỂU', style: 'subtitle', span: left},
        {value: 'THỦ TRƯỞNG ĐƠN VỊ', style: 'subtitle', span: right},
      ],
    },
  ];
}

/** A line under the table, across it. */
export function noteUnder(value: string, columns: number): XlsxRow {
  return {cells: [{value, style: 'plain', span: columns}]};
}

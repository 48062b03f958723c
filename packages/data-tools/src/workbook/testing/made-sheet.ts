import type {Sheet, SheetCell} from '../workbook.js';

const BLANK: SheetCell = {text: ''};

/** What `fixtures/sheets.fods` has in its first sheet, as every program that saves it must bring it back. */
export const MADE_SHEET: Sheet = {
  name: 'Tháng 10-2026',
  isHidden: false,
  rows: [
    [{text: 'PHỤ LỤC I\nSố mẫu đo i-Speed'}, BLANK, BLANK, BLANK, BLANK],
    [BLANK, BLANK, BLANK, BLANK, BLANK],
    [
      {text: 'Mã xã'},
      {text: 'Tên xã'},
      {text: '10/2026', day: '2026-10-01'},
      {text: 'Nháp'},
      {text: 'Tỷ lệ'},
    ],
    [
      {text: '00304', number: 304},
      {text: 'Phường Nha Trang'},
      {text: '1234.5', number: 1234.5},
      {text: '2469', number: 2469},
      {text: '45%', number: 0.45},
    ],
    [
      {text: '22366'},
      {text: 'Xã ẩn'},
      {text: '7', number: 7},
      {text: '#N/A', fault: 'error'},
      {text: '40.3 Mbps', number: 40.25},
    ],
    [{text: '22367'}, {text: 'Xã lọc'}, {text: '05/11/2026', day: '2026-11-05'}, BLANK, {text: 'TRUE'}],
  ],
  merges: [{top: 0, left: 0, bottom: 1, right: 4}],
  // One hidden by hand, one by a filter.
  hiddenRows: new Set([4, 5]),
  hiddenColumns: new Set([3]),
};

import {expect} from '@open-wc/testing';

import {chartStateOf} from '../testing/chart-state-of.js';
import {figureTable} from './figure-table.js';
import {figuresAsCsv, figuresToPaste} from './figures-as-csv.js';
import {fileName} from './file-name.js';

const target = {network: 'mobile', samples: 300, ratedFrom: 30} as const;
const rows = [
  {
    code: '00001',
    name: 'Phường Nha Trang',
    samples: 1446,
    download: 55.4,
    upload: 20,
    ping: 18.25,
    jitter: 3,
  },
  {code: '00004', name: 'Xã "A", B', samples: 29, download: 90, ping: 5},
  {code: '00007', name: 'Xã =1+1', samples: 0},
];

describe('figureTable', () => {
  it('tells what is missing, and speeds only of those that are rated', () => {
    const state = chartStateOf({rows, target});
    const {rows: cells} = figureTable(state, state.found);
    expect(cells[0]?.slice(2, 6)).to.deep.equal([
      {count: 1446},
      {count: 0},
      'Đủ mẫu',
      {figure: 55.4, unit: 'Mbps'},
    ]);
    expect(cells[1]?.slice(2)).to.deep.equal([{count: 29}, {count: 271}, 'Thiếu', '', '', '', '']);
    expect(cells[2]?.slice(2, 5)).to.deep.equal(['', {count: 300}, 'Không có số liệu']);
  });

  it('carries month, source, letter and the word for invented figures', () => {
    const state = chartStateOf({rows, target, sample: true});
    expect(figureTable(state, state.found.slice(1)).about).to.deep.equal([
      'SỐ LIỆU MINH HỌA, không phải kết quả đo',
      'Tháng 10/2026, mạng di động',
      '2 trong 3 xã, phường',
      'Chỉ tiêu: 300 mẫu một xã, phường trong tháng',
      'Tốc độ và ping là trung vị của tháng, chỉ có ở nơi đủ mẫu để đánh giá',
      'Nguồn: Nguồn thử nghiệm',
      'Văn bản: Phụ lục I',
      'Cập nhật ngày 05/11/2026',
    ]);
  });

  it('judges nothing where no target says how many are enough', () => {
    const state = chartStateOf({rows});
    expect(figureTable(state, state.found).headings).to.not.include('Còn thiếu');
  });
});

describe('figuresAsCsv', () => {
  it('writes each cell so that no spreadsheet reads another number or a formula', () => {
    const state = chartStateOf({rows, target});
    const csv = figuresAsCsv(figureTable(state, state.found));
    expect(csv.startsWith('\ufeff')).to.equal(true);
    expect(csv.split('\r\n').slice(-5)).to.deep.equal([
      '"Mã xã, phường","Xã, phường","Số mẫu","Còn thiếu","Trạng thái","Tải xuống (trung vị, Mbps)","Tải lên (trung vị, Mbps)","Ping (trung vị, ms)","Jitter (trung vị, ms)"',
      '00001,"Phường Nha Trang",1446,0,"Đủ mẫu","55,4\u00a0Mbps","20\u00a0Mbps","18,25\u00a0ms","3\u00a0ms"',
      '00004,"Xã ""A"", B",29,271,Thiếu,,,,',
      '00007,"Xã =1+1",,300,"Không có số liệu",,,,',
      '',
    ]);
  });

  it('keeps what is pasted free of formulas and of cells that names would add', () => {
    const state = chartStateOf({rows: [{code: '00001', name: '=1+1\tx\ny', samples: 3}]});
    const line = figuresToPaste(figureTable(state, state.found)).split('\n').at(-1);
    expect(line).to.equal("00001\t'=1+1 x / y\t3\t\t\t\t");
  });
});

describe('fileName', () => {
  it('is of plain letters, whatever the operator is called', () => {
    const {series} = chartStateOf({rows, series: {operator: 'Viễn thông/A'}}).shown;
    expect(fileName(series, 'so-mau', 'csv')).to.equal('i-speed-so-mau-2026-10-mobile-vien-thong-a.csv');
  });
});

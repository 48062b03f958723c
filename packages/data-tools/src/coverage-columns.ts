import type {ColumnSpecs} from './column-spec.js';

export type CoverageColumn =
  | 'ordinal'
  | 'code'
  | 'name'
  | 'district'
  | 'period'
  | 'network'
  | 'samples'
  | 'download'
  | 'upload'
  | 'ping'
  | 'jitter'
  | 'note';

/** Columns of Phụ lục I, the statistics of a month or of several. */
export const COVERAGE_COLUMNS: ColumnSpecs<CoverageColumn> = {
  ordinal: {names: ['STT', 'TT', 'Số thứ tự']},
  code: {names: ['Mã xã', 'Mã xã/phường', 'Mã đơn vị hành chính', 'Mã ĐVHC'], required: {or: 'name'}},
  name: {
    names: ['Xã/Phường', 'Xã, phường', 'Xã/Phường/Thị trấn', 'Xã, phường, thị trấn', 'Tên xã', 'Xã'],
    required: {or: 'code'},
  },
  district: {names: ['Quận/Huyện', 'Huyện', 'Huyện/Thị xã/Thành phố', 'Huyện, thị xã, thành phố']},
  period: {names: ['Tháng', 'Tháng đo'], required: true},
  network: {names: ['Mạng', 'Loại mạng', 'Loại hình mạng'], required: true},
  samples: {names: ['Số mẫu', 'Số lượng mẫu', 'Số mẫu đo'], required: true},
  download: {names: ['Tải xuống', 'Tốc độ tải xuống', 'Download'], unit: 'Mbps'},
  upload: {names: ['Tải lên', 'Tốc độ tải lên', 'Upload'], unit: 'Mbps'},
  ping: {names: ['Ping', 'Độ trễ'], unit: 'ms'},
  jitter: {names: ['Jitter', 'Biến động trễ'], unit: 'ms'},
  note: {names: ['Ghi chú']},
};

import type {ColumnSpecs} from './column-spec.js';

export type OrganizationsColumn =
  'ordinal' | 'id' | 'name' | 'kind' | 'communeCode' | 'reportsTo' | 'headcount' | 'note';

/** Columns of an officer's own list of organisations. */
export const ORGANIZATIONS_COLUMNS: ColumnSpecs<OrganizationsColumn> = {
  ordinal: {names: ['STT', 'TT', 'Số thứ tự']},
  id: {names: ['Mã đơn vị', 'Mã cơ quan', 'Mã định danh', 'Mã']},
  name: {
    names: [
      'Tên đơn vị',
      'Đơn vị',
      'Tên cơ quan',
      'Cơ quan',
      'Tên cơ quan, đơn vị',
      'Cơ quan, đơn vị',
      'Tên đơn vị báo cáo',
    ],
    required: true,
  },
  kind: {names: ['Loại', 'Loại đơn vị', 'Loại hình', 'Loại hình đơn vị', 'Nhóm đơn vị'], required: true},
  communeCode: {names: ['Mã xã', 'Mã xã/phường', 'Mã xã, phường', 'Mã đơn vị hành chính', 'Mã ĐVHC']},
  reportsTo: {
    names: [
      'Cơ quan tổng hợp',
      'Đơn vị tổng hợp',
      'Cơ quan cấp trên',
      'Đơn vị cấp trên',
      'Cấp trên',
      'Cơ quan chủ quản',
      'Đơn vị chủ quản',
      'Trực thuộc',
    ],
  },
  headcount: {
    names: [
      'Số người',
      'Số người theo danh sách',
      'Tổng số người',
      'Biên chế',
      'Số biên chế',
      'Số lượng người',
      'Số cán bộ, công chức, viên chức, người lao động',
      'Tổng số cán bộ, công chức, viên chức, người lao động',
    ],
  },
  note: {names: ['Ghi chú']},
};

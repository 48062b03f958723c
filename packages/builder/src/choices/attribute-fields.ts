import type {EmbedParameters} from '@ispeed-widgets/contract';

import type {WidgetName} from './widgets.js';

/** An attribute of one widget's own; `src`, `commune`, `theme` and `lang` are asked elsewhere, once for all. */
export type AttributeName = Exclude<keyof EmbedParameters, 'widget' | 'src' | 'commune' | 'theme' | 'lang'>;

/** A choice of a list; the empty value leaves the attribute out. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** How the page asks for an attribute. */
export interface AttributeField {
  readonly name: AttributeName;
  readonly widget: WidgetName;
  readonly label: string;
  readonly hint?: string;
  /** Without a list the value is typed. */
  readonly options?: readonly FieldOption[];
  readonly input?: 'number' | 'month' | 'url' | 'text';
}

const byDefault = (label: string): FieldOption => ({value: '', label});

/** Every attribute of the contract that belongs to one widget. */
export const ATTRIBUTE_FIELDS: readonly AttributeField[] = [
  {
    name: 'variant',
    widget: 'banner',
    label: 'Kiểu biểu ngữ',
    options: [byDefault('Thẻ (mặc định)'), {value: 'strip', label: 'Dải ngang mỏng'}],
  },
  {
    name: 'dismiss-days',
    widget: 'banner',
    label: 'Cho người xem đóng, hiện lại sau (ngày)',
    hint: 'Bỏ trống: không có nút đóng. Từ 0 đến 999.',
    input: 'number',
  },
  {
    name: 'platform',
    widget: 'install-guide',
    label: 'Điện thoại được hướng dẫn',
    options: [
      byDefault('Theo máy của người xem (mặc định)'),
      {value: 'android', label: 'Chỉ Android'},
      {value: 'ios', label: 'Chỉ iPhone'},
    ],
  },
  {
    name: 'layout',
    widget: 'install-guide',
    label: 'Cách trình bày',
    options: [byDefault('Từng bước một (mặc định)'), {value: 'list', label: 'Tất cả các bước'}],
  },
  {
    name: 'network',
    widget: 'coverage-chart',
    label: 'Mạng hiện đầu tiên',
    options: [
      byDefault('Theo dữ liệu (mặc định)'),
      {value: 'mobile', label: 'Băng rộng di động'},
      {value: 'fixed', label: 'Băng rộng cố định'},
      {value: '5g', label: '5G'},
    ],
  },
  {
    name: 'period',
    widget: 'coverage-chart',
    label: 'Tháng hiện đầu tiên',
    hint: 'Bỏ trống: tháng mới nhất.',
    input: 'month',
  },
  {
    name: 'metric',
    widget: 'coverage-chart',
    label: 'Số liệu hiện đầu tiên',
    options: [
      byDefault('Số mẫu đo (mặc định)'),
      {value: 'download', label: 'Tốc độ tải xuống'},
      {value: 'upload', label: 'Tốc độ tải lên'},
      {value: 'ping', label: 'Độ trễ'},
    ],
  },
  {
    name: 'sort',
    widget: 'coverage-chart',
    label: 'Thứ tự của bảng',
    options: [
      byDefault('Thiếu nhiều mẫu nhất trước (mặc định)'),
      {value: 'samples', label: 'Nhiều mẫu nhất trước'},
      {value: 'name', label: 'Theo tên'},
    ],
  },
  {
    name: 'state',
    widget: 'coverage-chart',
    label: 'Chỉ hiện xã, phường',
    options: [
      byDefault('Tất cả (mặc định)'),
      {value: 'enough', label: 'Đủ mẫu'},
      {value: 'near', label: 'Gần đủ mẫu'},
      {value: 'lacking', label: 'Thiếu mẫu'},
      {value: 'none', label: 'Không có số liệu'},
    ],
  },
  {
    name: 'operator',
    widget: 'coverage-chart',
    label: 'Nhà mạng hiện đầu tiên',
    hint: 'Viết như trong tệp số liệu, ví dụ VIETTEL. Bỏ trống: tất cả.',
    input: 'text',
  },
  {
    name: 'district',
    widget: 'coverage-chart',
    label: 'Chỉ hiện các xã của huyện',
    hint: 'Tên huyện như trong tệp địa bàn; chỉ dùng với số liệu trước 01/7/2025.',
    input: 'text',
  },
  {
    name: 'query',
    widget: 'coverage-chart',
    label: 'Chỉ hiện xã, phường có chữ',
    hint: 'Như khi gõ vào ô tìm, không cần dấu.',
    input: 'text',
  },
  {
    name: 'compare',
    widget: 'coverage-chart',
    label: 'So sánh với',
    hint: 'Một tháng (ví dụ 2026-09), một mạng (mobile, fixed, 5g), tên một nhà mạng, hoặc all: tất cả nhà mạng. Bỏ trống: không so sánh.',
    input: 'text',
  },
  {
    name: 'view',
    widget: 'coverage-chart',
    label: 'Hiện',
    options: [
      byDefault('Bảng và biểu đồ (mặc định)'),
      {value: 'table', label: 'Chỉ bảng'},
      {value: 'chart', label: 'Chỉ biểu đồ'},
    ],
  },
  {
    name: 'coverage',
    widget: 'coverage-chart',
    label: 'Tệp số liệu khác (coverage.json)',
    hint: 'Bỏ trống: tệp mà tệp chiến dịch chỉ tới.',
    input: 'url',
  },
  {
    name: 'audience',
    widget: 'self-report',
    label: 'Ai báo cáo',
    options: [
      byDefault('Theo tệp chiến dịch (mặc định)'),
      {value: 'organization', label: 'Cơ quan, đơn vị'},
      {value: 'citizen', label: 'Người dân'},
    ],
  },
  {
    name: 'organization',
    widget: 'self-report',
    label: 'Mã đơn vị chọn sẵn',
    hint: 'Mã trong tệp organizations.json, ví dụ truong-thpt-a. Bỏ trống: người báo cáo tự chọn.',
    input: 'text',
  },
];

export function fieldsOf(widget: WidgetName): AttributeField[] {
  return ATTRIBUTE_FIELDS.filter((field) => field.widget === widget);
}

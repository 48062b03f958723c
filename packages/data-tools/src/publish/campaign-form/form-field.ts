/** A line of the form: what it is called, whether it may stand several times, and the note above it in the template. */
export interface FormField {
  readonly label: string;
  readonly isMany?: true;
  readonly note?: string;
  /** What the template fills in; an officer may change it. */
  readonly preset?: string;
}

export type FormKey = keyof typeof FORM_FIELDS;

/** The form, in its order. Labels are read without accents and capitals. */
export const FORM_FIELDS = {
  title: {label: 'Tên chiến dịch', note: 'BẮT BUỘC: tên chiến dịch và cơ quan.'},
  agency: {label: 'Cơ quan'},
  agencyUrl: {label: 'Trang web cơ quan', note: 'Không bắt buộc. Đường dẫn viết đủ https://…'},
  hotline: {label: 'Đường dây nóng'},
  id: {label: 'Mã chiến dịch', note: 'Chữ thường không dấu, số, gạch nối; để trống thì lấy từ tên.'},
  letter: {
    label: 'Văn bản',
    isMany: true,
    note: 'Mỗi văn bản một dòng, mới nhất trước: số ký hiệu | ngày ký | trích yếu. Ngày và trích yếu có thể bỏ.',
  },
  from: {label: 'Tháng bắt đầu', note: 'Tháng viết như 10/2026.'},
  until: {label: 'Tháng kết thúc'},
  reportBefore: {
    label: 'Báo cáo trước ngày',
    note: 'Một hạn duy nhất (như 10/12/2026), hoặc ngày hằng tháng (1 đến 28).',
  },
  reportDay: {label: 'Báo cáo hằng tháng chậm nhất ngày'},
  mobileSamples: {
    label: 'Số mẫu mạng di động',
    note: 'Số mẫu mỗi xã, phường cần có trong tháng; mạng nào không đặt chỉ tiêu thì để trống.',
    preset: '300',
  },
  fixedSamples: {label: 'Số mẫu mạng cố định'},
  fiveGSamples: {label: 'Số mẫu mạng 5G'},
  task: {label: 'Nhiệm vụ', isMany: true, note: 'Việc văn bản giao, mỗi việc một dòng.'},
  android: {
    label: 'Liên kết Android',
    note: 'Đường dẫn cài ứng dụng, do cơ quan kiểm tra trước; để trống thì không hiện nút.',
  },
  ios: {label: 'Liên kết iPhone'},
  web: {label: 'Liên kết web'},
  freeData: {label: 'Đo không tốn dữ liệu di động', note: 'có hoặc không; để trống nếu chưa chắc.'},
  zalo: {label: 'Tin Zalo', note: 'Lời soạn sẵn để chia sẻ.'},
  facebook: {label: 'Tin Facebook'},
  loudspeaker: {label: 'Bài đọc loa'},
  places: {
    label: 'Tệp danh sách xã',
    note: 'Các tệp đặt cạnh campaign.json; để trống nếu chưa có.',
    preset: 'places.json',
  },
  organizations: {label: 'Tệp danh sách đơn vị'},
  coverage: {label: 'Tệp số liệu', preset: 'coverage.json'},
  endpoint: {
    label: 'Nơi nhận báo cáo',
    note: 'Để trống nếu không nhận báo cáo qua cổng; nếu có thì điền cả các dòng dưới.',
  },
  audience: {label: 'Người báo cáo', note: 'đơn vị, người dân, hoặc cả hai cách nhau bằng dấu phẩy.'},
  group: {label: 'Nhóm', isMany: true, note: 'Nhóm người mà đơn vị đếm, mỗi nhóm một dòng.'},
  groupOutside: {label: 'Nhóm đã tính trong nhóm khác', isMany: true},
  controller: {label: 'Đơn vị kiểm soát dữ liệu'},
  purpose: {label: 'Mục đích'},
  retentionDays: {label: 'Số ngày lưu'},
  contact: {label: 'Liên hệ về dữ liệu'},
  noticeVersion: {label: 'Phiên bản thông báo'},
  sample: {label: 'Số liệu minh họa', note: 'có nếu đây là bản thử.', preset: 'không'},
} as const satisfies Readonly<Record<string, FormField>>;

/** The form as an officer gets it. */
export function formTemplate(): string {
  const lines = [
    '# Phiếu khai chiến dịch i-Speed. Điền sau dấu hai chấm; để trống mục không có.',
    '# Dòng bắt đầu bằng # là lời nhắc, không cần xóa.',
  ];
  for (const {label, note, preset = ''} of Object.values<FormField>(FORM_FIELDS)) {
    if (note !== undefined) lines.push('', `# ${note}`);
    lines.push(`${label}: ${preset}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

import type {EmbedParameters} from '@ispeed-widgets/contract/page';

/** The languages of the iframe page. */
export type Language = 'vi' | 'en';

type Widget = EmbedParameters['widget'];

/** What the iframe page says. The widgets bring their own words; this page is no widget and has only these. */
export interface EmbedWords {
  readonly titles: Readonly<Record<Widget, string>>;
  /** What stands there before the widget and without it. */
  readonly texts: Readonly<Record<Widget, string>>;
  readonly measure: string;
  readonly wrong: string;
  readonly example: string;
  readonly mend: string;
  readonly stranger: (name: string, origin: string) => string;
  readonly redirected: (origin: string) => string;
  readonly list: string;
  readonly missing: (file: string) => string;
  readonly allowOrigin: string;
  readonly noWindow: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly close: string;
}

const vi: EmbedWords = {
  titles: {
    banner: 'Đo tốc độ Internet bằng i-Speed',
    'install-guide': 'Cài đặt i-Speed và đo tốc độ Internet',
    'coverage-chart': 'Số mẫu đo i-Speed theo xã, phường',
    'self-report': 'Báo cáo cài đặt và đo i-Speed',
  },
  texts: {
    banner: 'Cài i-Speed và đo tốc độ Internet mỗi tháng một lần.',
    'install-guide': 'Tìm “i-Speed by VNNIC” trong CH Play hoặc App Store, cài đặt rồi đo mỗi tháng một lần.',
    'coverage-chart': 'Số mẫu đo i-Speed theo xã, phường.',
    'self-report': 'Báo cáo cài đặt và đo i-Speed hằng tháng.',
  },
  measure: 'Đo tại speedtest.vn',
  wrong: 'Chưa hiện được tiện ích i-Speed: địa chỉ nhúng có chỗ cần sửa',
  example: 'Ví dụ:',
  mend: 'Người quản trị trang: sửa địa chỉ embed.html trong đoạn mã đã dán, hoặc làm đoạn mã mới ở trang “Tạo mã nhúng”.',
  stranger: (name, origin) =>
    `Tệp ở “${name}” nằm trên ${origin}, máy chủ này không có trong danh sách được phép.`,
  redirected: (origin) =>
    `Tệp dữ liệu được chuyển hướng sang ${origin} nên không dùng. Hãy ghi thẳng địa chỉ cuối cùng trong đoạn mã nhúng.`,
  list: 'Nếu đó là máy chủ của cơ quan, ghi nó vào thẻ này trong embed.html:',
  missing: (file) => `Không tải được ${file}.`,
  allowOrigin:
    'Người quản trị trang: kiểm tra đã chép đủ thư mục; khi iframe có sandbox, máy chủ phải gửi Access-Control-Allow-Origin: * cho các tệp của thư mục ấy và cho tệp dữ liệu.',
  noWindow: 'Khung này không được mở trang mới. Chép địa chỉ sau rồi mở trong trình duyệt:',
  copy: 'Chép',
  copied: 'Đã chép.',
  selected: 'Địa chỉ đã được chọn, hãy chép bằng bàn phím hoặc nhấn giữ.',
  close: 'Đóng',
};

const en: EmbedWords = {
  titles: {
    banner: 'Measure Internet speed with i-Speed',
    'install-guide': 'Install i-Speed and measure Internet speed',
    'coverage-chart': 'i-Speed samples by commune and ward',
    'self-report': 'Report on i-Speed',
  },
  texts: {
    banner: 'Install i-Speed and measure your Internet speed once a month.',
    'install-guide':
      'Find “i-Speed by VNNIC” in CH Play or the App Store, install it and measure once a month.',
    'coverage-chart': 'i-Speed samples by commune and ward.',
    'self-report': 'The monthly report on installing i-Speed and measuring.',
  },
  measure: 'Measure at speedtest.vn',
  wrong: 'The i-Speed widget cannot show: its address needs mending',
  example: 'Example:',
  mend: 'Web admin: mend the address of embed.html in the snippet, or make a new snippet on the page “Tạo mã nhúng”.',
  stranger: (name, origin) =>
    `The file in “${name}” is on ${origin}, which is not in the list of permitted servers.`,
  redirected: (origin) =>
    `The data file redirects to ${origin}, so it is not used. Name the final address in the snippet.`,
  list: "If that is the agency's own server, put it into this tag in embed.html:",
  missing: (file) => `${file} could not be loaded.`,
  allowOrigin:
    'Web admin: check that the whole folder was copied; for an iframe with sandbox the server must send Access-Control-Allow-Origin: * with the files of that folder and with the data files.',
  noWindow: 'This frame may not open a new page. Copy the address and open it in your browser:',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The address is selected: copy it by keyboard or by a long press.',
  close: 'Close',
};

export const WORDS: Readonly<Record<Language, EmbedWords>> = {vi, en};

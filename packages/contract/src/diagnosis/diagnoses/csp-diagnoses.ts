import type {Diagnosis} from './diagnosis.js';

/** What can be said of the page's Content Security Policy. `{value}` is the whole directive as it should read. */
export const CSP_DIAGNOSES = {
  'csp-script': {
    severity: 'wrong',
    vi: ['CSP của trang ({directive}) chặn bộ tải: {url}', 'Sửa trong CSP thành: {value}'],
    en: ['The page’s CSP ({directive}) blocks the loader: {url}', 'In the CSP, write: {value}'],
  },
  'csp-nonce': {
    severity: 'wrong',
    vi: [
      'CSP của trang ({directive}) dùng nonce với strict-dynamic, mà thẻ bộ tải không có nonce đúng: {url}',
      'Để hệ thống quản trị in nonce="…" của mỗi lượt tải vào thẻ <script> của bộ tải, như các thẻ script khác của trang.',
    ],
    en: [
      'The page’s CSP ({directive}) wants a nonce (strict-dynamic), and the loader’s tag has not the right one: {url}',
      'Let the site print its nonce="…" into the loader’s script tag, as it does for its other scripts.',
    ],
  },
  'csp-connect': {
    severity: 'wrong',
    vi: ['CSP của trang ({directive}) chặn tải dữ liệu: {url}', 'Sửa trong CSP thành: {value}'],
    en: ['The page’s CSP ({directive}) blocks the data: {url}', 'In the CSP, write: {value}'],
  },
  'csp-frame': {
    severity: 'wrong',
    vi: ['CSP của trang ({directive}) chặn khung iframe: {url}', 'Sửa trong CSP thành: {value}'],
    en: ['The page’s CSP ({directive}) blocks the iframe: {url}', 'In the CSP, write: {value}'],
  },
  'csp-style': {
    severity: 'doubtful',
    vi: [
      'CSP của trang ({directive}) chặn ispeed.css nên trang giật khi tiện ích hiện ra: {url}',
      'Sửa trong CSP thành: {value}',
    ],
    en: [
      'The page’s CSP ({directive}) blocks ispeed.css, so the page shifts as widgets appear: {url}',
      'In the CSP, write: {value}',
    ],
  },
  'csp-image': {
    severity: 'doubtful',
    vi: ['CSP của trang ({directive}) chặn ảnh của chiến dịch: {url}', 'Sửa trong CSP thành: {value}'],
    en: [
      'The page’s CSP ({directive}) blocks a picture of the campaign: {url}',
      'In the CSP, write: {value}',
    ],
  },
  'csp-trusted-types': {
    severity: 'wrong',
    vi: ['CSP của trang (Trusted Types) không cho phép chính sách {names}.', 'Sửa trong CSP thành: {value}'],
    en: ['The page’s CSP (Trusted Types) does not allow the policies {names}.', 'In the CSP, write: {value}'],
  },
  'csp-sandbox': {
    severity: 'wrong',
    vi: [
      'CSP của trang có sandbox mà thiếu allow-scripts: không mã nào chạy.',
      'Sửa trong CSP thành: {value}',
    ],
    en: ['The page’s CSP has sandbox without allow-scripts: no script runs.', 'In the CSP, write: {value}'],
  },
  'csp-violation': {
    severity: 'wrong',
    vi: [
      'Trình duyệt báo CSP đã chặn ({directive}): {url}',
      'Cho phép địa chỉ này trong {directive} của CSP.',
    ],
    en: [
      'The browser reports that CSP blocked ({directive}): {url}',
      'Allow this address in {directive} of the CSP.',
    ],
  },
  'csp-unread': {
    severity: 'note',
    vi: ['Không đọc được tiêu đề CSP của trang từ đây; chỉ xem được CSP trong thẻ <meta>.'],
    en: ['The page’s CSP header cannot be read from here; only CSP in a meta tag was checked.'],
  },
  'ok-csp': {severity: 'right', vi: ['CSP của trang cho phép'], en: ['The page’s CSP allows it']},
  'ok-no-csp': {severity: 'right', vi: ['Trang không đặt CSP'], en: ['The page sets no CSP']},
} as const satisfies Record<string, Diagnosis>;

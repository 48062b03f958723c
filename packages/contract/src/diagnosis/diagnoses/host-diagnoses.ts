import type {Diagnosis} from './diagnosis.js';

/** What can be said of the page and the browser around the widgets. */
export const HOST_DIAGNOSES = {
  'storage-blocked': {
    severity: 'doubtful',
    vi: [
      'Trình duyệt không cho trang lưu gì trên máy ({which}): báo cáo vẫn gửi được ngay, nhưng mất mạng thì không giữ lại được.',
      'Do khung có sandbox, chế độ riêng tư hoặc chặn cookie. Nếu là khung iframe thì đây là điều bình thường.',
    ],
    en: [
      'The browser keeps nothing for this page ({which}): reports are sent at once, but not kept while offline.',
      'A sandboxed frame, private mode or blocked cookies. In an iframe this is to be expected.',
    ],
  },
  'page-http': {
    severity: 'note',
    vi: ['Trang chạy trên http: tiện ích vẫn chạy, nhưng ai ở giữa đường cũng sửa được trang.'],
    en: ['The page is on http: widgets work, but anyone on the way can change the page.'],
  },
  'quirks-mode': {
    severity: 'note',
    vi: ['Trang thiếu <!doctype html> nên chạy ở chế độ cũ (quirks); tiện ích vẫn hiện đúng.'],
    en: ['The page lacks <!doctype html> and runs in quirks mode; widgets show all the same.'],
  },
  'prototype-extended': {
    severity: 'note',
    vi: ['Thư viện của trang thêm vào Object.prototype: {keys}'],
    en: ['A library of the page adds to Object.prototype: {keys}'],
  },
  'page-unread': {
    severity: 'note',
    vi: [
      'Không đọc được trang từ đây (trang ở máy chủ khác thường không cho đọc, hoặc máy chủ không trả lời): {url}',
      'Mở trang đó, nhấn Ctrl+U, chép toàn bộ mã nguồn rồi dán vào ô mã nguồn.',
    ],
    en: [
      'The page cannot be read from here (pages of other servers mostly cannot, or the server does not answer): {url}',
      'Open it, press Ctrl+U, copy all of its source and paste it into the field for it.',
    ],
  },
  'page-not-html': {
    severity: 'wrong',
    vi: [
      'Đoạn vừa dán không giống mã nguồn của một trang web.',
      'Mở trang, nhấn Ctrl+U, chọn tất cả (Ctrl+A), chép rồi dán vào.',
    ],
    en: [
      'What was pasted does not look like a page’s source.',
      'Open the page, press Ctrl+U, select all, copy, and paste.',
    ],
  },
  'ok-storage': {severity: 'right', vi: ['Trình duyệt lưu được dữ liệu'], en: ['The browser can store']},
  'ok-secure': {severity: 'right', vi: ['Trang chạy https'], en: ['The page is on https']},
} as const satisfies Record<string, Diagnosis>;

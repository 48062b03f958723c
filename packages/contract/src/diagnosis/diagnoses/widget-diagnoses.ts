import type {Diagnosis} from './diagnosis.js';

/** What can be said of the places of widgets on a page, and of the files that fill them. */
export const WIDGET_DIAGNOSES = {
  'tag-missing': {
    severity: 'wrong',
    vi: [
      'Trang không có thẻ nào của tiện ích.',
      'Dán thẻ (ví dụ <ispeed-banner>…</ispeed-banner>) vào chỗ muốn hiện. Nếu đã dán mà không còn, trình soạn thảo đã xóa: dùng đoạn mã <div class="ispeed-widget …">.',
    ],
    en: [
      'The page has no tag of any widget.',
      'Paste one where it should show. If you did and it is gone, the editor stripped it: use the <div class="ispeed-widget …"> snippet.',
    ],
  },
  'tag-stripped': {
    severity: 'wrong',
    vi: [
      'Trang có chữ về i-Speed nhưng không có thẻ nào của tiện ích: trình soạn thảo đã xóa thẻ và chỉ để lại chữ.',
      'Dùng đoạn mã khác ở trang “Tạo mã nhúng”: <div class="ispeed-widget ispeed-banner">, hoặc liên kết tới embed.html.',
    ],
    en: [
      'The page speaks of i-Speed but has no tag of a widget: the editor stripped it and left the text.',
      'Take another snippet from the builder: <div class="ispeed-widget ispeed-banner">, or the link to embed.html.',
    ],
  },
  'tag-escaped': {
    severity: 'wrong',
    vi: [
      'Thẻ <{tag}> đã biến thành chữ trên trang.',
      'Dán mã ở chế độ HTML (mã nguồn), không dán vào khung soạn thảo chữ.',
    ],
    en: ['The tag <{tag}> shows as text.', 'Paste it in HTML (source) mode, not into the text view.'],
  },
  'tag-unknown': {
    severity: 'wrong',
    vi: ['Không có tiện ích tên “{name}”.', 'Tên đúng: banner, install-guide, coverage-chart, self-report.'],
    en: ['There is no widget “{name}”.', 'The names: banner, install-guide, coverage-chart, self-report.'],
  },
  'tag-self-closed': {
    severity: 'wrong',
    vi: [
      'Thẻ <{tag} /> không có thẻ đóng: trình duyệt đưa cả phần trang phía sau vào trong nó.',
      'Viết đủ: <{tag}>chữ dự phòng</{tag}>',
    ],
    en: ['<{tag} /> is never closed: the rest of the page ends up inside.', 'Write <{tag}>text</{tag}>'],
  },
  'placeholder-bare': {
    severity: 'wrong',
    vi: [
      'Có <div class="ispeed-widget"> nhưng không nói tiện ích nào: thuộc tính data-* đã bị xóa.',
      'Dùng dạng chỉ có class: <div class="ispeed-widget ispeed-banner ispeed-commune-22366">',
    ],
    en: [
      'A <div class="ispeed-widget"> does not say which widget: its data-* were stripped.',
      'Use classes alone: <div class="ispeed-widget ispeed-banner ispeed-commune-22366">',
    ],
  },
  'placeholder-classless': {
    severity: 'wrong',
    vi: [
      'Có thẻ mang data-widget="{widget}" nhưng thiếu class="ispeed-widget" nên bộ tải không nhận ra.',
      'Thêm class="ispeed-widget"; nếu trình soạn thảo xóa class, dùng dạng liên kết tới embed.html.',
    ],
    en: [
      'An element with data-widget="{widget}" lacks class="ispeed-widget", so the loader does not see it.',
      'Add the class; if the editor strips it, use the link to embed.html.',
    ],
  },
  'placeholder-unmounted': {
    severity: 'wrong',
    vi: [
      'Chỗ đặt “{widget}” vẫn chỉ là chữ dự phòng.',
      'Xem các lỗi khác trong bảng này; nếu không có lỗi nào, tải lại trang và gửi ảnh bảng này cho nơi hỗ trợ.',
    ],
    en: [
      'The place of “{widget}” still shows its text only.',
      'See the other faults listed; if there is none, reload and send this panel to support.',
    ],
  },
  'tag-undefined': {
    severity: 'wrong',
    vi: [
      'Thẻ <{tag}> có trên trang nhưng mã của nó không chạy.',
      'Thường do CSP, tệp bị sửa hoặc thiếu trên máy chủ: xem các lỗi khác trong bảng này.',
    ],
    en: [
      'The tag <{tag}> is there, but its code does not run.',
      'Usually CSP, or a changed or missing file: see the other faults listed.',
    ],
  },
  'tag-waiting': {
    severity: 'note',
    vi: ['<{tag}> ở xa màn hình: mã của nó chỉ tải khi cuộn tới gần.'],
    en: ['<{tag}> is far from the screen: its code comes when somebody scrolls near.'],
  },
  'tag-hidden': {
    severity: 'note',
    vi: [
      '<{tag}> đang bị ẩn trên trang (display: none).',
      'Nếu không cố ý (thẻ tab, mục thu gọn), kiểm tra CSS của khung chứa nó.',
    ],
    en: [
      '<{tag}> is hidden by the page (display: none).',
      'Unless on purpose (tabs, folds), check the CSS around it.',
    ],
  },
  'chunk-unreachable': {
    severity: 'wrong',
    vi: [
      'Không tải được tệp mã: {url}',
      'Tải lên đủ mọi tệp của thư mục dist, giữ nguyên tên và thư mục con.',
    ],
    en: [
      'A code file cannot be fetched: {url}',
      'Upload every file of the dist folder, names and subfolders as they are.',
    ],
  },
  'chunk-status': {
    severity: 'wrong',
    vi: [
      'Máy chủ trả lời {status} cho tệp mã: {url}',
      'Tải lên đủ mọi tệp của thư mục dist, giữ nguyên tên và thư mục con.',
    ],
    en: [
      'The server answers {status} for a code file: {url}',
      'Upload every file of the dist folder, names and subfolders as they are.',
    ],
  },
  'chunk-type': {
    severity: 'wrong',
    vi: [
      'Máy chủ gửi tệp mã với kiểu “{type}” nên trình duyệt không chạy: {url}',
      'Đặt Content-Type của tệp .js là text/javascript.',
    ],
    en: [
      'The server sends a code file as “{type}”, so it does not run: {url}',
      'Serve .js files as text/javascript.',
    ],
  },
  'chunk-changed': {
    severity: 'wrong',
    vi: [
      'Tệp mã khác bản phát hành nên bị từ chối: {url}',
      'Tải lại bản gốc; tắt phần nén hoặc sửa mã (minify, chèn mã) của máy chủ trung gian cho thư mục này.',
    ],
    en: [
      'A code file differs from the release and is refused: {url}',
      'Upload the original; switch off a proxy’s minifying or injecting for this folder.',
    ],
  },
  'link-elsewhere': {
    severity: 'doubtful',
    vi: [
      'Liên kết tới trang nhúng không cùng thư mục với bộ tải nên vẫn chỉ là liên kết: {url}',
      'Dùng địa chỉ embed.html nằm cạnh ispeed.js của trang này.',
    ],
    en: [
      'A link to an embed page outside the loader’s folder stays a link: {url}',
      'Use the embed.html beside this page’s ispeed.js.',
    ],
  },
  'frame-sandboxed': {
    severity: 'wrong',
    vi: [
      'Khung iframe có sandbox mà thiếu allow-scripts nên tiện ích không chạy: {url}',
      'Viết sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox".',
    ],
    en: [
      'The iframe’s sandbox lacks allow-scripts, so the widget cannot run: {url}',
      'Write sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox".',
    ],
  },
  'frame-mixed': {
    severity: 'wrong',
    vi: [
      'Trang chạy https nhưng khung iframe ở địa chỉ http nên bị chặn: {url}',
      'Đổi địa chỉ thành https://.',
    ],
    en: ['An https page shows no iframe over http: {url}', 'Use its https:// address.'],
  },
  'parameter-wrong': {
    severity: 'doubtful',
    vi: [
      'Tiện ích “{widget}” có thuộc tính sai: {pointer}: {why}',
      'Sửa thuộc tính đó, hoặc lấy lại đoạn mã ở trang “Tạo mã nhúng”.',
    ],
    en: [
      'The widget “{widget}” has a wrong attribute: {pointer}: {why}',
      'Mend it, or copy the snippet again from the builder.',
    ],
  },
  'ok-widgets': {
    severity: 'right',
    vi: ['Tiện ích có trên trang: {names}'],
    en: ['Widgets on the page: {names}'],
  },
  'ok-chunks': {
    severity: 'right',
    vi: ['{count} tệp mã đúng bản phát hành'],
    en: ['{count} code files are as released'],
  },
} as const satisfies Record<string, Diagnosis>;

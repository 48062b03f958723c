import type {Diagnosis} from './diagnosis.js';

/** What can be said of the loader's script tag and file. */
export const LOADER_DIAGNOSES = {
  'loader-missing': {
    severity: 'wrong',
    vi: [
      'Trang không có thẻ <script> của bộ tải (ispeed.js).',
      'Dán thẻ <script defer src="…/ispeed.js"> vào giao diện (theme) của trang, ở đầu trang hoặc chân trang. Trình soạn thảo bài viết thường xóa thẻ này mà không báo.',
    ],
    en: [
      'The page has no script tag of the loader (ispeed.js).',
      'Put <script defer src="…/ispeed.js"> into the theme of the site, in its head or foot. Article editors usually strip it without a word.',
    ],
  },
  'loader-stripped': {
    severity: 'wrong',
    vi: [
      'Thẻ <script> của bộ tải đã biến thành chữ trên trang: trình soạn thảo không cho dán mã.',
      'Dán mã ở chế độ HTML (mã nguồn), hoặc nhờ người quản trị đặt thẻ này vào giao diện (theme).',
    ],
    en: [
      'The script tag of the loader shows as text: the editor took it for words.',
      'Paste it in HTML (source) mode, or ask the administrator to put it into the theme.',
    ],
  },
  'loader-in-comment': {
    severity: 'wrong',
    vi: [
      'Thẻ <script> của bộ tải nằm trong chú thích <!-- … --> nên trình duyệt bỏ qua.',
      'Bỏ dấu <!-- và --> ở quanh thẻ.',
    ],
    en: [
      'The script tag of the loader stands in a comment, so it never runs.',
      'Remove <!-- and --> around it.',
    ],
  },
  'loader-held': {
    severity: 'wrong',
    vi: [
      'Thẻ bộ tải có type="{type}" nên trình duyệt không chạy nó; thường do công cụ xin phép cookie hoặc tăng tốc trang đổi.',
      'Cho ispeed.js vào danh sách không chặn của công cụ đó (bộ tải không đặt cookie), hoặc bỏ thuộc tính type.',
    ],
    en: [
      'The script tag of the loader has type="{type}", so it does not run; cookie-consent and speed-up tools do that.',
      'Let that tool leave ispeed.js alone (it sets no cookie), or remove the attribute.',
    ],
  },
  'loader-mixed': {
    severity: 'wrong',
    vi: [
      'Trang chạy https nhưng bộ tải ở địa chỉ http nên trình duyệt chặn: {url}',
      'Đổi địa chỉ bộ tải thành https://, hoặc đặt tệp trên chính máy chủ của trang.',
    ],
    en: [
      'An https page takes no script over http: {url}',
      'Use the https:// address of the loader, or put its files on the page’s own server.',
    ],
  },
  'loader-unreachable': {
    severity: 'wrong',
    vi: [
      'Không tải được bộ tải: {url}',
      'Mở địa chỉ này trong trình duyệt. Không mở được thì tên máy chủ, đường dẫn hoặc tường lửa sai.',
    ],
    en: [
      'The loader cannot be fetched: {url}',
      'Open this address in a browser. If that fails, the host name, the path or a firewall is wrong.',
    ],
  },
  'loader-status': {
    severity: 'wrong',
    vi: [
      'Máy chủ trả lời {status} cho bộ tải: {url}',
      'Kiểm tra thư mục đã tải lên và tên phiên bản trong địa chỉ.',
    ],
    en: [
      'The server answers {status} for the loader: {url}',
      'Check the uploaded folder and the version in the address.',
    ],
  },
  'loader-not-script': {
    severity: 'wrong',
    vi: [
      'Máy chủ gửi bộ tải với kiểu “{type}”, không phải JavaScript: {url}',
      'Đặt Content-Type của tệp .js là text/javascript. Nếu mở ra thấy trang đăng nhập thì cho phép đọc thư mục này công khai.',
    ],
    en: [
      'The server sends the loader as “{type}”, not as JavaScript: {url}',
      'Serve .js files as text/javascript. If the address shows a sign-in page, make the folder public.',
    ],
  },
  'loader-changed': {
    severity: 'wrong',
    vi: [
      'Tệp bộ tải khác với mã integrity ghi trong thẻ nên trình duyệt từ chối: {url}',
      'Lấy lại đoạn mã ở trang “Tạo mã nhúng”. Nếu tệp bị máy chủ trung gian sửa, hãy tải lại bản gốc.',
    ],
    en: [
      'The loader differs from the integrity value of its tag and is refused: {url}',
      'Copy the snippet again from the builder. If a proxy changes the file, upload the original.',
    ],
  },
  'loader-integrity-moving': {
    severity: 'doubtful',
    vi: [
      'Thẻ bộ tải có integrity nhưng địa chỉ không ghi đúng một phiên bản: {url}',
      'Bản mới ra là trình duyệt từ chối bộ tải. Dùng địa chỉ có số phiên bản (như /1.2.3/ispeed.js), hoặc bỏ integrity.',
    ],
    en: [
      'The loader’s tag has integrity, but its address is of no exact version: {url}',
      'The next release will be refused. Use an exact path (/1.2.3/ispeed.js), or drop integrity.',
    ],
  },
  'loader-without-crossorigin': {
    severity: 'wrong',
    vi: [
      'Thẻ bộ tải có integrity, ở máy chủ khác, mà thiếu crossorigin nên trình duyệt từ chối: {url}',
      'Thêm crossorigin="anonymous" vào thẻ <script>.',
    ],
    en: [
      'The loader’s tag has integrity and another host, but no crossorigin, so it is refused: {url}',
      'Add crossorigin="anonymous" to the script tag.',
    ],
  },
  'loader-twice': {
    severity: 'doubtful',
    vi: [
      'Bộ tải được gắn {count} lần; chỉ thẻ đầu tiên có tác dụng, kể cả data-src và data-commune của nó.',
      'Giữ một thẻ <script> của bộ tải, bỏ các thẻ còn lại.',
    ],
    en: [
      'The loader is on the page {count} times; only the first tag counts, with its data-src and data-commune.',
      'Keep one script tag of the loader.',
    ],
  },
  'loader-two-addresses': {
    severity: 'doubtful',
    vi: [
      'Bộ tải được gắn từ các địa chỉ khác nhau: {addresses}. Chỉ thẻ đầu tiên có tác dụng.',
      'Giữ một thẻ <script> của bộ tải (xem cả giao diện lẫn bài viết).',
    ],
    en: [
      'The loader is on the page from several addresses: {addresses}. Only the first tag counts.',
      'Keep one script tag of the loader; look in the theme and in the article.',
    ],
  },
  'loader-two-versions': {
    severity: 'wrong',
    vi: [
      'Trang gắn hai phiên bản của bộ tải: {versions}. Chỉ thẻ đầu tiên có tác dụng.',
      'Giữ thẻ của phiên bản mới hơn, bỏ thẻ kia (xem cả giao diện lẫn bài viết).',
    ],
    en: [
      'The page has two versions of the loader: {versions}. Only the first tag counts.',
      'Keep the newer one; look in the theme and in the article.',
    ],
  },
  'loader-old': {
    severity: 'doubtful',
    vi: [
      'Trang đang chạy phiên bản {running}, trong khi máy chủ đã có {published}.',
      'Xóa bộ nhớ đệm của trang, của máy chủ trung gian (CDN) và của trình duyệt rồi tải lại.',
    ],
    en: [
      'The page runs version {running}, the server has {published}.',
      'Clear the cache of the site, its CDN and the browser, then reload.',
    ],
  },
  'loader-unchecked': {
    severity: 'note',
    vi: [
      'Chưa kiểm tra được tệp bộ tải từ trang này: {url}',
      'Mở địa chỉ này trong trình duyệt: phải thấy mã, không phải trang báo lỗi.',
    ],
    en: [
      'The loader’s file cannot be checked from here: {url}',
      'Open this address in a browser: it must show code, no error page.',
    ],
  },
  'manifest-unread': {
    severity: 'note',
    vi: ['Chưa so được phiên bản: không đọc được {url}'],
    en: ['The version could not be compared: {url} cannot be read'],
  },
  'ok-loader': {severity: 'right', vi: ['Bộ tải có trên trang'], en: ['The loader is on the page']},
  'ok-release': {
    severity: 'right',
    vi: ['Máy chủ có phiên bản {version}'],
    en: ['The server has version {version}'],
  },
  'ok-version': {
    severity: 'right',
    vi: ['Phiên bản {version} đang chạy'],
    en: ['Version {version} runs'],
  },
} as const satisfies Record<string, Diagnosis>;

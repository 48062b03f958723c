import type {Diagnosis} from './diagnosis.js';

/** What can be said of the campaign file and the files it links to. */
export const DATA_DIAGNOSES = {
  'data-none': {
    severity: 'wrong',
    vi: [
      '“{widget}” không có tệp dữ liệu nào nên chỉ hiện chữ dự phòng.',
      'Thêm data-src="…/campaign.json" vào thẻ <script> của bộ tải, hoặc src vào chính thẻ tiện ích.',
    ],
    en: [
      '“{widget}” has no data file, so it keeps its text.',
      'Add data-src="…/campaign.json" to the loader’s script tag, or src to the widget’s own.',
    ],
  },
  'data-relative': {
    severity: 'doubtful',
    vi: [
      'Địa chỉ dữ liệu “{src}” tính theo từng trang: trang ở thư mục khác sẽ tìm sai chỗ.',
      'Viết đủ từ đầu: bắt đầu bằng / hoặc https://',
    ],
    en: [
      'The data address “{src}” depends on the page’s folder: other pages will look elsewhere.',
      'Begin it with / or https://',
    ],
  },
  'data-mixed': {
    severity: 'wrong',
    vi: [
      'Trang chạy https nhưng dữ liệu ở địa chỉ http nên trình duyệt chặn: {url}',
      'Đổi thành https://, hoặc đặt tệp trên chính máy chủ của trang.',
    ],
    en: [
      'An https page takes no data over http: {url}',
      'Use https://, or put the file on the page’s own server.',
    ],
  },
  'data-unreachable': {
    severity: 'wrong',
    vi: [
      'Không kết nối được tới tệp dữ liệu: {url}',
      'Mở địa chỉ này trong trình duyệt. Không mở được thì tên máy chủ, chứng thư số hoặc tường lửa sai; mở được thì có thể máy chủ chỉ dùng trong mạng nội bộ.',
    ],
    en: [
      'The data file’s server does not answer: {url}',
      'Open this address in a browser. If that fails, the host name, certificate or a firewall is wrong; if it opens, the server may be of an internal network.',
    ],
  },
  'data-cors': {
    severity: 'wrong',
    vi: [
      'Máy chủ dữ liệu có trả lời nhưng không cho trang {origin} đọc (CORS): {url}',
      'Thêm vào máy chủ dữ liệu, cho tệp .json, tiêu đề: Access-Control-Allow-Origin: *',
    ],
    en: [
      'The data server answers but does not let {origin} read (CORS): {url}',
      'Let the data server send for .json files: Access-Control-Allow-Origin: *',
    ],
  },
  'data-status': {
    severity: 'wrong',
    vi: [
      'Máy chủ trả lời {status} cho tệp dữ liệu: {url}',
      'Kiểm tra đường dẫn và quyền đọc công khai của tệp.',
    ],
    en: ['The server answers {status} for a data file: {url}', 'Check the path and that the file is public.'],
  },
  'data-redirected': {
    severity: 'wrong',
    vi: [
      'Tệp dữ liệu bị chuyển hướng sang máy chủ khác nên tiện ích không dùng: {url} → {target}',
      'Ghi thẳng địa chỉ cuối cùng vào data-src; nếu đó là trang đăng nhập thì mở quyền đọc công khai.',
    ],
    en: [
      'The data file redirects to another host, so it is not used: {url} → {target}',
      'Name the final address in data-src; if it is a sign-in page, make the file public.',
    ],
  },
  'data-stranger': {
    severity: 'wrong',
    vi: [
      'Liên kết “{widget}” lấy dữ liệu của máy chủ lạ nên không được dùng: {url}',
      'Tệp mà liên kết nêu phải ở máy chủ của trang hoặc của bộ tải; hoặc ghi data-src vào thẻ <script> của bộ tải.',
    ],
    en: [
      'The link “{widget}” names data of a strange host, which is not used: {url}',
      'A link’s file must lie on the host of the page or the loader; or put data-src on the loader’s script tag.',
    ],
  },
  'data-html': {
    severity: 'wrong',
    vi: [
      'Thay cho dữ liệu, máy chủ gửi một trang web (kiểu “{type}”): {url}',
      'Thường là trang đăng nhập hoặc trang báo lỗi. Cho phép đọc tệp này công khai, không cần đăng nhập.',
    ],
    en: [
      'Instead of data the server sends a web page (“{type}”): {url}',
      'Mostly a sign-in or error page. Let the file be read without signing in.',
    ],
  },
  'data-not-json': {
    severity: 'wrong',
    vi: [
      'Tệp dữ liệu không phải JSON đúng cú pháp: {url} ({why})',
      'Lưu lại bằng UTF-8 và kiểm tra bằng lệnh: npx ispeed-data check',
    ],
    en: [
      'The data file is no valid JSON: {url} ({why})',
      'Save it as UTF-8 and check it: npx ispeed-data check',
    ],
  },
  'data-contract': {
    severity: 'wrong',
    vi: [
      'Sai quy ước dữ liệu: {url} tại {pointer}: {why}',
      'Sửa mục đó trong tệp; kiểm tra lại bằng: npx ispeed-data check',
    ],
    en: [
      'Against the data contract: {url} at {pointer}: {why}',
      'Mend that entry; check with: npx ispeed-data check',
    ],
  },
  'data-contract-more': {
    severity: 'note',
    vi: ['{file} còn {count} chỗ sai khác: {places}'],
    en: ['{file} has more faults, {count}: {places}'],
  },
  'data-type': {
    severity: 'doubtful',
    vi: [
      'Tệp dữ liệu đọc được nhưng máy chủ gửi với kiểu “{type}”: {url}',
      'Đặt Content-Type của tệp .json là application/json: có máy chủ trung gian chặn hoặc đổi mã kiểu khác.',
    ],
    en: [
      'The data file can be read, but is sent as “{type}”: {url}',
      'Serve .json files as application/json: some proxies block or recode others.',
    ],
  },
  'data-unchecked': {
    severity: 'note',
    vi: [
      'Chưa kiểm tra được tệp dữ liệu từ trang này: {url}',
      'Mở chính trang của bạn với ?ispeed-debug ở cuối địa chỉ để kiểm tra tại chỗ.',
    ],
    en: [
      'The data file cannot be checked from here: {url}',
      'Open your own page with ?ispeed-debug at the end of its address.',
    ],
  },
  'commune-form': {
    severity: 'wrong',
    vi: ['Mã xã, phường “{commune}” sai dạng.', 'Viết đủ năm chữ số, kể cả số 0 ở đầu, ví dụ 22366.'],
    en: ['“{commune}” is no commune code.', 'Write all five digits, leading zeros too, such as 22366.'],
  },
  'commune-unknown': {
    severity: 'wrong',
    vi: [
      'Không có xã, phường mã {commune} trong {list}.',
      'Tìm mã đúng ở trang “Tạo mã nhúng”. Mã trước tháng 7/2025 có thể không còn.',
    ],
    en: [
      'There is no commune {commune} in {list}.',
      'Find the code in the builder. Codes from before July 2025 may be gone.',
    ],
  },
  'ok-data': {
    severity: 'right',
    vi: ['{count} tệp dữ liệu đúng quy ước'],
    en: ['{count} data files keep the contract'],
  },
  'ok-commune': {severity: 'right', vi: ['Xã, phường {commune}: {name}'], en: ['Commune {commune}: {name}']},
} as const satisfies Record<string, Diagnosis>;

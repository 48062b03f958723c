import type {Host} from './host.js';

/**
 * Who keeps what: `unfiltered_html` belongs to administrators and editors of a single site, on a multisite to super
 * admins alone (wp-includes/capabilities.php); everybody else's text passes kses, which keeps `div`, `class` and
 * `data-*` and drops scripts, frames and unknown tags (wp-includes/kses.php).
 */
export const wordpress: Host = {
  id: 'wordpress',
  title: 'WordPress',
  ladder: [
    {
      rung: 'element',
      when: 'Bạn là quản trị viên hoặc biên tập viên, trang không phải mạng nhiều trang (multisite).',
    },
    {rung: 'div', when: 'Bạn là tác giả, hoặc trang thuộc mạng multisite: WordPress xóa thẻ lạ, giữ div.'},
    {rung: 'link', when: 'Trình soạn thảo chỉ giữ chữ và liên kết.'},
    {
      rung: 'iframe',
      when: 'Không đưa được mã script vào giao diện, nhưng bạn là quản trị viên hoặc biên tập viên.',
    },
    {rung: 'card', when: 'Không đưa được mã script vào giao diện và bạn là tác giả.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh.'},
  ],
  head: [
    'Việc của quản trị viên, làm một lần. Cách dễ: cài một plugin chèn mã vào đầu trang (ví dụ WPCode), dán đoạn này vào ô “Header”, lưu.',
    'Không dùng plugin: với giao diện cổ điển có tệp `header.php`, dán đoạn này trước `</head>` trong giao diện con (child theme) để không mất khi cập nhật.',
  ],
  body: [
    'Mở bài hoặc trang, thêm khối “HTML tùy chỉnh” (Custom HTML), dán mã.',
    'Bấm cập nhật rồi mở bài như người xem; ô xem trước trong trình soạn thảo không chạy mã script.',
    'Trình soạn thảo cũ (Classic Editor): dùng thẻ “Văn bản” (Text), không dùng thẻ “Trực quan”.',
  ],
  notes: [],
};

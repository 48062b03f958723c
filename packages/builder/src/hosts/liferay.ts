import type {Host} from './host.js';

/**
 * AntiSamy is on by default but passes over web content, blogs and fragments unless the administrator changed that
 * (learn.liferay.com, "Using AntiSamy"). From 7.4 a JavaScript client extension puts a script on pages; attributes of
 * its tag came with 2024.Q2 ("Using a JavaScript Client Extension").
 */
export const liferay: Host = {
  id: 'liferay',
  title: 'Liferay',
  ladder: [
    {rung: 'class', when: 'Giao diện đã có mã script; bộ lọc AntiSamy xóa data-* và thẻ lạ, giữ class.'},
    {rung: 'div', when: 'Nội dung web hoặc fragment không qua bộ lọc AntiSamy (mặc định của Liferay).'},
    {rung: 'link', when: 'Chỉ giữ được chữ và liên kết.'},
    {
      rung: 'iframe',
      when: 'Không đưa được mã script vào giao diện; dùng ứng dụng IFrame hoặc fragment HTML.',
    },
    {rung: 'card', when: 'Không đưa được mã script vào giao diện và iframe bị xóa.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh.'},
  ],
  head: [
    'Việc của người quản trị giao diện, làm một lần: dán đoạn này trước `</head>` trong tệp `portal_normal.ftl` của theme, rồi triển khai lại theme.',
    'Liferay 7.4 trở lên có thể thay bằng phần mở rộng “JavaScript client extension” trỏ tới địa chỉ `ispeed.js`; các thuộc tính `data-…` khai trong `scriptElementAttributes` (từ bản 2024.Q2).',
  ],
  body: [
    'Thêm “Web Content”, chuyển ô soạn thảo sang mã nguồn (Source, `</>`), dán mã, xuất bản; hoặc thêm fragment HTML vào trang và dán mã vào đó.',
    'Mở trang bằng một cửa sổ ẩn danh để xem như người dân.',
  ],
  notes: ['Quyền sửa theme và thêm client extension thuộc quản trị hệ thống: hỏi người quản trị cổng.'],
};

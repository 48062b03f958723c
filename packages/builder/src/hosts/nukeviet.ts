import {SOURCE_STEPS} from './shared-steps.js';
import type {Host} from './host.js';

/**
 * The head of every page is `themes/<theme>/layout/header_only.tpl`; blocks of the kind HTML are made under "Quản lý
 * giao diện", "Quản lý block" (nukeviet/nukeviet: themes/default/layout, includes/language/vi/admin_themes.php).
 */
export const nukeviet: Host = {
  id: 'nukeviet',
  title: 'NukeViet',
  ladder: [
    {rung: 'div', when: 'Giao diện đã có mã script: dùng được trong block HTML và trong bài viết.'},
    {rung: 'class', when: 'Trình soạn thảo xóa cả data-*.'},
    {rung: 'link', when: 'Trình soạn thảo chỉ giữ chữ và liên kết.'},
    {rung: 'iframe', when: 'Không sửa được giao diện, nhưng cổng cho phép iframe.'},
    {rung: 'card', when: 'Không sửa được giao diện và cổng xóa iframe.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh.'},
  ],
  head: [
    'Việc của người quản trị máy chủ, làm một lần: mở tệp `themes/<tên giao diện>/layout/header_only.tpl`, dán đoạn này trước `</head>`.',
    'Vào quản trị, xóa bộ nhớ đệm (cache) của cổng rồi mở lại trang.',
    'Cập nhật giao diện có thể ghi đè tệp này: ghi lại việc đã làm.',
  ],
  body: [
    'Hiện ở mọi trang: “Quản lý giao diện” → “Quản lý block” → “Thêm block”, chọn kiểu HTML, dán mã, chọn vị trí, lưu.',
    ...SOURCE_STEPS,
  ],
  notes: ['Cổng dùng chung của tỉnh thường khóa việc sửa giao diện: hỏi người quản trị cổng.'],
};

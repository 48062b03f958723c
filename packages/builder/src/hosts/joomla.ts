import type {Host} from './host.js';

/**
 * Text filters are set by group of users in Global Configuration; the usual one removes scripts, frames and the like
 * ("Default Blacklist"/"Prohibited"), "No Filtering" removes nothing. The editor may clean besides.
 */
export const joomla: Host = {
  id: 'joomla',
  title: 'Joomla',
  ladder: [
    {rung: 'div', when: 'Giao diện đã có mã script: dùng được trong module và trong bài.'},
    {rung: 'class', when: 'Trình soạn thảo xóa cả data-*.'},
    {rung: 'link', when: 'Chỉ giữ được chữ và liên kết.'},
    {
      rung: 'iframe',
      when: 'Không sửa được giao diện; nhóm của bạn có “No Filtering”, hoặc dùng module kiểu “Wrapper”.',
    },
    {rung: 'card', when: 'Không sửa được giao diện và iframe bị xóa.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh.'},
  ],
  head: [
    'Việc của Super User, làm một lần: System → Site Templates → mở giao diện đang dùng → tệp `index.php`, dán đoạn này trước `</head>`, lưu.',
    'Giao diện có ô “Custom code” (mã tùy chỉnh) trong phần cài đặt thì dán vào ô đó.',
  ],
  body: [
    'Một chỗ cố định: Content → Site Modules → New → Custom; bấm “Toggle Editor” để thấy mã, dán, chọn vị trí, lưu.',
    'Trong bài: bấm “Toggle Editor”, dán mã, lưu.',
    'Mã bị xóa khi lưu: đổi trình soạn thảo của tài khoản sang “Editor – None” hoặc CodeMirror, rồi dán lại.',
  ],
  notes: [
    'Bộ lọc theo nhóm người dùng: System → Global Configuration → Text Filters. Không thấy mục này: hỏi Super User.',
  ],
};

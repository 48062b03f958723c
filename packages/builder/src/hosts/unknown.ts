import {SOURCE_STEPS} from './shared-steps.js';
import type {Host} from './host.js';

/** Nobody knows what the portal lets through: try from the top, and look. */
export const unknown: Host = {
  id: 'unknown',
  title: 'Không biết',
  ladder: [
    {rung: 'element', when: 'Thử trước tiên. Thấy tiện ích: xong.'},
    {rung: 'div', when: 'Chỉ thấy chữ và liên kết: thẻ lạ bị xóa, hoặc mã script không chạy.'},
    {rung: 'class', when: 'Vẫn chỉ thấy chữ: data-* bị xóa.'},
    {rung: 'link', when: 'div cũng bị xóa: trình soạn thảo chỉ giữ chữ và liên kết.'},
    {rung: 'iframe', when: 'Không ai đưa được mã script vào giao diện.'},
    {rung: 'card', when: 'iframe cũng bị xóa.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh.'},
  ],
  head: [
    'Nhờ người quản trị cổng dán đoạn này vào giao diện, trước `</head>`, một lần cho cả cổng.',
    'Không nhờ được ai: dán luôn vào đầu bài thử. Cổng thường xóa mã script trong bài; khi đó dùng khung iframe.',
  ],
  body: [
    'Tạo một bài nháp để thử.',
    ...SOURCE_STEPS,
    'Chưa thấy tiện ích: mở “Kiểm tra nhúng”, dán địa chỉ hoặc mã nguồn của bài.',
  ],
  notes: ['Biết cổng làm bằng gì thì chọn ở bước 4: hướng dẫn sẽ đúng từng nút bấm.'],
};

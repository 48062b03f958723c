import type {Host} from './host.js';

/** A page whose HTML one writes oneself: everything survives. */
export const html: Host = {
  id: 'html',
  title: 'Trang tự viết HTML',
  ladder: [
    {rung: 'element', when: 'Bạn sửa được HTML của trang: dùng cách này.'},
    {rung: 'iframe', when: 'Không muốn chạy mã của nơi khác trong trang.'},
    {rung: 'card', when: 'Trang không được có mã script hay iframe.'},
  ],
  head: ['Mở tệp HTML (hoặc tệp mẫu đầu trang), dán đoạn này trước `</head>`, một lần cho mỗi trang.'],
  body: ['Dán mỗi thẻ vào chỗ muốn hiện trong `<body>`.', 'Lưu, tải lên máy chủ, mở trang.'],
  notes: [],
};

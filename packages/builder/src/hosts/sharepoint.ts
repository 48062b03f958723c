import type {Host} from './host.js';

/**
 * Modern pages run no custom script; the Embed web part takes frames of the domains that the site's "HTML Field
 * Security" allows. Classic pages have a Script Editor only where custom script is allowed (learn.microsoft.com,
 * "Security considerations of allowing custom script").
 */
export const sharepoint: Host = {
  id: 'sharepoint',
  title: 'SharePoint',
  ladder: [
    {rung: 'iframe', when: 'Trang hiện đại (modern): web part “Embed” chỉ nhận iframe.'},
    {
      rung: 'element',
      when: 'Trang cổ điển (classic), web part “Script Editor”, nơi quản trị cho phép mã tùy chỉnh (custom script).',
    },
    {rung: 'link', when: 'Chỉ soạn được chữ: liên kết mở trang của tiện ích.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh: web part “Image” có ô liên kết.'},
    {rung: 'card', when: 'Trang cổ điển, sửa được HTML nhưng không có script.'},
  ],
  head: [
    'Trang cổ điển: Edit page → Insert → Web Part → Media and Content → Script Editor → Edit snippet, dán đoạn này cùng các thẻ.',
    'Không thấy “Script Editor”: mã tùy chỉnh đang bị khóa, dùng khung iframe.',
  ],
  body: ['Dán các thẻ vào cùng web part “Script Editor”, bấm Insert rồi lưu trang.'],
  bodyOf: {
    iframe: [
      'Mở trang, bấm Edit, thêm web part “Embed”, dán mã iframe vào ô “website address or embed code”.',
      'Báo tên miền không được phép: người quản trị site vào Site settings → HTML Field Security, thêm tên miền của máy chủ đặt tệp.',
      'Bấm Republish rồi mở trang bằng một tài khoản khác.',
    ],
  },
  notes: ['SharePoint Online có thể xóa thuộc tính của iframe; chiều cao vẫn giữ nguyên như đã đặt.'],
};

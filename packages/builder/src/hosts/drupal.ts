import type {Host} from './host.js';

/**
 * The format "Basic HTML" keeps a short list of tags, "Full HTML" has no such filter and is an administrator's by
 * default. Scripts belong to the theme: a library, or html.html.twig (drupal.org, "Adding assets to a Drupal theme").
 */
export const drupal: Host = {
  id: 'drupal',
  title: 'Drupal',
  ladder: [
    {rung: 'div', when: 'Bạn dùng được định dạng “Full HTML” và giao diện đã có mã script.'},
    {rung: 'link', when: 'Bạn chỉ có định dạng “Basic HTML”, giao diện đã có mã script.'},
    {rung: 'iframe', when: 'Không sửa được giao diện nhưng có “Full HTML”.'},
    {rung: 'card', when: 'Không sửa được giao diện, định dạng giữ bảng và danh sách.'},
    {rung: 'image', when: 'Chỉ chèn được ảnh.'},
  ],
  head: [
    'Việc của người quản trị giao diện, làm một lần: chép `html.html.twig` vào thư mục `templates` của giao diện, dán đoạn này trước `</head>`.',
    'Hoặc khai thư viện trong `<tên giao diện>.libraries.yml` (`type: external`, các `data-…` đặt trong `attributes`) rồi ghi tên thư viện vào mục `libraries` của tệp `.info.yml`.',
    'Xóa cache: Configuration → Performance → Clear all caches.',
  ],
  body: [
    'Một chỗ cố định: Structure → Block layout → Add content block; chọn định dạng “Full HTML”, bấm Source, dán mã, lưu, đặt block vào vùng.',
    'Trong bài: chọn “Text format: Full HTML”, bấm Source, dán mã, lưu.',
  ],
  notes: ['Ai được dùng “Full HTML” do quản trị đặt ở Configuration → Text formats and editors.'],
};

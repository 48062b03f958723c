/** Steps that are the same in every editor. */
export const LINK_STEPS: readonly string[] = [
  'Gõ câu của liên kết thành một đoạn riêng (không có chữ nào khác trong đoạn).',
  'Chọn cả câu, bấm nút chèn liên kết của trình soạn thảo, dán địa chỉ trong `href`.',
  'Lưu. Giao diện có mã script thì liên kết tự thành tiện ích; không có thì liên kết mở trang của tiện ích.',
];
export const IMAGE_STEPS: readonly string[] = [
  'Tải ảnh về máy (nút “Tải ảnh” bên dưới), rồi đưa ảnh lên kho ảnh của cổng.',
  'Chèn ảnh vào bài, điền chữ thay thế (alt) đúng như trong mã.',
  'Chọn ảnh, bấm nút chèn liên kết, dán địa chỉ trong `href`.',
];
export const SOURCE_STEPS: readonly string[] = [
  'Mở bài viết, chuyển trình soạn thảo sang chế độ mã nguồn HTML (nút “Mã HTML”, “Source” hoặc `<>`).',
  'Dán mã vào chỗ muốn hiện, lưu, rồi mở bài như người xem.',
];

import {describe, expect, it} from 'vitest';

import {pageWords} from './page-words.js';

describe('pageWords', () => {
  it.each([
    ['hoặc dùng --period 2026-10.', 'hoặc dùng ô “Tháng đo”.'],
    ['hoặc dùng --network fixed|mobile|5g.', 'hoặc dùng ô “Mạng”.'],
    ['hoặc chỉ rõ trong tệp --mapping.', 'hoặc chỉ rõ ở danh sách cột bên dưới.'],
    ['nếu là số chung thì --operator chung.', 'nếu là số chung thì ô “Nhà mạng”.'],
    ['Nếu bảng mới mới đúng, thêm --replace.', 'Nếu bảng mới mới đúng, chọn “Thay số đã công bố”.'],
  ])('names the field of the page for the flag of “%s”', (message, words) => {
    expect(pageWords(message)).toBe(words);
  });
});

/** Flags of the command line, by which messages say what settles a doubt, and the fields of this page that do the same. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/--period(?: \d{4}-\d{2})?/g, 'ô “Tháng đo”'],
  [/--network(?: [\w|]+)?/g, 'ô “Mạng”'],
  [/--operator(?: "[^"]*"| chung)?/g, 'ô “Nhà mạng”'],
  [/--statistic/g, 'ô “Tốc độ là số”'],
  [/--convert(?: [\w|-]+)?/g, 'ô “Bảng mã của chữ”'],
  [/--sheet/g, 'ô “Trang tính”'],
  [/(?:thêm )?--replace/g, 'chọn “Thay số đã công bố”'],
  [/--save-mapping/g, 'nút “Tải cách hiểu các cột”'],
  [/(?:trong tệp |tệp )?--mapping/g, 'ở danh sách cột bên dưới'],
];

/** A message of the tools in the words of this page. */
export function pageWords(message: string): string {
  return FIELDS.reduce((words, [flag, field]) => words.replace(flag, field), message);
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Phường /, 'P. '],
  [/^Xã /, 'X. '],
  [/^Thị trấn /, 'TT. '],
  [/^Đặc khu /, 'ĐK. '],
];

/** A commune's name with the usual short form of its type word, for an axis on a phone. */
export function shortName(name: string): string {
  return SHORT.reduce((short, [word, form]) => short.replace(word, form), name);
}

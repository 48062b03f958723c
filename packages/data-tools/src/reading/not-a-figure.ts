/** Plans, shares, differences, sums of several months and extremes: no figures of a month, folded. */
const NOT_A_FIGURE =
  /\b(ke hoach|muc tieu|chi tieu giao|chi tieu mau|duoc giao|yeu cau|con thieu|thieu|ty le|ti le|phan tram|tang|giam|so voi|chenh lech|luy ke|cong don|cung ky|thang truoc|ky truoc|xep hang|thu hang|toi da|toi thieu|lon nhat|nho nhat|cao nhat|thap nhat|max|min)\b/;

/** The word by which a heading, folded, says that its column is no figure of the month: "Kế hoạch", "Tỷ lệ". */
export function notAFigure(words: string): string | undefined {
  return NOT_A_FIGURE.exec(words)?.[0];
}

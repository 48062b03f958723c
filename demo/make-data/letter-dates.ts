/** `10/12/2024` → `2024-12-10`. */
export function slashDate(text: string | undefined): string | undefined {
  const [day, month, year] = text?.split('/') ?? [];
  return day && month && year ? isoDay(day, month, year) : undefined;
}

/** The day in "Khánh Hòa, ngày 15 tháng 11 năm 2024"; `undefined` where the copy leaves it blank. */
export function cityDate(paragraphs: readonly string[]): string | undefined {
  for (const paragraph of paragraphs) {
    const [, day, month, year] = /, ngày (\d+) tháng (\d+) năm (\d{4})$/.exec(paragraph) ?? [];
    if (day && month && year) return isoDay(day, month, year);
  }
  return undefined;
}

function isoDay(day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

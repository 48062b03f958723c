/**
 * Makes these the rows of a table's body, in this order. The row that holds the focus is not moved, for a moved element
 * loses it: the others go before and behind it.
 *
 * @param focused the row that holds the focus, where one does
 */
export function keepRows(body: Element, rows: readonly Element[], focused: Element | undefined): void {
  const kept = new Set(rows);
  for (const row of [...body.children]) if (!kept.has(row)) row.remove();
  let next: Element | null = null;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]!;
    if (row !== focused && (row.parentNode !== body || row.nextElementSibling !== next)) {
      body.insertBefore(row, next);
    }
    next = row;
  }
}

/** A, B, …, Z, AA, as spreadsheets call columns. */
export function columnLetters(index: number): string {
  const letters = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return letters + String.fromCharCode(65 + (index % 26));
}

/** First month of the places of today: from then on a code may mean another extent (QĐ 19/2025/QĐ-TTg). */
const REFORM = '2025-07';

/** Whether a code meant the same place in both months, `YYYY-MM`. */
export function isSamePlace(one: string, other: string): boolean {
  return one < REFORM === other < REFORM;
}

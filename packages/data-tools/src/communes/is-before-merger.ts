/**
 * Whether a structure is from before 1 July 2025, when most communes were merged (QĐ 19/2025/QĐ-TTg): a name or code
 * of one side means another extent on the other.
 */
export function isBeforeMerger(structure: string): boolean {
  return structure < '2025-07';
}

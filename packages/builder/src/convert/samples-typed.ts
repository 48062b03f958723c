/** A number of samples as people type it, from 1 on; undefined for what is none. */
export function samplesTyped(typed: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(typed.trim()) ? Number(typed) : undefined;
}

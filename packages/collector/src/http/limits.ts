/** How much a stranger may ask of the server. What is not said takes the usual. */
export interface Limits {
  /** Reports that one network address may send in a minute; 0 is any number, where a proxy limits. */
  readonly perMinute: number;
  /** Milliseconds that a report may take to arrive. */
  readonly bodyMs: number;
}

/** An office of five hundred gets through in a minute; a phone on a bad network needs seconds for a report. */
export const USUAL_LIMITS: Limits = {perMinute: 600, bodyMs: 20_000};

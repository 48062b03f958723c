import {recall, remember} from '../shared/local-memory.js';

const DAY_MS = 86_400_000;

/** Whether a person closed the banner of this campaign, and the days have not passed. */
export function isDismissed(campaign: string): boolean {
  const until = recall(`dismissed:${campaign}`);
  return typeof until === 'number' && Date.now() < until;
}

/** Keeps the banner of this campaign away for so many days. */
export function dismiss(campaign: string, days: number): void {
  remember(`dismissed:${campaign}`, String(Date.now() + days * DAY_MS));
}

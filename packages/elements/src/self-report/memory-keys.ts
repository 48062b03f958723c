/*
 * Keys under which the browser remembers what a person left: a page on which nobody did anything reads these
 * keys, opens no database and brings no code for any.
 */

/** Where a form's draft is kept. */
export function draftKey(campaign: string, audience: string): string {
  return `draft:${campaign}:${audience}`;
}

/** Says that receipts of a campaign are kept on this device. */
export function receiptsMarker(campaign: string): string {
  return `receipts:${campaign}`;
}

/** Says that the outbox holds reports of a campaign. */
export function outboxMarker(campaign: string): string {
  return `outbox:${campaign}`;
}

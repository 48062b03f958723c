/**
 * Key under which the browser remembers that the outbox holds reports of a campaign, so that a page without any
 * opens no database.
 */
export function outboxMarker(campaign: string): string {
  return `outbox:${campaign}`;
}

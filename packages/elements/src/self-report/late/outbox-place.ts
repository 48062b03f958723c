import {jsonText, type Report} from '@ispeed-widgets/contract/page';

import type {OutboxEntry} from './outbox.js';

/** Where a report goes in the outbox, and which kept ones make room for it. */
export interface OutboxPlace {
  readonly entry: OutboxEntry;
  readonly replaced: readonly string[];
}

/**
 * One that says the same as a kept report is another try of it and keeps its id; one that mends or corrects it takes
 * its place under an id of its own.
 *
 * @param options.mending id of the kept report that a person mends
 * @param options.now ms since 1970
 */
export function outboxPlace(
  report: Report,
  kept: readonly OutboxEntry[],
  {mending, now}: {readonly mending: string; readonly now: number},
): OutboxPlace {
  // Status 409 says that the id is another report's already.
  const same = kept.find((entry) => entry.refused !== 409 && content(entry.report) === content(report));
  const id = same?.id ?? report.id;
  const replaced = kept.filter(
    (entry) => entry.id !== id && (entry.id === mending || isCorrected(entry.report, report)),
  );
  return {entry: {id, report: {...report, id}, keptAt: now}, replaced: replaced.map((entry) => entry.id)};
}

function content(report: Report): string {
  return jsonText({...report, id: ''});
}

/** Of an organisation's month the newest report counts; citizens may tell of several networks. */
function isCorrected(earlier: Report, report: Report): boolean {
  return (
    earlier.audience === 'organization' &&
    report.audience === 'organization' &&
    earlier.organization === report.organization &&
    earlier.period === report.period
  );
}

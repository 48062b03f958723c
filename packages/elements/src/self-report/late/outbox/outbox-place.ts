import {jsonText, type Report} from '@ispeed-widgets/contract/page';

import type {OutboxEntry} from './entry.js';

/** Where a report goes in the outbox, and which kept ones make room for it. */
export interface OutboxPlace {
  readonly entry: OutboxEntry;
  readonly replaced: readonly string[];
}

/**
 * One that says the same as a kept report is another try of it: that one is sent again, with its id, byte for byte. One
 * that mends or corrects it takes its place under an id of its own.
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
  const same = kept.find(
    (entry) => entry.refused?.status !== 409 && content(entry.report) === content(report),
  );
  const entered = same?.report ?? report;
  const {id} = entered;
  const replaced = kept.filter(
    (entry) => entry.id !== id && (entry.id === mending || isCorrected(entry.report, report)),
  );
  return {
    entry: {id, report: entered, keptAt: same?.keptAt ?? now, tries: same?.tries, place: same?.place},
    replaced: replaced.map((entry) => entry.id),
  };
}

/** What a report says; how long it took to fill in is no part of that. */
export function content(report: Report): string {
  return jsonText({...report, id: '', signals: undefined});
}

/**
 * Whether a report that may have arrived can be corrected: of an organisation's month the newest counts, but a citizen's
 * would count a second time.
 */
export function isCorrectable({audience}: Report): boolean {
  return audience === 'organization';
}

/**
 * Whether a report takes the place of an earlier one: of an organisation's month the newest counts, while citizens may
 * tell of several networks.
 */
export function isCorrected(earlier: Report, report: Report): boolean {
  return (
    earlier.audience === 'organization' &&
    report.audience === 'organization' &&
    earlier.campaign === report.campaign &&
    earlier.organization === report.organization &&
    earlier.period === report.period
  );
}

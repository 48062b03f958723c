import {FACT} from './fact.js';

/** A report is kept in the outbox and waits to be sent. */
export class ReportQueuedEvent extends Event {
  constructor(readonly reportId: string) {
    super('ispeed-report-queued', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-report-queued': ReportQueuedEvent;
  }
}

import {Fact} from './fact.js';

/** A report is kept in the outbox and waits to be sent. */
export class ReportQueuedEvent extends Fact {
  constructor(readonly reportId: string) {
    super('ispeed-report-queued');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-report-queued': ReportQueuedEvent;
  }
}

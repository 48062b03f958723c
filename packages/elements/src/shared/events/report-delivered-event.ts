import {FACT} from './fact.js';

/** The collector stored a report. */
export class ReportDeliveredEvent extends Event {
  constructor(
    readonly reportId: string,
    readonly receiptCode: string,
  ) {
    super('ispeed-report-delivered', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-report-delivered': ReportDeliveredEvent;
  }
}

import {Fact} from './fact.js';

/** The collector stored a report. */
export class ReportDeliveredEvent extends Fact {
  constructor(
    readonly reportId: string,
    readonly receiptCode: string,
  ) {
    super('ispeed-report-delivered');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-report-delivered': ReportDeliveredEvent;
  }
}

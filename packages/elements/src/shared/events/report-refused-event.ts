import {Fact} from './fact.js';

/** The collector did not take a report; it is kept for mending. */
export class ReportRefusedEvent extends Fact {
  constructor(
    readonly reportId: string,
    readonly status: number,
  ) {
    super('ispeed-report-refused');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-report-refused': ReportRefusedEvent;
  }
}

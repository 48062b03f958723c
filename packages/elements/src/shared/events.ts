import type {WidgetError} from './widget-error.js';

const FACT = {bubbles: true, composed: true};

/** A widget shows its data. */
export class ReadyEvent extends Event {
  constructor() {
    super('ispeed-ready', FACT);
  }
}

/** A file could not be read; the slotted content stays. */
export class DataFailedEvent extends Event {
  constructor(readonly error: WidgetError) {
    super('ispeed-data-failed', FACT);
  }
}

/** A person closed the banner. */
export class BannerDismissedEvent extends Event {
  constructor() {
    super('ispeed-banner-dismissed', FACT);
  }
}

/** A person walked the guide to its end. */
export class GuideFinishedEvent extends Event {
  constructor() {
    super('ispeed-guide-finished', FACT);
  }
}

/** A person chose a commune in the chart. */
export class CommuneSelectedEvent extends Event {
  constructor(readonly communeCode: string) {
    super('ispeed-commune-selected', FACT);
  }
}

/** A report is kept in the outbox and waits to be sent. */
export class ReportQueuedEvent extends Event {
  constructor(readonly reportId: string) {
    super('ispeed-report-queued', FACT);
  }
}

/** The collector stored a report. */
export class ReportDeliveredEvent extends Event {
  constructor(
    readonly reportId: string,
    readonly receiptCode: string,
  ) {
    super('ispeed-report-delivered', FACT);
  }
}

/** The collector did not take a report; it is kept for mending. */
export class ReportRefusedEvent extends Event {
  constructor(
    readonly reportId: string,
    readonly status: number,
  ) {
    super('ispeed-report-refused', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-ready': ReadyEvent;
    'ispeed-data-failed': DataFailedEvent;
    'ispeed-banner-dismissed': BannerDismissedEvent;
    'ispeed-guide-finished': GuideFinishedEvent;
    'ispeed-commune-selected': CommuneSelectedEvent;
    'ispeed-report-queued': ReportQueuedEvent;
    'ispeed-report-delivered': ReportDeliveredEvent;
    'ispeed-report-refused': ReportRefusedEvent;
  }
}

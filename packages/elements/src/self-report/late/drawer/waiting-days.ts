import {msg, str} from '@lit/localize';

import {textOf} from '../../../shared/locale.js';
import type {OutboxEntry} from '../outbox/entry.js';
import type {ReportData} from '../report-data.js';

const DAY_MS = 86_400_000;
const WARN_AFTER_DAYS = 3;

/** What to do about a report that has waited for more than three days; empty before. */
export function waitingDaysText({keptAt}: OutboxEntry, {campaign}: ReportData): string {
  const days = Math.floor((Date.now() - keptAt) / DAY_MS);
  if (days < WARN_AFTER_DAYS) return '';
  const agency = textOf(campaign.agency.name);
  return msg(
    str`Báo cáo đã chờ ${days} ngày. Hãy mở trang này khi có mạng, hoặc tải tệp báo cáo và gửi cho cơ quan tổng hợp (${agency}).`,
  );
}

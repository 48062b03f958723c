import {addMonths, isMonth, monthOf, vietNamDay} from '@ispeed-widgets/contract';
import type {Context} from 'hono';

import {duePeriod} from '../../export/due-period.js';
import type {MonthOf} from '../../export/month-of.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {notFound} from '../page-refusal.js';
import type {Sessions} from '../session/sessions.js';
import type {MonthView} from './month-view.js';

/** Months to choose from at most; an older one is still there by its address. */
const MOST_PERIODS = 36;

/**
 * What the address says: which campaign and month.
 *
 * @throws PageRefusal if there is none such
 */
export function readMonthView(
  context: Context<AdminEnv>,
  {campaigns, clock}: AdminNeeds,
  sessions: Sessions,
): MonthView {
  const known = campaigns();
  const files = known.get(context.req.param('campaign') ?? '');
  if (files === undefined) throw notFound('Máy chủ này không có chiến dịch đó.');
  const period = context.req.param('period') ?? '';
  if (!isMonth(period)) throw notFound('Không có tháng đó.');
  const month = {files, period};
  return {
    month,
    campaigns: known,
    periods: periodsOf(month, clock()),
    today: vietNamDay(clock()),
    formToken: sessions.formToken(context.get('session')),
  };
}

/** From the first month of the campaign, or a year back, to the running one, or the last; and the one shown. */
function periodsOf({files, period}: MonthOf, now: number): string[] {
  const {from, until} = files.campaign.schedule;
  const current = monthOf(vietNamDay(now));
  const due = duePeriod(files, now);
  const last = until !== undefined && until < current ? until : current;
  const first = from ?? addMonths(due, -12);
  const all = new Set([period, due]);
  for (let month = last; month >= first && all.size < MOST_PERIODS; month = addMonths(month, -1))
    all.add(month);
  return [...all].sort().reverse();
}

import type {Handler} from 'hono';

import {setVerdict} from '../../totals/flagged-reports.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {notFound, PageRefusal} from '../page-refusal.js';
import {monthPath} from '../parts/month-view.js';
import {readMonthView} from '../parts/read-month-view.js';
import {readOwnForm} from '../session/guards.js';
import type {Sessions} from '../session/sessions.js';
import {isVerdictState} from './flagged-page.js';

/** Of a size that every database takes. */
const NUMBER = /^\d{1,9}$/;

/** `POST /admin/:campaign/:period/flagged/:seq`: what the officer decides on a flagged report; then back to the list. */
export function giveVerdict(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    const {month} = readMonthView(context, needs, sessions);
    const form = await readOwnForm(context, sessions);
    const state = form.get('verdict') ?? undefined;
    if (!isVerdictState(state))
      throw new PageRefusal({
        status: 400,
        title: 'Chưa rõ quyết định.',
        detail: 'Mở lại trang rồi chọn lại.',
      });
    const seq = context.req.param('seq') ?? '';
    const isKnown = NUMBER.test(seq) && (await setVerdict(needs.store.db, month, {seq: Number(seq), state}));
    if (!isKnown) throw notFound('Không có báo cáo đó.');
    const from = form.get('from') ?? undefined;
    return context.redirect(
      monthPath(month, `/flagged?state=${isVerdictState(from) ? from : 'waiting'}`),
      303,
    );
  };
}

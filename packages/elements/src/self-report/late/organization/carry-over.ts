import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatMonth} from '../../../shared/format.js';
import {today} from '../../../shared/today.js';
import type {FormState} from '../form-state.js';
import {chosenPeriod} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import {countField} from './group-columns.js';
import {totalsBefore} from './last-totals.js';

/** Offers the totals that this browser reported for an earlier month, for the groups that are still blank. */
export function carryOver(
  form: FormState,
  {campaign, organizations, report}: ReportData,
): TemplateResult | typeof nothing {
  const organization = form.value('organization');
  if (!organizations?.organizations.some(({id}) => id === organization)) return nothing;
  const period = chosenPeriod(form.value('period'), campaign.schedule, today());
  const before = totalsBefore(period, {campaign: campaign.id, organization});
  if (!before) return nothing;
  const carried = before.totals.filter(([group]) => report.groups.some(({id}) => id === group));
  const blank = carried.filter(([group]) => form.value(countField(group, 'total')).trim() === '');
  const month = formatMonth(before.period);
  if (blank.length === 0) {
    const isSame = carried.every(
      ([group, total]) => form.value(countField(group, 'total')) === String(total),
    );
    return isSame
      ? html`<p class="notice">
          ${msg(str`Tổng số như tháng ${month} đã báo cáo: hãy xem lại. Số đã cài đặt, đã đo thì đếm lại.`)}
        </p>`
      : nothing;
  }
  const fill = ({target}: Event) => {
    form.put(blank.map(([group, total]) => [countField(group, 'total'), String(total)]));
    // The button goes; who pressed it goes on with the first group that it filled.
    const root = (target as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(`[id="${countField(blank[0]![0], 'total')}"]`)?.focus();
  };
  return html`<p class="notice">
    ${msg(str`Máy này còn tổng số đã báo cáo tháng ${month}.`)}
    <button type="button" class="link" @click=${fill}>${msg('Lấy số của kỳ trước')}</button>
  </p>`;
}

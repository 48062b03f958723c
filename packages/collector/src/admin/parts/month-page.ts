import {isSample} from '../../export/month-of.js';
import {vietnamese} from '../../export/vietnamese.js';
import {monthNumber} from '../../export/month-number.js';
import {html, type Html} from './html.js';
import {layout, SITE_NAME} from './layout.js';
import {type MonthView, monthPath} from './month-view.js';

/** The pages of a month, as the navigation names them, with where each is. */
const SECTIONS = {
  overview: ['Tổng quan', ''],
  organizations: ['Đơn vị', '/organizations'],
  breakdown: ['Theo loại, xã, nhóm', '/breakdown'],
  flagged: ['Báo cáo cần xem', '/flagged'],
} as const;

/** A page of a month. */
export interface MonthPage {
  readonly section: keyof typeof SECTIONS;
  readonly title: string;
  readonly body: Html;
}

/** Puts a page of a month into its frame: whose campaign, which month, and ways to the others. */
export function monthPage(view: MonthView, {section, title, body}: MonthPage): Html {
  const {campaign} = view.month.files;
  const header = html`<header class="top">
<p class="site">${SITE_NAME}</p>
<p class="agency">${vietnamese(campaign.agency.name)}</p>
<form class="sign-out" method="post" action="/admin/sign-out">
<input type="hidden" name="form" value="${view.formToken}">
<button class="quiet">Đăng xuất</button>
</form>
</header>
<section class="campaign" aria-label="Chiến dịch và tháng">
<p class="name">${vietnamese(campaign.title)} ${isSample(view.month.files) && html`<strong class="tag">Số liệu mẫu</strong>`}</p>
${monthSwitch(view)}
</section>
<nav class="sections" aria-label="Các trang của tháng"><ul>
${Object.entries(SECTIONS).map(([name, [label, rest]]) => sectionLink(view, {label, rest, isHere: name === section}))}
</ul></nav>`;
  return layout({title: `${title}, tháng ${monthNumber(view.month.period)}`, header, body});
}

function sectionLink(
  {month}: MonthView,
  {label, rest, isHere}: {label: string; rest: string; isHere: boolean},
): Html {
  const href = monthPath(month, rest);
  return isHere
    ? html`<li><a href="${href}" aria-current="true">${label}</a></li>`
    : html`<li><a href="${href}">${label}</a></li>`;
}

function monthSwitch({month: {files, period}, campaigns, periods}: MonthView): Html {
  const names = [...campaigns.values()].map(
    ({campaign}) => [campaign.id, vietnamese(campaign.title)] as const,
  );
  return html`<form class="switch" action="/admin">
${
  names.length > 1
    ? html`<p><label for="campaign">Chiến dịch</label> <select id="campaign" name="campaign">${options(names, files.campaign.id)}</select></p>`
    : html`<input type="hidden" name="campaign" value="${files.campaign.id}">`
}
<p><label for="period">Tháng báo cáo</label> <select id="period" name="period">${options(
    periods.map((value) => [value, monthNumber(value)] as const),
    period,
  )}</select></p>
<button class="quiet">Mở</button>
</form>`;
}

/** The choices of a select. */
export function options(choices: readonly (readonly [string, string])[], chosen: string): Html[] {
  return choices.map(([value, label]) =>
    value === chosen
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`,
  );
}

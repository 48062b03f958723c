import type {Handler} from 'hono';
import type {Kysely} from 'kysely';

import {newAccessCode, sealCode} from '../../access/access-code.js';
import type {Database} from '../../database.js';
import type {MonthOf} from '../../export/month-of.js';
import {logEvent} from '../../http/request-log.js';
import {organizationMonths} from '../../totals/organization-months.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {html, type Html} from '../parts/html.js';
import {monthPage} from '../parts/month-page.js';
import {organizationPath} from '../parts/month-view.js';
import {readMonthView} from '../parts/read-month-view.js';
import {readOwnForm} from '../session/guards.js';
import type {Sessions} from '../session/sessions.js';
import {findOrganization} from './find-organization.js';

const TITLE = 'Cấp mã truy cập mới';

/** `GET …/organizations/:id/new-code`: asks once more, for it cannot be undone. */
export function confirmNewCode(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    const {id, name, hasCode} = await asked(needs, view.month, context.req.param('id'));
    const body = html`<div class="narrow"><h1>${TITLE}</h1>
<p><strong>${name}</strong></p>
<p>${hasCode ? 'Mã đang dùng ngừng có hiệu lực ngay khi cấp mã mới. ' : ''}Mã mới chỉ hiện một lần: hãy chuẩn bị gửi cho đơn vị.</p>
<form method="post">
<input type="hidden" name="form" value="${view.formToken}">
<p class="actions"><button>Cấp mã mới</button> <a href="${organizationPath(view.month, id)}">Không cấp, quay lại</a></p>
</form></div>`;
    return context.html(monthPage(view, {section: 'organizations', title: TITLE, body}));
  };
}

/** `POST …/organizations/:id/new-code`: shows a new code, this once; the old one stops working. */
export function giveNewCode(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    await readOwnForm(context, sessions);
    const {id, name} = await asked(needs, view.month, context.req.param('id'));
    const code = await renewCode(needs.store.db, view.month, {id});
    logEvent(needs, 'info', {
      event: 'access-code-renewed',
      campaign: view.month.files.campaign.id,
      organization: id,
    });
    const body = newCode(name, {code, back: organizationPath(view.month, id)});
    return context.html(monthPage(view, {section: 'organizations', title: 'Mã truy cập mới', body}));
  };
}

async function asked({store: {db}}: AdminNeeds, month: MonthOf, id = '') {
  return findOrganization(db, month, {all: await organizationMonths(db, month), id});
}

function newCode(name: string, {code, back}: {code: string; back: string}): Html {
  return html`<div class="narrow"><h1>Mã truy cập mới</h1>
<p><strong>${name}</strong></p>
<p class="code">${code}</p>
<p class="inset">Mã này chỉ hiện một lần và không lưu lại ở đâu. Gửi cho đơn vị qua văn bản hoặc kênh nội bộ, không đăng công khai.</p>
<p><a href="${back}">Quay lại đơn vị</a></p></div>`;
}

/** Seals a new code for the organisation; one of the list that never had any is taken in with it. */
async function renewCode(db: Kysely<Database>, {files}: MonthOf, {id}: {id: string}): Promise<string> {
  const code = newAccessCode();
  const listed = files.organizations?.organizations ?? [];
  const position = listed.findIndex((organization) => organization.id === id);
  const organization = listed[position];
  if (organization === undefined) {
    await db
      .updateTable('organizations')
      .set(sealCode(code))
      .where('campaign', '=', files.campaign.id)
      .where('id', '=', id)
      .execute();
    return code;
  }
  const {name, kind, communeCode, reportsTo} = organization;
  const sealed = sealCode(code);
  await db
    .insertInto('organizations')
    .values({
      campaign: files.campaign.id,
      id,
      name,
      kind,
      commune_code: communeCode ?? null,
      reports_to: reportsTo ?? null,
      position,
      ...sealed,
    })
    .onConflict((conflict) => conflict.columns(['campaign', 'id']).doUpdateSet(sealed))
    .execute();
  return code;
}

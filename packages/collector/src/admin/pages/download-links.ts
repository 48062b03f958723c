import type {MonthOf} from '../../export/month-of.js';
import {html, type Html} from '../parts/html.js';

/** Links to the table of a month, as the ministry gets it. */
export function downloadLinks({files, period}: MonthOf): Html {
  const query = `campaign=${files.campaign.id}&period=${period}`;
  return html`<p class="actions">
<a class="button" href="${`/admin/export.xlsx?${query}`}" download>Tải XLSX</a>
<a class="button quiet" href="${`/admin/export.csv?${query}`}" download>Tải CSV</a>
</p>`;
}

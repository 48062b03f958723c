import {kindName, ORGANIZATION_KINDS} from '@ispeed-widgets/data-tools';

import type {OrganizationMonth} from '../../totals/organization-months.js';
import {html, type Html} from '../parts/html.js';
import {options} from '../parts/month-page.js';
import {type MonthView, monthPath} from '../parts/month-view.js';
import {communeNames} from '../parts/names.js';
import {type OrganizationFilters, STATES} from './organization-filters.js';
import {ORDERS, type Sorting, sortingKey} from './organization-sorts.js';

type Choice = readonly [value: string, label: string];
const ANY: Choice = ['', 'Tất cả'];

/** The form above the list: search and filters. Offers only what some organisation has. */
export function filterForm(
  {month}: MonthView,
  {
    all,
    filters,
    sorting,
  }: {all: readonly OrganizationMonth[]; filters: OrganizationFilters; sorting: Sorting},
): Html {
  const offered = (
    choices: readonly Choice[],
    keyOf: (organization: OrganizationMonth) => string | undefined,
  ): Choice[] => {
    const keys = new Set(all.map(keyOf));
    const some = choices.filter(([key]) => keys.has(key));
    return some.length === 0 ? [] : [ANY, ...some];
  };
  const communeName = communeNames(month.files);
  const communes = (month.files.places?.communes ?? []).map(({code}): Choice => [code, communeName(code)]);
  const kinds = ORGANIZATION_KINDS.map((kind): Choice => [kind, kindName(kind)]);
  const parents = all.map(({id, name}): Choice => [id, name]);
  return html`<form class="filters" action="${monthPath(month, '/organizations')}" role="search" aria-label="Lọc đơn vị">
<p><label for="q">Tên đơn vị (có dấu hoặc không dấu)</label> <input id="q" name="q" type="search" value="${filters.q}" maxlength="100"></p>
${choice({name: 'state', label: 'Tình trạng', choices: [ANY, ...Object.entries(STATES)], chosen: filters.state})}
${choice({name: 'kind', label: 'Loại đơn vị', choices: offered(kinds, ({kind}) => kind), chosen: filters.kind})}
${choice({name: 'parent', label: 'Cơ quan cấp trên', choices: offered(parents, ({reportsTo}) => reportsTo), chosen: filters.parent})}
${choice({name: 'commune', label: 'Xã, phường', choices: offered(communes, ({communeCode}) => communeCode), chosen: filters.commune})}
${choice({name: 'sort', label: 'Xếp theo', choices: ORDERS, chosen: sortingKey(sorting)})}
<button>Lọc</button>
</form>`;
}

function choice({
  name,
  label,
  choices,
  chosen,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen: string;
}): Html | undefined {
  if (choices.length === 0) return undefined;
  return html`<p><label for="${name}">${label}</label> <select id="${name}" name="${name}">${options(choices, chosen)}</select></p>`;
}

import {html, type Html} from './html.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** The title as a link that sorts; the title alone if absent. */
  readonly link?: Html | undefined;
  /** Numbers stand to the right, under each other. */
  readonly numeric?: boolean;
  /** `ascending` or `descending` if the rows are sorted by it. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

/** What a table shows; the first cell of a row is its heading. */
export interface TableParts {
  /** Also names the region that scrolls where the screen is narrower than the table. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
  /** Sums, set apart. */
  readonly foot?: readonly unknown[] | undefined;
  /** Whether a telephone shows each row as a small list of its own, with the headings beside the cells. */
  readonly stacks?: boolean;
}

/** More columns than these stack unless told otherwise. */
const MOST_ON_A_PHONE = 4;

/** A table that scrolls sideways by itself: the page never does. It can be reached, and so scrolled, by keyboard. */
export function table({
  caption,
  columns,
  rows,
  foot,
  stacks = columns.length > MOST_ON_A_PHONE,
}: TableParts): Html {
  return html`<figure>
<figcaption>${caption}</figcaption>
<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="${stacks ? 'stack' : 'plain'}" role="table" aria-label="${caption}">
<thead role="rowgroup"><tr role="row">${columns.map(heading)}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => row(cells, columns))}</tbody>
${foot && html`<tfoot role="rowgroup">${row(foot, columns)}</tfoot>`}
</table></div></figure>`;
}

/** Roles are written out, for a table that a style sheet shows as lists would lose them in some browsers. */
function heading({title, link, numeric, sorted}: Column): Html {
  const kind = numeric ? 'number' : 'text';
  return sorted
    ? html`<th scope="col" role="columnheader" class="${kind}" aria-sort="${sorted}">${link ?? title}</th>`
    : html`<th scope="col" role="columnheader" class="${kind}">${link ?? title}</th>`;
}

function row([first, ...cells]: readonly unknown[], columns: readonly Column[]): Html {
  return html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${cells.map((cell, index) => {
    const {title = '', numeric} = columns[index + 1] ?? {};
    return html`<td role="cell" class="${numeric ? 'number' : 'text'}" data-title="${title}">${cell}</td>`;
  })}</tr>
`;
}

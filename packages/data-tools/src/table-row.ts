import type {Message} from '@ispeed-widgets/contract';

import type {Cell} from './cell.js';
import type {TableIssue} from './table.js';

/** Where a column stands and how the sheet heads it. */
export interface Column {
  readonly index: number;
  readonly heading: string;
}

/** One row under the headings, its cells by meaning. */
export class TableRow<K extends string> {
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<K, Column>;
  readonly #sheet: string;

  constructor(
    /** Row as the spreadsheet numbers it, from 1. */
    readonly number: number,
    cells: readonly string[],
    {columns, sheet}: {columns: ReadonlyMap<K, Column>; sheet: string},
  ) {
    this.#cells = cells;
    this.#columns = columns;
    this.#sheet = sheet;
  }

  has(key: K): boolean {
    return this.#columns.has(key);
  }

  /** The cell as typed; blank where the sheet has no such column. */
  typed(key: K): string {
    const column = this.#columns.get(key);
    return (column && this.#cells[column.index]) ?? '';
  }

  /** The cell without white space at its ends. */
  text(key: K): string {
    return this.typed(key).trim();
  }

  /** The cell's meaning; where it has none, `undefined` and one more issue. */
  read<T>(key: K, reader: (text: string) => Cell<T>, issues: TableIssue[]): T | undefined {
    const cell = reader(this.text(key));
    if (cell.ok) return cell.value;
    issues.push(this.issue(key, cell.message));
    return undefined;
  }

  issue(key: K, message: Message): TableIssue {
    return {sheet: this.#sheet, row: this.number, column: this.#columns.get(key)?.heading, message};
  }
}

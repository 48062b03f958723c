import type {Act} from './act.js';
import type {Stored} from './outbox-site.js';

/** All that is known at the end of a run. */
export interface Outcome {
  /** The acts whose report a tab said was kept or received. */
  readonly said: readonly Act[];
  /** The acts during which the tab died before it said anything. */
  readonly unsaid: readonly Act[];
  /** Receipts by id of the report, as tabs told of them. */
  readonly receipts: ReadonlyMap<string, string>;
  /** Ids of the reports that still wait in the browser. */
  readonly waiting: readonly string[];
  readonly stored: readonly Stored[];
}

/** What is lost, double, stuck or wrongly receipted; empty if every promise was kept. */
export function findFaults({said, unsaid, receipts, waiting, stored}: Outcome): string[] {
  const rowsOf = (act: Act) => stored.filter(({report}) => act.says(report));
  const codes = new Map(stored.map(({id, code}) => [id, code]));
  const known = [...said, ...unsaid];
  return [
    ...said.filter((act) => rowsOf(act).length === 0).map(({number}) => `lost: ${number}`),
    ...known.filter((act) => rowsOf(act).length > 1).map(({number}) => `double: ${number}`),
    ...waiting.map((id) => `stuck: ${id}`),
    ...[...receipts].filter(([id, code]) => codes.get(id) !== code).map(([id]) => `wrong receipt: ${id}`),
    ...stored
      .filter(({report}) => !known.some((act) => act.says(report)))
      .map(({id}) => `nobody's report: ${id}`),
  ];
}

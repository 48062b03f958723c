import type {HostId} from '../choices/host-ids.js';
import type {Rung} from '../choices/rungs.js';

/** What is known of a kind of portal. Texts may carry `code` between backticks. */
export interface Host {
  readonly id: HostId;
  readonly title: string;
  /** Ways that it is known to take, the best first, each with who may use it or when. */
  readonly ladder: readonly {readonly rung: Rung; readonly when: string}[];
  /** How the loader gets into every page, done once. */
  readonly head: readonly string[];
  /** How a piece gets into a page. */
  readonly body: readonly string[];
  /** Where a way is pasted otherwise. */
  readonly bodyOf?: Readonly<Partial<Record<Rung, readonly string[]>>>;
  /** What else to know. */
  readonly notes: readonly string[];
}

import type {Courier, CourierOptions} from '../../packages/elements/src/self-report/late/outbox/courier.js';
import type {OutboxTables} from '../../packages/elements/src/self-report/late/outbox/database.js';
import type {Outbox} from '../../packages/elements/src/self-report/late/outbox/outbox.js';
import type {outboxPlace} from '../../packages/elements/src/self-report/late/outbox/outbox-place.js';
import type {readAnswer} from '../../packages/elements/src/self-report/late/outbox/send.js';
import type {World} from '../../packages/elements/src/self-report/late/outbox/world.js';

/** The code under test: the outbox and courier that pages load, or one of them broken on purpose. */
export interface QueueCode {
  readonly Outbox: new (tables: OutboxTables, world: Pick<World, 'after'>) => Outbox;
  readonly Courier: new (options: CourierOptions) => Courier;
  readonly outboxPlace: typeof outboxPlace;
  readonly readAnswer: typeof readAnswer;
  /** Takes a report out before it is sent, as Workbox does. */
  readonly isTakenFirst?: boolean;
}

/** Loads the code as it is at this moment, with what a test has put in the place of a module. */
export async function loadQueueCode(): Promise<QueueCode> {
  const [{Outbox}, {Courier}, {outboxPlace}, {readAnswer}] = await Promise.all([
    import('../../packages/elements/src/self-report/late/outbox/outbox.js'),
    import('../../packages/elements/src/self-report/late/outbox/courier.js'),
    import('../../packages/elements/src/self-report/late/outbox/outbox-place.js'),
    import('../../packages/elements/src/self-report/late/outbox/send.js'),
  ]);
  return {Outbox, Courier, outboxPlace, readAnswer};
}

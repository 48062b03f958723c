import type {Device} from './device.js';
import type {Ledger} from './ledger.js';
import type {QueueCode} from './queue-code.js';
import type {SimulatedCollector} from './simulated-collector.js';
import type {SimulatedLocks} from './simulated-locks.js';
import type {Simulation} from './simulation.js';

/** What the tabs of one schedule share. */
export interface Room {
  readonly code: QueueCode;
  readonly simulation: Simulation;
  readonly device: Device;
  readonly locks: SimulatedLocks;
  readonly hasLocks: boolean;
  readonly collector: SimulatedCollector;
  readonly ledger: Ledger;
  /** What every organisation proves itself by. */
  readonly accessCode: string;
}

import type {Report} from '@ispeed-widgets/contract/page';

import {Device, type StorageState} from './device.js';
import {Ledger} from './ledger.js';
import type {QueueCode} from './queue-code.js';
import type {Room} from './room.js';
import type {Action, ActionKind, Schedule} from './schedule.js';
import {SimulatedCollector, WEATHERS} from './simulated-collector.js';
import {SimulatedLocks} from './simulated-locks.js';
import {everythingKept, SimulatedTab} from './simulated-tab.js';
import {Simulation} from './simulation.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const CLOCK_JUMPS = [MINUTE, 30 * MINUTE, DAY, 400 * DAY, -MINUTE, -30 * MINUTE, -DAY, -400 * DAY];
const STORAGES: StorageState[] = ['well', 'failing', 'full', 'silent'];
const ACCESS_CODE = 'KH0NGA1B1ET';
/** An hour that a server may ask for, five minutes until a tab looks by itself, and the tries of what is left. */
const ENOUGH = 90 * MINUTE;

/** Leads the queue through a schedule, and then lets all be well. Resolves to the promises that were broken. */
export async function runSchedule(schedule: Schedule, code: QueueCode): Promise<readonly string[]> {
  const run = new Run(schedule, code);
  for (let i = 0; i < schedule.tabs; i++) run.open();
  for (const action of schedule.actions) {
    await run.room.simulation.pass(action.gap);
    run.act(action);
  }
  await run.end();
  return run.room.ledger.faults;
}

class Run {
  readonly room: Room;
  #tabs: SimulatedTab[] = [];
  #written = 0;

  constructor({seed, hasLocks}: Schedule, code: QueueCode) {
    const simulation = new Simulation(seed);
    const device = new Device(simulation);
    const collector = new SimulatedCollector(simulation);
    const ledger = new Ledger(device, collector);
    const locks = new SimulatedLocks();
    this.room = {code, simulation, device, locks, hasLocks, collector, ledger, accessCode: ACCESS_CODE};
    rememberIn(device.markers);
  }

  act({kind, tab, value}: Action): void {
    if (this.#tabs.length === 0) this.open();
    const acts = this.#acts(this.#tabs[tab % this.#tabs.length]!, value);
    acts[kind]();
  }

  /** Network, server and storage are well, and somebody comes back. */
  async end(): Promise<void> {
    const {simulation, device, collector, ledger} = this.room;
    collector.weather = 'well';
    for (const tab of this.#tabs) tab.storage = 'well';
    this.#setOnline(true);
    // What people were doing comes to its end, and a server's last pause, too.
    await simulation.pass(MINUTE);
    this.open();
    await simulation.pass(ENOUGH, () => this.#stuck().length === 0);
    for (const id of this.#stuck()) ledger.faults.push(`stuck: ${id}`);
    ledger.close();
    if (everythingKept(this.room).includes(ACCESS_CODE)) ledger.faults.push('an access code was kept');
    if (device.kept.entries.length > 0 && device.markers.size === 0) ledger.faults.push('no visit will look');
    for (const tab of this.#tabs) tab.kill();
  }

  /** Everything that needs no person, and what only a tab has. */
  #stuck(): string[] {
    const {device, collector} = this.room;
    const waiting = device.kept.entries.filter(
      (entry) =>
        entry.refused === undefined &&
        !collector.poison.has(entry.id) &&
        this.#tabs.some((tab) => tab.canSend(entry)),
    );
    const unwritten = this.#tabs.filter(({outbox}) => !outbox.durable);
    return [...waiting.map(({id}) => id), ...unwritten.map(() => 'what only a tab has')];
  }

  #acts(tab: SimulatedTab, value: number): Record<ActionKind, () => void> {
    const {device, collector, ledger} = this.room;
    return {
      organization: () => void tab.write(this.#organizationReport(value)),
      citizen: () => void tab.write(this.#citizenReport(value)),
      retry: () => void tab.retry(),
      delete: () => void tab.deleteFirst(),
      open: () => this.#tabs.length < 10 && this.open(),
      kill: () => this.#kill([tab]),
      restart: () => this.#kill(this.#tabs),
      clock: () => {
        const jump = CLOCK_JUMPS[value % CLOCK_JUMPS.length]!;
        device.setClock(jump);
        ledger.clockSet(jump);
      },
      offline: () => this.#setOnline(false),
      online: () => this.#setOnline(true),
      weather: () => (collector.weather = WEATHERS[value % WEATHERS.length]!),
      storage: () => (tab.storage = STORAGES[value % STORAGES.length]!),
      poison: () => {
        const first = device.kept.entries[0];
        if (first && !collector.rows.has(first.id)) collector.poison.add(first.id);
      },
    };
  }

  /** Opens one tab more. */
  open(): void {
    const tab = new SimulatedTab(this.room);
    this.#tabs.push(tab);
    tab.open();
  }

  #kill(tabs: readonly SimulatedTab[]): void {
    for (const tab of tabs) tab.kill();
    this.#tabs = this.#tabs.filter((tab) => !tabs.includes(tab));
  }

  #setOnline(isOnline: boolean): void {
    const {device} = this.room;
    const returns = isOnline && !device.isOnline;
    device.isOnline = isOnline;
    if (returns) for (const tab of this.#tabs) tab.networkReturned();
  }

  /** Of three organisations, two months and three figures: often the same again, or a correction. */
  #organizationReport(value: number): Report {
    return {
      ...this.#head(),
      period: value & 1 ? '2026-08' : '2026-09',
      audience: 'organization',
      organization: `don-vi-${value % 3}`,
      groups: [{id: 'can-bo', total: 40, installed: 38, measured: 30 + ((value % 5) % 3)}],
    };
  }

  #citizenReport(value: number): Report {
    return {
      ...this.#head(),
      period: '2026-09',
      audience: 'citizen',
      communeCode: `2236${value % 4}`,
      network: 'mobile',
      installed: true,
      consent: {noticeVersion: '2026-01'},
    };
  }

  #head() {
    const id = `7c9e6679-7425-40de-944b-${String(++this.#written).padStart(12, '0')}`;
    return {contract: 'report/1', id, campaign: 'thu-nghiem'} as const;
  }
}

/** What a browser's localStorage does, for all tabs of a device. */
function rememberIn(markers: Map<string, string>): void {
  globalThis.localStorage = {
    getItem: (key: string) => markers.get(key) ?? null,
    setItem: (key: string, value: string) => void markers.set(key, value),
    removeItem: (key: string) => void markers.delete(key),
  } as Storage;
}

import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';

import {OutboxDatabase} from './database.js';
import {LEASE_MS} from './queue.js';
import {SharedState} from './shared-state.js';
import {Turns} from './turns.js';
import {PAGE, type World} from './world.js';

/** Patience is what these tests would spend their time on. */
const HASTE = 25;

/** The turns of a tab of its own; without Web Locks as on an http portal. */
function tab(world: Partial<World> = {}): Turns {
  const after: World['after'] = (milliseconds, call) => PAGE.after(milliseconds / HASTE, call);
  return new Turns(new SharedState(new OutboxDatabase()), {...PAGE, after, ...world});
}

const LEASE = {locks: () => undefined};
const never = () => new Promise<never>(() => undefined);

/** Resolves once a tab has the turn, which it never gives back. */
function hold(turns: Turns): Promise<void> {
  return new Promise((resolve) => {
    void turns.take(() => {
      resolve();
      return never();
    });
  });
}

describe('turns', function () {
  this.timeout(30_000);
  beforeEach(() => deleteDB('ispeed'));

  for (const [name, world] of [
    ['Web Locks', {}],
    ['a lease', LEASE],
  ] as const) {
    it(`let one of ten tabs send at a time, with ${name}`, async () => {
      let working = 0;
      let most = 0;
      const work = async () => {
        most = Math.max(most, ++working);
        await new OutboxDatabase().read();
        working--;
        return true;
      };
      const until = async (turns: Turns) => {
        while ((await turns.take(work)) === undefined);
      };
      await Promise.all(Array.from({length: 10}, () => until(tab(world))));
      expect(most).to.equal(1);
    });
  }

  it('pass from a tab that was killed to the next, with a lease', async () => {
    let now = 1_000_000;
    const clock = {...LEASE, now: () => now};
    await hold(tab(clock));
    const other = tab(clock);
    expect(await other.take(async () => 'done')).to.equal(undefined);
    now += LEASE_MS;
    expect(await other.take(async () => 'done')).to.equal('done');
  });

  it('do not wait for a lease from before the clock was set back', async () => {
    await hold(tab({...LEASE, now: () => Date.now() + 400 * 86_400_000}));
    const other = tab(LEASE);
    expect(await other.take(async () => 'done')).to.equal('done');
  });

  it('pass from a tab that was killed to the next, with Web Locks', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise<void>((resolve) => {
      void frame
        .contentWindow!.navigator.locks.request('ispeed-outbox', () => {
          resolve();
          return never();
        })
        .catch(() => undefined);
    });
    const other = tab();
    expect(await other.take(async () => 'done')).to.equal(undefined);
    frame.remove();
    expect(await other.take(async () => 'done')).to.equal('done');
  });

  it('are taken from a tab that hangs, which finishes what it began', async () => {
    let finish: (value: string) => void = () => undefined;
    const hanging = tab().take(() => new Promise<string>((resolve) => (finish = resolve)));
    const other = tab();
    let done: string | undefined;
    let asked = 0;
    do {
      asked++;
      done = await other.take(async () => 'done');
    } while (done === undefined && asked < 50);
    expect(done).to.equal('done');
    // Not before a try could have ended.
    expect(asked).to.be.greaterThan(8);
    finish('late');
    expect(await hanging).to.equal('late');
  });

  it('go on without locks where the browser refuses them', async () => {
    const request = () => Promise.reject(new DOMException('', 'SecurityError'));
    const refusing = {locks: () => ({request}) as unknown as LockManager};
    expect(await tab(refusing).take(async () => 'done')).to.equal('done');
  });
});

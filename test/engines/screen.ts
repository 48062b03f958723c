import {spawn} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';

/** A screen that nobody sees, for browsers that need a window. */
export interface Screen {
  /** For the variable DISPLAY. */
  readonly display: string;
  stop(): Promise<void>;
}

/** Tall, so that a test may look at a whole page without scrolling. */
const SIZE = '1600x4096x24';

/**
 * Starts Xvfb on the first free display.
 *
 * @throws Error if it ends before it has one
 */
export async function startScreen(xvfb: string): Promise<Screen> {
  // It writes the number of its display to file descriptor 3.
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  const number = await Promise.race([
    once(child.stdio[3] as Readable, 'data').then(([data]) => String(data).trim()),
    gone.then(([code]) =>
      Promise.reject(new Error(`Xvfb ended with ${String(code)} before it had a screen`)),
    ),
  ]);
  return {
    display: `:${number}`,
    async stop() {
      child.kill();
      await gone;
    },
  };
}

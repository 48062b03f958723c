import type {Message} from '@ispeed-widgets/contract';

/** A cell after reading: its meaning, or why it has none. */
export type Cell<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly message: Message};

export function taken<T>(value: T): Cell<T> {
  return {ok: true, value};
}

export function refused(vi: string, en: string): Cell<never> {
  return {ok: false, message: {vi, en}};
}

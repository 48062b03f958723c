import {msg} from '@lit/localize';

import type {Choices} from '../chart-state.js';

/** The states by which the table is filtered, as they are offered; empty for any. */
export const STATE_FILTERS: readonly [Choices['state'], ...Choices['state'][]] = [
  '',
  'enough',
  'near',
  'lacking',
  'none',
];

/** Name of a state. */
export function stateName(state: Choices['state']): string {
  return {
    '': msg('Tất cả'),
    enough: msg('Đủ'),
    near: msg('Gần đủ'),
    lacking: msg('Thiếu'),
    none: msg('Không có số liệu'),
  }[state];
}

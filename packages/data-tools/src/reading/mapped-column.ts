import type {Message, Network} from '@ispeed-widgets/contract';

import type {ColumnGuess} from './column-guess.js';
import {columnLetter} from './column-letter.js';
import type {Meaning} from './meaning.js';
import type {SheetMapping} from './mapping.js';

/** What a mapping says of a column. */
export interface MappedColumn {
  readonly meaning: Meaning | undefined;
  readonly period?: string | undefined;
  readonly network?: Network | undefined;
  readonly operator?: string | undefined;
  readonly why: Message;
  readonly isWeak: false;
}

/**
 * What the mapping file says of a column, if anything. Where it gives only a meaning that the heading has as well, the
 * heading decides, so that next month's months are read anew.
 */
export function mappedColumn(
  guess: ColumnGuess,
  mapping: SheetMapping | undefined,
): MappedColumn | undefined {
  const found = mapping?.columns.find(({column}) => column === columnLetter(guess.column));
  if (found === undefined) return undefined;
  const {meaning, period, network, operator} = found;
  const addsNothing = [period, network, operator].every((fact) => fact === undefined);
  if (meaning !== null && meaning === guess.meaning && addsNothing) return undefined;
  return {meaning: meaning ?? undefined, period, network, operator, why: BY_MAPPING, isWeak: false};
}

const BY_MAPPING: Message = {vi: 'theo tệp mapping', en: 'by the mapping file'};

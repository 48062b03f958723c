import {randomBytes} from 'node:crypto';

import {spellCode} from '@ispeed-widgets/contract';

/** A new receipt code, `K7M2-9QXA`: 35 random bits and a check letter. Two may meet: ask the database. */
export function newReceiptCode(): string {
  return spellCode(randomBytes(7));
}

import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';

import {normalizeCode, spellCode} from '@ispeed-widgets/contract';

/** An access code as it is stored: what is needed to recognise it, not to know it. Both are hex. */
export interface SealedCode {
  readonly code_salt: string;
  readonly code_hash: string;
}

/** A new access code: 15 random letters and their check letter, in four groups. */
export function newAccessCode(): string {
  return spellCode(randomBytes(15));
}

/** Seals a code for the database. */
export function sealCode(code: string): SealedCode {
  const code_salt = randomBytes(16).toString('hex');
  return {code_salt, code_hash: hash(code, code_salt).toString('hex')};
}

/** Whether what a person typed is the sealed code; takes as long for a wrong one. */
export function opensSeal(typed: string, {code_salt, code_hash}: SealedCode): boolean {
  return timingSafeEqual(hash(normalizeCode(typed), code_salt), Buffer.from(code_hash, 'hex'));
}

/**
 * One SHA-256 is enough here. A slow hash protects passwords, which people choose from few; a code has 75
 * random bits, and nobody tries 2^74 of them.
 */
function hash(code: string, salt: string): Buffer {
  return createHash('sha256').update(salt).update(code).digest();
}

import {createHash, timingSafeEqual} from 'node:crypto';

import {Refusal} from '../http/refusal.js';
import {bearerToken} from './bearer-token.js';

/**
 * Lets the department pass that shows its token.
 *
 * @throws Refusal without a token (401) or with a wrong one (403)
 */
export function checkAdminToken(adminToken: string, authorization: string | undefined): void {
  const shown = bearerToken(authorization);
  if (shown === undefined) throw new Refusal('token-missing');
  if (!timingSafeEqual(digest(shown), digest(adminToken))) throw new Refusal('token-wrong');
}

/** Digests have one length, which the comparison needs, and so the token's own is not told either. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

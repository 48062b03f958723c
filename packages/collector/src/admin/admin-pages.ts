import {Hono} from 'hono';

import type {TokenGuard} from '../access/token-guard.js';
import type {Campaigns} from '../campaign/campaigns.js';
import type {Store} from '../database.js';
import type {LogNeeds} from '../http/request-log.js';

/** What the department's pages need. */
export interface AdminNeeds extends LogNeeds {
  readonly store: Store;
  readonly campaigns: () => Campaigns;
  readonly adminToken: string;
  /** Checks the token of a sign-in and limits attempts: `guard.check(context, typed)` throws a Refusal. */
  readonly guard: TokenGuard;
}

/** The department's pages, under `/admin`. */
export function adminPages(_needs: AdminNeeds): Hono {
  return new Hono();
}

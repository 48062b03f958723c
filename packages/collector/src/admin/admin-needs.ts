import type {TokenGuard} from '../access/token-guard.js';
import type {Campaigns} from '../campaign/campaigns.js';
import type {Store} from '../database.js';
import type {LogNeeds} from '../http/request-log.js';
import type {StoreWatch} from '../http/store-watch.js';

/** What the department's pages need. */
export interface AdminNeeds extends LogNeeds {
  readonly store: Store;
  readonly campaigns: () => Campaigns;
  /** The key of sessions: with a new token every open one ends. */
  readonly adminToken: string;
  /** Checks the token of a sign-in and limits attempts. */
  readonly guard: TokenGuard;
  /** Hears what the database cannot do just now. */
  readonly watch: StoreWatch;
  /** With proxies of our own in front, `X-Forwarded-Proto` says how the browser reached us. */
  readonly trustedProxies?: number;
}

/** What a request to the department's pages carries along. */
export interface AdminEnv {
  Variables: {
    /** Our origin as the browser sees it. */
    origin: string;
    /** False for a request that a page of another site caused. */
    isOwn: boolean;
    /** The cookie's value, once its session is known to be open. */
    session: string;
  };
}

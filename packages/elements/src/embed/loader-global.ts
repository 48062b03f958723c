import type {PagePolicy} from './bring.js';

/** The one global of a host page, `ispeed`, frozen; shared/page-defaults.ts reads what widgets need of it. */
export interface LoaderGlobal {
  readonly version: string;
  readonly src: string | undefined;
  readonly commune: string | undefined;
  readonly lang: string | undefined;
  /** Files under way, by absolute URL; undefined once a widget took one. */
  readonly early: Record<string, Promise<Response> | undefined>;
  /** Loads files whose content is known, before somebody imports them; the build puts the calls in. See bring.ts. */
  bring(from: string, list: string): Promise<void>;
  /** The Trusted Types policy, for a Lit that the loader has just begun to load; the build puts the call in. */
  html(): PagePolicy | undefined;
}

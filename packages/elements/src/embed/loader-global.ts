/** What a Trusted Types policy makes; where there are none, text. */
export interface PagePolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

/** The one global of a host page, `ispeed`; shared/page-defaults.ts reads what widgets need of it. */
export interface LoaderGlobal {
  readonly version: string;
  /** What the loader's tag says. */
  readonly src?: string;
  readonly commune?: string;
  readonly lang?: string;
  /** Files under way, by absolute URL; undefined once a widget took one. */
  readonly early: Record<string, Promise<Response> | undefined>;
  /** Loads files whose content is known, before somebody imports them; the build puts the calls in. See loader.ts. */
  bring(from: string, list: string): Promise<unknown>;
  /** The Trusted Types policy, for a Lit that the loader has just begun to load; the build puts the call in. */
  html(): PagePolicy | undefined;
}

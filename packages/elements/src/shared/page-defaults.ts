/** What the loader's script tag says for every widget of the page, and what it has already begun to fetch. */
export interface PageDefaults {
  readonly src?: string | undefined;
  readonly commune?: string | undefined;
  readonly lang?: string | undefined;
  /** Files under way, by absolute URL; the loader starts them together with the modules, a widget takes them. */
  readonly early?: Record<string, Promise<Response> | undefined> | undefined;
}

/** The one global that a host page gets: `ispeed`, set by the loader and read here. */
export function pageDefaults(): PageDefaults {
  return (globalThis as {ispeed?: PageDefaults}).ispeed ?? {};
}

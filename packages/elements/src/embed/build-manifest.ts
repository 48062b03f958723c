/** What the build writes beside the chunks: which file brings what. */
export interface BuildManifest {
  readonly version: string;
  readonly loader: string;
  /** By element, without the `ispeed-` prefix: its entry, and what that imports, in no order. */
  readonly elements: Readonly<Record<string, {readonly entry: string; readonly chunks: readonly string[]}>>;
  /** What mounts `<div class="ispeed-widget">`. */
  readonly placeholders: string;
  /** The words of a language other than Vietnamese. */
  readonly locales: Readonly<Record<string, string>>;
  /** What an element brings later by itself. */
  readonly late: Readonly<Record<string, readonly string[]>>;
}

/** The part of it that the loader carries: an element's entry comes first among its files. */
export interface LoaderManifest extends Pick<BuildManifest, 'version' | 'locales' | 'placeholders'> {
  readonly elements: Readonly<Record<string, readonly string[]>>;
}

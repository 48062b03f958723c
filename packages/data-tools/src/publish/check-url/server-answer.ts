/** How a published file came over the network. */
export interface ServerAnswer {
  /** The address that was asked for. */
  readonly url: string;
  /** Where redirects led, in order; empty for none. */
  readonly hops: readonly string[];
  readonly status: number;
  readonly headers: {get(name: string): string | null};
  /** The file itself, decompressed. */
  readonly bytes: Uint8Array;
}

/** Why a file did not come: a code of the network, or one of ours. */
export interface NoAnswer {
  readonly url: string;
  readonly failure: 'unreachable' | 'slow' | 'too-large' | 'too-many-redirects';
  /** What the machine said: `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
  readonly why: string;
}

export interface AskOptions {
  /**
   * The portal on whose pages the widgets stand; where nobody said, any portal: a file that it may not read is then
   * doubtful only, for it may lie on the portal's own server.
   */
  readonly origin: string | undefined;
  /** For one file, redirects included. */
  readonly timeoutMs: number;
}

/** What every portal may read, this one may, that is no host of any data. */
export const ANY_PORTAL = 'https://cong-thong-tin.example';

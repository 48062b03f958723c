/** The part of the platform's URL that the diagnosis uses; the contract knows neither DOM nor Node. */
export interface WebAddress {
  readonly href: string;
  readonly origin: string;
  /** With its colon: `https:`. */
  readonly protocol: string;
  readonly hostname: string;
  /** Empty for the scheme's own. */
  readonly port: string;
  readonly pathname: string;
  readonly searchParams: {get(name: string): string | null};
}

declare const URL: new (url: string, base?: string) => WebAddress;

/** An address, resolved where there is a base; undefined where it is none. */
export function webAddress(text: string, base?: string): WebAddress | undefined {
  try {
    return base === undefined ? new URL(text) : new URL(text, base);
  } catch {
    return undefined;
  }
}

/** The folder in which a file lies, with its slash. */
export function folderOf(url: string): string {
  return webAddress('.', url)?.href ?? url;
}

/**
 * Whether a page would meet mixed content here: an https page that asks for something over http. Browsers make an
 * exception of the own machine ("potentially trustworthy", Mixed Content § 4.4).
 */
export function isMixedContent(address: WebAddress, page: WebAddress): boolean {
  const own = /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(address.hostname);
  return page.protocol === 'https:' && address.protocol === 'http:' && !own;
}

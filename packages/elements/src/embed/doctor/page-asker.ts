import type {Asker} from '@ispeed-widgets/contract/page';

import type {Violations} from './violations.js';

/** Asks for files as the widgets of this page do. */
export function pageAsker({refusedBy}: Violations): Asker {
  // http pages have no digests.
  const subtle = (crypto as {subtle?: SubtleCrypto}).subtle;
  return {
    fetch: (url, options) => fetch(url, options),
    page: location.href,
    onPage: true,
    refusedBy,
    integrityOf: subtle && ((algorithm, bytes) => integrityOf(subtle, algorithm, bytes)),
  };
}

async function integrityOf(subtle: SubtleCrypto, algorithm: string, bytes: ArrayBuffer): Promise<string> {
  const digest = await subtle.digest(algorithm.replace('sha', 'SHA-'), bytes);
  return `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

import type {Asker} from '@ispeed-widgets/contract/page';

/** How long a browser takes to tell that this page's own policy refused a request, ms. */
const A_MOMENT = 150;

const refused = new Map<string, string>();
document.addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
  refused.set(blockedURI, effectiveDirective);
});

/** Asks for the files of another page: what only that page may read stays unread, and is said so. */
export function outsideAsker(page: string): Asker {
  // http pages have no digests.
  const subtle = (crypto as {subtle?: SubtleCrypto}).subtle;
  return {
    fetch: (url, options) => fetch(url, {...options, credentials: 'omit'}),
    page,
    onPage: false,
    async refusedBy(url) {
      await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
      return refused.get(url.replace(/#.*/, ''));
    },
    integrityOf:
      subtle &&
      (async (algorithm, bytes) => {
        const digest = await subtle.digest(algorithm.replace('sha', 'SHA-'), bytes);
        return `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
      }),
  };
}

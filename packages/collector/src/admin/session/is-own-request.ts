import type {HonoRequest} from 'hono';

const READING = ['GET', 'HEAD'];

/**
 * Whether a request comes from our own pages, or, if it only reads, was typed or bookmarked by a person. All that the
 * browser says must agree: `Sec-Fetch-Site` (a page cannot forge it), `Origin`, and `Referer` where there is neither.
 * What changes something must name our origin, letter by letter.
 *
 * @param own our origin as the browser sees it
 */
export function isOwnRequest(request: HonoRequest, own: string): boolean {
  const reads = READING.includes(request.method);
  const site = request.header('Sec-Fetch-Site');
  const origin = request.header('Origin');
  if (site !== undefined && site !== 'same-origin' && !(reads && site === 'none')) return false;
  if (origin !== undefined || !reads) return origin === own;
  const referer = request.header('Referer');
  return site !== undefined || referer === undefined || referer.startsWith(`${own}/`);
}

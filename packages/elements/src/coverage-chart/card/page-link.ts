/**
 * The link to share: this page's address. Our own iframe page takes the commune; what another page's address means is
 * its own affair, and it may follow our events. Undefined where a page has no address of its own.
 *
 * @param address `location.href`
 */
export function pageLink(address: string, communeCode: string): string | undefined {
  if (!/^https?:/.test(address)) return undefined;
  const link = new URL(address);
  if (link.searchParams.has('widget')) link.searchParams.set('commune', communeCode);
  return link.href;
}

/**
 * A link of the page as an absolute URL. By a link element: it never throws (what is no URL stays as it is, and its
 * fetch fails), and an `<img name="baseURI">` of the page does not mislead it.
 */
export function absoluteUrl(link: string): string {
  const element = document.createElement('a');
  element.href = link;
  return element.href;
}

/** The address of a page as people type it, `https://` left out included; undefined for what is none. */
export function pageAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const {protocol, hostname, href} = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && hostname !== '' ? href : undefined;
  } catch {
    return undefined;
  }
}

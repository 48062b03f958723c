import type {EmbedParameters} from '@ispeed-widgets/contract/page';

/** The parameters of an address once it is known where their files come from. */
export type TrustedParameters =
  | {readonly ok: true; readonly parameters: EmbedParameters}
  | {readonly ok: false; readonly name: 'src' | 'coverage'; readonly origin: string};

/**
 * Anybody can write an address, a tag only who edits the page. So the files that an address names (the iframe page's
 * own, or a lone link's) come from the address's own origin, from that of the page which shows the widget, or from
 * those that this page lists in `<meta name="ispeed-data-origins" content="https://a.gov.vn https://b.gov.vn">`: a
 * stranger's store links must never show under an agency's address. What such a file links to is trusted with it.
 *
 * @param parameters as `readEmbedParameters` takes them; their links are relative to the iframe page
 * @param page the iframe page's address
 * @returns the parameters with their links made absolute, or the first that leads to a stranger
 */
export function trustedParameters(parameters: EmbedParameters, page: URL): TrustedParameters {
  const trusted = [page.origin, location.origin, ...listedOrigins()];
  const absolute: Partial<Record<'src' | 'coverage', string>> = {};
  for (const name of ['src', 'coverage'] as const) {
    const link = parameters[name];
    if (link === undefined) continue;
    const {href, origin} = new URL(link, page);
    if (!trusted.includes(origin)) return {ok: false, name, origin};
    absolute[name] = href;
  }
  return {ok: true, parameters: {...parameters, ...absolute}};
}

function listedOrigins(): string[] {
  const list = document.querySelector<HTMLMetaElement>('meta[name="ispeed-data-origins"]')?.content ?? '';
  // A path or a slash at the end is a habit, not another origin; what is no address lists nothing.
  return list.split(/\s+/).flatMap((entry) => {
    try {
      const {origin} = new URL(entry);
      return origin === 'null' ? [] : [origin];
    } catch {
      return [];
    }
  });
}

import type {Choices} from '../choices/choices.js';
import type {Embedding} from '../snippet/embedding.js';
import type {BuilderState} from './state.js';

/** Where the widgets' files lie when nobody says otherwise: beside the builder, as it is published. */
export const OWN_FILES = new URL('../v1/', document.baseURI).href;

/** The address of the campaign file, absolute; `undefined` while the field holds none. */
export function campaignAddress({src}: Pick<Choices, 'src'>): string | undefined {
  const typed = src.trim();
  if (typed === '' || !URL.canParse(typed, document.baseURI)) return undefined;
  const url = new URL(typed, document.baseURI);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The folder of the widgets' files, with its closing slash; a pasted address of ispeed.js means its folder. */
export function filesAddress({files}: Pick<Choices, 'files'>): string {
  const typed = files.trim();
  if (typed === '' || !URL.canParse(typed, document.baseURI)) return OWN_FILES;
  const url = new URL(typed, document.baseURI);
  const folder = /\.\w+$/.test(url.pathname)
    ? new URL('.', url)
    : new URL(url.href.replace(/[?#].*$/, '').replace(/\/?$/, '/'));
  return folder.protocol === 'https:' || folder.protocol === 'http:' ? folder.href : OWN_FILES;
}

/** What the snippet is made from, besides the choices. */
export function embeddingOf({choices, campaign, release}: BuilderState): Embedding {
  const moving = filesAddress(choices);
  const exact = choices.pin && release.at === 'ready' ? release.value : undefined;
  const loaded = campaign.at === 'ready' ? campaign.value : undefined;
  return {
    // `/v1/` moves within the major version; beside it stands each exact version for good. A copy elsewhere is exact.
    files: exact && /\/v\d+\/$/.test(moving) ? new URL(`../${exact.version}/`, moving).href : moving,
    campaign: campaignAddress(choices),
    release: exact,
    document: loaded?.document,
    figures: loaded?.figures,
  };
}

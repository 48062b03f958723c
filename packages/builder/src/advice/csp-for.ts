import type {Choices} from '../choices/choices.js';
import {type Rung, usesLoader} from '../choices/rungs.js';
import type {Embedding} from '../snippet/embedding.js';
import {resolved} from '../snippet/links.js';

/** What must be added to one directive of the portal's Content-Security-Policy. */
export interface PolicyAddition {
  readonly directive: string;
  readonly sources: readonly string[];
}

/** Which origins the portal's policy must allow for this choice, if it has one. Nothing to add: an empty list. */
export function policyFor(rung: Rung, choices: Choices, embedding: Embedding): PolicyAddition[] {
  const files = originOf(embedding.files);
  const additions: Record<string, (string | undefined)[]> = usesLoader(rung)
    ? {
        'script-src': [files],
        'style-src': [files],
        'connect-src': [originOf(embedding.campaign), ...linkedOrigins(embedding), coverageOrigin(choices)],
        'img-src': pictureOrigins(embedding),
        'trusted-types': ['lit-html', 'ispeed'],
      }
    : rung === 'iframe'
      ? {'frame-src': [files]}
      : rung === 'image'
        ? {'img-src': [originOf(choices.image)]}
        : {};
  return Object.entries(additions)
    .map(([directive, sources]) => ({
      directive,
      sources: [...new Set(sources.filter((one) => one !== undefined))],
    }))
    .filter(({sources}) => sources.length > 0);
}

/** As it is pasted into the header: `script-src https://a.gov.vn; …` */
export function policyText(additions: readonly PolicyAddition[]): string {
  return additions.map(({directive, sources}) => `${directive} ${sources.join(' ')}`).join('; ');
}

/** Files that the campaign file points to, and where reports go. */
function linkedOrigins({document, campaign}: Embedding): (string | undefined)[] {
  const links = [document?.places, document?.organizations, document?.coverage, document?.report?.endpoint];
  return links.map((link) => originOf(resolved(link, campaign)));
}

function pictureOrigins({document, campaign}: Embedding): (string | undefined)[] {
  const pictures = [
    document?.agency.logo,
    document?.app.logo,
    ...(document?.app.banners ?? []).map(({url}) => url),
    ...(document?.guide?.steps ?? []).map(({image}) => image),
  ];
  return pictures.map((link) => originOf(resolved(link, campaign)));
}

function coverageOrigin({attributes}: Choices): string | undefined {
  return originOf(attributes.coverage);
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? new URL(address).origin
    : undefined;
}

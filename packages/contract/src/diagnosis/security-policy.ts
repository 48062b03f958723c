/** A Content Security Policy: sources by directive, the first of two with one name. */
export type SecurityPolicy = ReadonlyMap<string, readonly string[]>;

/** Where a directive that is not there is looked for next (CSP Level 3 § 6.8.3). */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** A directive as it applies: its own name, or that of the one it falls back on. */
export interface AppliedDirective {
  readonly name: string;
  readonly sources: readonly string[];
}

/**
 * The policies of a header or of several headers joined, each of which must allow what a page does. Reads what a web
 * admin pastes: also with the header's name before it, in a `<meta>`'s quotes or as a web server's config writes it.
 */
export function parsePolicies(text: string): SecurityPolicy[] {
  return text
    .split(/,|[\r\n]+(?=[^\r\n]*content-security-policy)/i)
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

const DIRECTIVE = /^[a-z][a-z-]+$/;

function parsePolicy(text: string): SecurityPolicy {
  const policy = new Map<string, readonly string[]>();
  const bare = text
    .replace(/^[\s\S]*?content-security-policy["']?(\s+content=|\s*:|\s)\s*/i, '')
    .replace(/["\s]+/g, ' ');
  for (const part of bare.split(';')) {
    const [name = '', ...sources] = part.trim().split(' ');
    const key = name.toLowerCase();
    if (DIRECTIVE.test(key) && !policy.has(key)) policy.set(key, sources);
  }
  return policy;
}

/** The directive that decides for a kind of request; undefined where the policy leaves it free. */
export function appliedDirective(policy: SecurityPolicy, wanted: string): AppliedDirective | undefined {
  for (const name of FALLBACKS[wanted] ?? [wanted]) {
    const sources = policy.get(name);
    if (sources) return {name, sources};
  }
  return undefined;
}

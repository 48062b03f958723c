import type {WebAddress} from './web-address.js';

const SCHEME = /^([a-z][a-z\d+.-]*):$/i;
const HOST = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+|\[[\da-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
const DEFAULT_PORTS: Readonly<Record<string, string>> = {
  'http:': '80',
  'https:': '443',
  'ws:': '80',
  'wss:': '443',
};

/**
 * Whether one source of a CSP directive lets an address through, as CSP Level 3 § 6.7.2 says; keywords other than
 * 'self', nonces and hashes let none.
 *
 * @param page where the policy applies: `'self'`, and the scheme of a source that names none
 */
export function sourceAllows(source: string, address: WebAddress, page: WebAddress): boolean {
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol) || address.protocol === page.protocol;
  if (source.toLowerCase() === "'self'") return isSelf(address, page);
  const scheme = SCHEME.exec(source)?.[1];
  if (scheme !== undefined) return schemeFits(`${scheme.toLowerCase()}:`, address.protocol);
  const host = HOST.exec(source);
  if (host === null) return false;
  const [, prefix, name, port, path] = host;
  return (
    schemeFits(prefix === undefined ? page.protocol : `${prefix.toLowerCase()}:`, address.protocol) &&
    hostFits(name!.toLowerCase(), address.hostname) &&
    portFits(port, address) &&
    pathFits(path ?? '', address.pathname)
  );
}

function isSelf(address: WebAddress, page: WebAddress): boolean {
  if (address.origin === page.origin) return page.origin !== 'null';
  const bothDefault = isDefaultPort(address) && isDefaultPort(page);
  return (
    address.hostname === page.hostname &&
    (address.port === page.port || bothDefault) &&
    schemeFits(page.protocol, address.protocol)
  );
}

/** A source that allows http allows the same over https, never the other way round. */
function schemeFits(allowed: string, protocol: string): boolean {
  if (allowed === protocol) return true;
  if (allowed === 'http:') return protocol === 'https:';
  if (allowed === 'ws:') return /^(wss|https?):$/.test(protocol);
  return allowed === 'wss:' && protocol === 'https:';
}

function hostFits(allowed: string, hostname: string): boolean {
  if (allowed === '*') return true;
  return allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) : hostname === allowed;
}

function portFits(allowed: string | undefined, address: WebAddress): boolean {
  if (allowed === '*') return true;
  if (allowed === undefined) return isDefaultPort(address);
  const port = address.port === '' ? DEFAULT_PORTS[address.protocol] : address.port;
  return allowed === port || (allowed === '80' && port === '443');
}

function isDefaultPort({port, protocol}: WebAddress): boolean {
  return port === '' || port === DEFAULT_PORTS[protocol];
}

function pathFits(allowed: string, path: string): boolean {
  if (allowed === '' || allowed === '/') return true;
  const [wanted, given] = [decoded(allowed), decoded(path)];
  return allowed.endsWith('/') ? given.startsWith(wanted) : given === wanted;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

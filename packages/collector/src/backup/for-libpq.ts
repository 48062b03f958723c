/** Parameters of an address that only Node's driver knows. */
const OURS = ['password', 'uselibpqcompat'];

/** An address for PostgreSQL's own programs, without the password: a command line is there for all to read. */
export interface LibpqAddress {
  readonly address: string;
  /** Environment that carries the password. */
  readonly env: NodeJS.ProcessEnv;
}

/** @param url `postgres://…`, as Node's driver takes it */
export function forLibpq(url: string): LibpqAddress {
  // Of two slashes after the scheme, or an empty host, URL makes nothing else than libpq does.
  const address = new URL(url);
  const password = decodeURIComponent(address.password) || address.searchParams.get('password');
  address.password = '';
  for (const name of OURS) address.searchParams.delete(name);
  if (address.searchParams.get('sslmode') === 'no-verify') address.searchParams.set('sslmode', 'require');
  return {address: address.href, env: password ? {PGPASSWORD: password} : {}};
}

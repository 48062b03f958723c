import type {HonoRequest} from 'hono';

/**
 * The origin under which the browser sees us, `https://bao-cao.example`: the scheme that our own proxy names, if we
 * have one, and the host that was asked for. Empty, which equals no origin, where the host is none.
 */
export function ownOrigin(request: HonoRequest, {behindProxy}: {behindProxy: boolean}): string {
  const {protocol, host} = new URL(request.url);
  const forwarded = behindProxy ? request.header('X-Forwarded-Proto') : undefined;
  const scheme = forwarded === 'https' || forwarded === 'http' ? `${forwarded}:` : protocol;
  const asked = request.header('Host') ?? host;
  return URL.canParse(`${scheme}//${asked}`) ? new URL(`${scheme}//${asked}`).origin : '';
}

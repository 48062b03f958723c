import type {Context, MiddlewareHandler} from 'hono';

import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {PageRefusal} from '../page-refusal.js';
import {isOwnRequest} from './is-own-request.js';
import {ownOrigin} from './own-origin.js';
import {readForm} from './read-form.js';
import {readCookie} from './session-cookie.js';
import type {Sessions} from './sessions.js';

const READING = ['GET', 'HEAD'];
/** An address of these pages may be so long, with every filter set. */
const LONGEST_PATH = 1000;

/**
 * Refuses what another site's page makes a browser change here. What it makes a browser read goes on, marked: it
 * sees what somebody without a session sees, so that a link in a mail leads to the sign-in.
 */
export function ownPagesOnly({trustedProxies = 0}: AdminNeeds): MiddlewareHandler<AdminEnv> {
  return async (context, next) => {
    const origin = ownOrigin(context.req, {behindProxy: trustedProxies > 0});
    const isOwn = isOwnRequest(context.req, origin);
    if (!isOwn && !READING.includes(context.req.method)) {
      throw new PageRefusal({
        status: 403,
        title: 'Yêu cầu này không đến từ trang quản trị.',
        detail:
          'Không có gì thay đổi. Mở lại trang quản trị rồi thử lại. Nếu vẫn gặp lỗi: máy chủ đứng sau proxy https ' +
          'phải chạy với --trust-proxy, và proxy phải chuyển nguyên Host và ghi X-Forwarded-Proto.',
      });
    }
    context.set('origin', origin);
    context.set('isOwn', isOwn);
    await next();
  };
}

/** Lets only requests of an open session pass, and of its forms only those that were made for it; others sign in. */
export function signedInOnly(sessions: Sessions): MiddlewareHandler<AdminEnv> {
  return async (context, next) => {
    const session = readCookie(context);
    if (!context.get('isOwn') || session === undefined || !(await sessions.isOpen(session)))
      return context.redirect(signInPath(context), 303);
    context.set('session', session);
    await next();
    return undefined;
  };
}

/**
 * The fields of a form that this session's page made.
 *
 * @throws PageRefusal if it is another's
 */
export async function readOwnForm(context: Context<AdminEnv>, sessions: Sessions): Promise<URLSearchParams> {
  const form = await readForm(context);
  if (!sessions.isFormToken(context.get('session'), form.get('form') ?? '')) {
    throw new PageRefusal({
      status: 403,
      title: 'Biểu mẫu này thuộc một phiên khác.',
      detail: 'Không có gì thay đổi. Mở lại trang rồi thử lại.',
    });
  }
  return form;
}

function signInPath({req}: Context<AdminEnv>): string {
  const {pathname, search} = new URL(req.url);
  const wanted = pathname + search;
  // What was posted cannot be asked for again.
  const isPlain = READING.includes(req.method) && wanted !== '/admin' && wanted.length <= LONGEST_PATH;
  return isPlain ? `/admin/sign-in?next=${encodeURIComponent(wanted)}` : '/admin/sign-in';
}

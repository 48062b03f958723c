import type {Handler} from 'hono';

import {PROBLEMS} from '../../http/problems.js';
import {Refusal} from '../../http/refusal.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {readOwnForm} from './guards.js';
import {nextPath} from './next-path.js';
import {readForm} from './read-form.js';
import {dropCookie, giveCookie, readCookie} from './session-cookie.js';
import type {Sessions} from './sessions.js';
import {signedOutPage, signInPage} from './sign-in-page.js';

/** `GET /admin/sign-in` */
export const showSignIn: Handler<AdminEnv> = (context) => {
  const next = nextPath(context.req.query('next'));
  return context.html(signInPage({next, mayBeSignedIn: !context.get('isOwn')}));
};

/** `POST /admin/sign-in`: the token for a new session. An older session of the same browser ends. */
export function signIn({guard}: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    const form = await readForm(context);
    const next = nextPath(form.get('next'));
    try {
      guard.check(context, form.get('token')?.trim());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.retryAfter !== undefined) context.header('Retry-After', String(error.retryAfter));
      return context.html(signInPage({next, fault: inWords(error)}), PROBLEMS[error.kind].status);
    }
    const older = readCookie(context);
    if (older !== undefined) await sessions.end(older);
    giveCookie(context, await sessions.open());
    return context.redirect(next, 303);
  };
}

/** `POST /admin/sign-out` */
export function signOut(sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    await readOwnForm(context, sessions);
    await sessions.end(context.get('session'));
    dropCookie(context);
    return context.html(signedOutPage());
  };
}

function inWords({kind}: Refusal): {title: string; detail: string} {
  if (kind === 'token-missing')
    return {title: 'Chưa nhập mã quản trị.', detail: 'Nhập mã rồi đăng nhập lại.'};
  return PROBLEMS[kind];
}

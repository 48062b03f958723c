import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';

import type {AdminEnv} from '../admin-needs.js';
import {SESSION_MS} from './sessions.js';

const NAME = 'ispeed_admin';
const PATH = '/admin';

/** The value of the session's cookie, whether its session is open or not. */
export function readCookie(context: Context<AdminEnv>): string | undefined {
  return getCookie(context, NAME);
}

/** Hands the session to the browser: no script reads it, no other site's request carries it, only https does on https. */
export function giveCookie(context: Context<AdminEnv>, session: string): void {
  setCookie(context, NAME, session, {...attributes(context), maxAge: SESSION_MS / 1000});
}

export function dropCookie(context: Context<AdminEnv>): void {
  deleteCookie(context, NAME, attributes(context));
}

function attributes(context: Context<AdminEnv>) {
  return {
    path: PATH,
    httpOnly: true,
    sameSite: 'Strict',
    secure: context.get('origin').startsWith('https:'),
  } as const;
}

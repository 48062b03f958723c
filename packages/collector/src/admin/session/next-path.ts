const HOME = '/admin';

/**
 * Where to go after the sign-in: the page that was asked for if it is one of ours, else the first one. Anybody may
 * write such an address, so nothing that a browser could take for another site passes.
 */
export function nextPath(asked: string | null | undefined): string {
  if (asked == null || !/^\/admin(\/[\w.\-/]*)?(\?[\w.\-+%&=]*)?$/.test(asked) || asked.includes('..'))
    return HOME;
  return asked.startsWith('/admin/sign-') ? HOME : asked;
}

/** The kind of phone, as far as the shop for its apps goes. */
export type Platform = 'android' | 'ios' | 'other';

/** Which phone this is. An iPad calls itself a Mac, but no Mac has several touch points. */
export function detectPlatform({userAgent, maxTouchPoints}: Navigator = navigator): Platform {
  if (/android/i.test(userAgent)) return 'android';
  if (/iphone|ipad|ipod/i.test(userAgent)) return 'ios';
  return /macintosh/i.test(userAgent) && maxTouchPoints > 1 ? 'ios' : 'other';
}

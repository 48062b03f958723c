import {existsSync} from 'node:fs';

import {installByApt} from './install-by-apt.mjs';
import {installedBrowser} from './installed-browser.mjs';
import {portableBrowser} from './portable-browser.mjs';

/** Flags for every browser a test starts: no sandbox (containers run as root), no GPU, no calls home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where a browser may come from, best first: the one the developer names, the one the machine has, and only then one
 * that must be fetched.
 * @type {readonly (() => string | undefined)[]}
 */
export const BROWSER_SOURCES = [namedBrowser, installedBrowser, portableBrowser, debianBrowser];

/**
 * Path of a Chromium-based browser for the tests; may install one, which takes up to about a minute.
 * @param {readonly (() => string | undefined)[]} [sources]
 * @returns {string}
 * @throws {Error} in words, when there is none and none could be fetched, or when CHROME_PATH leads nowhere
 */
export function findBrowser(sources = BROWSER_SOURCES) {
  /** @type {string[]} */
  const reasons = [];
  for (const source of sources) {
    try {
      const path = source();
      if (path !== undefined) return path;
    } catch (error) {
      if (source === namedBrowser) throw error;
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(noBrowser(reasons));
}

/**
 * What Playwright needs to start that browser: `chromium.launch(browserLaunch())`.
 * @returns {{executablePath: string, args: string[]}}
 */
export function browserLaunch() {
  return {executablePath: findBrowser(), args: [...BROWSER_FLAGS]};
}

/** The browser that CHROME_PATH names. A wrong path is an error, not a reason to take another browser silently. */
export function namedBrowser() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (existsSync(path)) return path;
  throw new Error(
    `CHROME_PATH là "${path}" nhưng không có tệp đó. Sửa lại đường dẫn hoặc bỏ biến này.\n` +
      `CHROME_PATH is "${path}", but there is no such file. Mend the path or unset the variable.`,
  );
}

/** Debian's Chromium, installed by apt where we are root, as in a container. */
function debianBrowser() {
  return installByApt('Chromium', ['chromium']) ? installedBrowser() : undefined;
}

function noBrowser(/** @type {string[]} */ reasons) {
  return [
    'Không tìm thấy trình duyệt để chạy kiểm thử. Hãy cài Google Chrome (https://www.google.com/chrome/) hoặc Chromium',
    '(Debian, Ubuntu: sudo apt install chromium), hoặc đặt biến CHROME_PATH là đường dẫn tới trình duyệt đã có.',
    'No browser for the tests was found. Install Google Chrome or Chromium, or set CHROME_PATH to the one you have.',
    ...reasons.map((reason) => `  - ${reason}`),
  ].join('\n');
}

import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

import {installByApt} from '../helpers/install-by-apt.mjs';

/** What WebKitGTK is tested with. */
export interface WebKitFiles {
  readonly driver: string;
  readonly miniBrowser: string;
  /** The screen for its window. */
  readonly xvfb: string;
}

/**
 * Path of Firefox: FIREFOX_PATH, else the machine's own, else Debian's by apt where we are root.
 *
 * @throws Error in words where there is none
 */
export function findFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  return present('Firefox', ['firefox-esr'], () => named || onPath('firefox-esr') || onPath('firefox'));
}

/**
 * Paths of WebKitGTK's driver and small browser and of a screen for them, else Debian's by apt where we are root.
 *
 * @throws Error in words where one is missing
 */
export function findWebKit(): WebKitFiles {
  return present('WebKitGTK', ['webkit2gtk-driver', 'xvfb'], () => {
    const driver = onPath('WebKitWebDriver');
    const xvfb = onPath('Xvfb');
    const miniBrowser = miniBrowsers().find(existsSync);
    return driver && xvfb && miniBrowser ? {driver, miniBrowser, xvfb} : undefined;
  });
}

function present<Found>(engine: string, packages: readonly string[], find: () => Found | undefined): Found {
  const here = find() ?? (installByApt(engine, packages) ? find() : undefined);
  if (here !== undefined) return here;
  throw new Error(
    `Không tìm thấy ${engine}, cần cho "npm run test:engines". Trên Debian, Ubuntu: sudo apt install ${packages.join(' ')}\n` +
      `${engine}, which "npm run test:engines" needs, was not found. On Debian, Ubuntu: sudo apt install ${packages.join(' ')}`,
  );
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync);
}

/** MiniBrowser is on no PATH: it lies beside the library, newest last. */
function miniBrowsers(): string[] {
  return ['/usr/libexec', ...inside('/usr/lib')]
    .flatMap(inside)
    .filter((folder) => folder.includes('/webkit2gtk-') || folder.includes('/webkitgtk-'))
    .map((folder) => join(folder, 'MiniBrowser'))
    .reverse();
}

function inside(folder: string): string[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}

import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {type BrowserContext, chromium} from 'playwright-core';

import {browserLaunch} from '../../helpers/find-browser.mjs';

/** A browser in processes of its own, with a profile that outlives it. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Ends it as a phone does that runs out of power: no process of it may tidy up. */
  kill(): Promise<void>;
}

/** Starts a browser with this profile as a person's runs it, with its memory for the way back. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const {executablePath, args} = browserLaunch();
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
    // A group of its own, so that all its processes can be ended, and no others.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await whereItListens(child));
  return {
    context: browser.contexts()[0]!,
    async kill() {
      const gone = once(child, 'exit');
      process.kill(-child.pid!, 'SIGKILL');
      await gone;
    },
  };
}

/** True if one of the profile's files holds this text, as it stands or in two bytes a letter. */
export function isOnDisk(profile: string, text: string): boolean {
  const spellings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const files = readdirSync(profile, {recursive: true, withFileTypes: true}).filter((file) => file.isFile());
  return files.some(({parentPath, name}) => {
    const path = join(parentPath, name);
    // The browser makes and removes files all the time.
    if (!existsSync(path)) return false;
    const bytes = readFileSync(path);
    return spellings.some((spelling) => bytes.includes(spelling));
  });
}

function whereItListens(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(printed)));
  });
}

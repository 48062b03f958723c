import {afterEach, describe, expect, it, vi} from 'vitest';

import {BROWSER_SOURCES, findBrowser, namedBrowser} from './find-browser.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('the search for a browser', () => {
  it('takes the browser that CHROME_PATH names before any other', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser(BROWSER_SOURCES)).toBe(process.execPath);
  });

  it('stops at a wrong CHROME_PATH instead of taking another', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    expect(() => findBrowser([namedBrowser, () => '/usr/bin/other'])).toThrow('"/nowhere/chrome"');
  });

  it('asks the next source when one has nothing or fails', () => {
    const failing = () => {
      throw new Error('no network');
    };
    expect(findBrowser([() => undefined, failing, () => '/opt/chrome'])).toBe('/opt/chrome');
  });

  it('says what to install and why nothing was found', () => {
    const failing = () => {
      throw new Error('npm install: no network');
    };
    expect(() => findBrowser([failing])).toThrow(/Chromium[\s\S]+CHROME_PATH[\s\S]+npm install: no network/);
  });
});

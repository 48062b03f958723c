import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {build} from 'esbuild';
import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {browserLaunch} from '../helpers/find-browser.mjs';
import {type Installed, installPackage} from './installed-package.js';

const CAMPAIGN = readFileSync(
  join(import.meta.dirname, '../../demo/data/khanh-hoa-2026/campaign.json'),
  'utf8',
);

/** The same small application three times: a banner that may be closed, and a note of what it said. */
const APPLICATIONS = {
  'no framework': `import '@ispeed-widgets/elements/banner';
    const banner = document.createElement('ispeed-banner');
    Object.assign(banner, {src: '/data/campaign.json', dismissDays: 7});
    banner.addEventListener('ispeed-ready', () => { document.title = 'ready'; });
    document.body.append(banner);`,
  React: `import '@ispeed-widgets/elements/banner';
    import {createElement} from 'react';
    import {createRoot} from 'react-dom/client';
    const ready = () => { document.title = 'ready'; };
    createRoot(document.querySelector('main')).render(
      createElement('ispeed-banner', {src: '/data/campaign.json', dismissDays: 7, 'onispeed-ready': ready}));`,
  Vue: `import '@ispeed-widgets/elements/banner';
    import {createApp, h} from 'vue';
    const onIspeedReady = () => { document.title = 'ready'; };
    createApp(() => h('ispeed-banner', {src: '/data/campaign.json', dismissDays: 7, onIspeedReady})).mount('main');`,
};

let project: Installed;
let browser: Browser;

beforeAll(async () => {
  project = installPackage(['react', 'react-dom', 'vue']);
  browser = await chromium.launch(browserLaunch());
  // npm packs twice.
}, 60_000);

afterAll(async () => {
  await browser?.close();
  project?.remove();
});

/** The application as a bundler makes it that leaves out what has no side effects. */
async function bundle(source: string): Promise<string> {
  const entry = join(project.folder, 'application.js');
  writeFileSync(entry, source);
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles[0]!.text;
}

async function open(script: string) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  const files: Record<string, {contentType: string; body: string}> = {
    '/': {
      contentType: 'text/html',
      body: '<!doctype html><main></main><script type="module" src="/app.js"></script>',
    },
    '/app.js': {contentType: 'text/javascript', body: script},
    '/data/campaign.json': {contentType: 'application/json', body: CAMPAIGN},
  };
  await page.route('**/*', (route) =>
    route.fulfill(files[new URL(route.request().url()).pathname] ?? {status: 404}),
  );
  await page.goto('http://application.test/');
  return {page, faults};
}

describe('an application that bundles the package', () => {
  it.each(Object.entries(APPLICATIONS))('shows the banner and hears it, with %s', async (_, source) => {
    const {page, faults} = await open(await bundle(source));
    await expect.poll(() => page.title()).toBe('ready');
    expect(await page.locator('ispeed-banner').getByRole('button', {name: 'Đóng'}).count()).toBe(1);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await page.close();
  });

  it('would be without the tag if the package did not say that its entries have side effects', async () => {
    const manifest = join(project.folder, 'node_modules/@ispeed-widgets/elements/package.json');
    const own = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, JSON.stringify({...(JSON.parse(own) as object), sideEffects: false}));
    const script = await bundle(APPLICATIONS['no framework']);
    writeFileSync(manifest, own);
    expect(script).not.toContain('attachShadow');
  });
});

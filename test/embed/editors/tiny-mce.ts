import {fileURLToPath} from 'node:url';

import type {Browser} from 'playwright-core';

import {serveFolder} from '../../stories/serve-folder.js';
import type {Editor} from './editor.js';

const FOLDER = fileURLToPath(new URL('../../../node_modules/tinymce', import.meta.url));

/** What the page of an editor knows of TinyMCE. */
interface TinyMceWindow {
  readonly tinymce: {
    init(options: object): Promise<{setContent(html: string): void; getContent(): string}[]>;
    activeEditor: {setContent(html: string): void; getContent(): string};
  };
}

/** The real TinyMCE with its own defaults, in a page of the browser; it goes with the browser. */
export async function openTinyMce(browser: Browser): Promise<Editor> {
  const files = await serveFolder(FOLDER);
  const page = await browser.newPage();
  page.once('close', () => files.close());
  await page.route('**/editor.html', (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><textarea></textarea>'}),
  );
  await page.goto(`${files.url}/editor.html`);
  await page.addScriptTag({url: '/tinymce.min.js'});
  await page.evaluate(async () => {
    const {tinymce} = window as unknown as TinyMceWindow;
    await tinymce.init({selector: 'textarea', license_key: 'gpl', base_url: location.origin});
  });
  return {
    source: 'npm tinymce 8, its default schema',
    clean: (html) =>
      page.evaluate((pasted) => {
        const {activeEditor} = (window as unknown as TinyMceWindow).tinymce;
        activeEditor.setContent(pasted);
        return activeEditor.getContent();
      }, html),
  };
}

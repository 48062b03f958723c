import {existsSync} from 'node:fs';

import type {Browser} from 'playwright-core';

import type {Editor} from '../embed/editors/editor.js';
import {installByApt} from '../helpers/install-by-apt.mjs';
import {serveFolder} from '../stories/serve-folder.js';

const FOLDER = '/usr/share/javascript/ckeditor';

interface CkEditorInstance {
  on(event: 'instanceReady', heard: () => void): void;
  setData(html: string, done: () => void): void;
  getData(): string;
}

/** What the page of an editor knows of CKEditor 4. */
interface CkEditorWindow {
  readonly CKEDITOR: {
    replace(id: string, config: object): CkEditorInstance;
    readonly instances: {readonly editor: CkEditorInstance};
  };
}

/**
 * Debian's CKEditor 4 with its own settings, in a page of the browser; it goes with the browser.
 *
 * @throws Error in words where it is not installed and cannot be
 */
export async function openCkEditor(browser: Browser): Promise<Editor> {
  if (!existsSync(FOLDER) && !installByApt('CKEditor', ['ckeditor'])) {
    throw new Error(
      'Thiếu gói cho "npm run test:wordpress". Trên Debian: sudo apt install ckeditor\n' +
        '"npm run test:wordpress" lacks a package. On Debian: sudo apt install ckeditor',
    );
  }
  const files = await serveFolder(FOLDER);
  const page = await browser.newPage();
  page.once('close', () => files.close());
  await page.route('**/editor.html', (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><textarea id="editor"></textarea>'}),
  );
  await page.goto(`${files.url}/editor.html`);
  await page.addScriptTag({url: '/ckeditor.js'});
  await page.evaluate(
    () =>
      new Promise<void>((ready) => {
        const {CKEDITOR} = window as unknown as CkEditorWindow;
        CKEDITOR.replace('editor', {versionCheck: false}).on('instanceReady', ready);
      }),
  );
  return {
    source: "Debian's package ckeditor",
    clean: (html) =>
      page.evaluate(
        (pasted) =>
          new Promise<string>((cleaned) => {
            const {editor} = (window as unknown as CkEditorWindow).CKEDITOR.instances;
            editor.setData(pasted, () => cleaned(editor.getData()));
          }),
        html,
      ),
  };
}

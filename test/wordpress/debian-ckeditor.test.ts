import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Editor} from '../embed/editors/editor.js';
import {ckeditor as rules} from '../embed/editors/profiles/ckeditor.js';
import {applyRules} from '../embed/editors/rules.js';
import {FORMS, snippetForms} from '../embed/editors/snippet-forms.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {openCkEditor} from './debian-ckeditor.js';

let browser: Browser;
let editor: Editor;
const forms = snippetForms('banner', 'https://portal.example.vn');

beforeAll(async () => {
  browser = await chromium.launch(browserLaunch());
  editor = await openCkEditor(browser);
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

const tagsOf = (html: string) => html.match(/<[a-z][^>]*>/g) ?? [];

/** Tags by name, and where they lead: CKEditor writes a width as a style and sorts attributes. */
const namesAndLinks = (html: string) => html.match(/<[a-z]\w*|(href|src)="[^"]*"/g) ?? [];

describe("Debian's real CKEditor 4, with all its features", () => {
  it('is never stricter than the profile of its rules', async () => {
    for (const form of FORMS) {
      const real = namesAndLinks(await editor.clean(forms[form]));
      expect(real, form).toEqual(expect.arrayContaining(namesAndLinks(applyRules(forms[form], rules))));
    }
  });

  it('keeps the classes of a div, which it may create itself, and neither data attributes nor unknown tags', async () => {
    expect(tagsOf(await editor.clean(forms.element))).not.toContain('<ispeed-banner commune="22366">');
    expect(tagsOf(await editor.clean(forms.div))).toContain('<div class="ispeed-widget">');
    expect(tagsOf(await editor.clean(forms.class))[0]).toMatch(/ispeed-banner ispeed-commune-22366/);
    expect(await editor.clean(forms.link)).toContain('embed.html?widget=banner&amp;');
  });
});

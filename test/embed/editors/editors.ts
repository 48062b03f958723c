import type {Browser} from 'playwright-core';

import type {Editor} from './editor.js';
import {ckeditor} from './profiles/ckeditor.js';
import {drupal} from './profiles/drupal.js';
import {joomla} from './profiles/joomla.js';
import {liferay} from './profiles/liferay.js';
import {nukeviet} from './profiles/nukeviet.js';
import {sharepoint} from './profiles/sharepoint.js';
import {wordpress} from './profiles/wordpress.js';
import {applyRules} from './rules.js';
import {openTinyMce} from './tiny-mce.js';

/** Seven by their published rules, and TinyMCE itself. */
export async function openEditors(browser: Browser): Promise<Readonly<Record<string, Editor>>> {
  const rules = {wordpress, nukeviet, drupal, joomla, liferay, sharepoint, ckeditor};
  const byRules = Object.entries(rules).map(([name, one]): [string, Editor] => [
    name,
    {source: one.source, clean: async (html) => applyRules(html, one)},
  ]);
  return {...Object.fromEntries(byRules), tinymce: await openTinyMce(browser)};
}

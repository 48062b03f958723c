import '../zod-without-eval.js';

import {readChoices} from '../choices/choices-hash.js';
import {usesLoader} from '../choices/rungs.js';
import {campaignName, type ChosenFiles, keptFiles, readChosen, textOf} from '../data/chosen-files.js';
import {loadCampaign} from '../data/load-campaign.js';
import {readPublished} from '../data/read-file.js';
import {rungOf} from '../hosts/hosts.js';
import {campaignAddress, OWN_FILES} from '../page/embedding-of.js';
import type {Embedding} from '../snippet/embedding.js';
import {toElement} from '../snippet/markup.js';
import {snippetFor} from '../snippet/snippet-for.js';
import {siteStyles, themeRule} from '../snippet/theme-rule.js';
import hostileUrl from './hostile.css?url';
import './kind.css';
import measureUrl from './measure.css?url';

/*
 * A page as an agency might have it, with the snippet of the choices in its fragment. This module runs before the
 * loader, which stands behind it in the page: the loader's tag is given its data, and the widget's place is made.
 */
const choices = readChoices(location.hash);
const chosen = keptFiles();
const campaign =
  campaignAddress(choices) ?? (chosen && new URL(campaignName(chosen) ?? '', document.baseURI).href);
const rung = rungOf(choices);

if (location.hash.startsWith('#view=hostile')) addStyleSheet(hostileUrl);
if (location.hash.startsWith('#view=measure')) {
  addStyleSheet(measureUrl);
  // Whoever measures asks how many widgets have said that they are done.
  for (const said of ['ispeed-ready', 'ispeed-data-failed']) document.addEventListener(said, countDone);
}
document.documentElement.lang = choices.lang;
// What goes into the site's style sheet. A sheet made here passes a policy that an inline one does not.
const styles = new CSSStyleSheet();
styles.replaceSync(location.hash.startsWith('#view=measure') ? themeRule(choices) : siteStyles(choices));
if (usesLoader(rung)) document.adoptedStyleSheets = [styles];
if (chosen) answerFrom(chosen, campaign);
fill({files: OWN_FILES, campaign});
// A plain card is made of the campaign's own words.
if (rung === 'card' && campaign !== undefined) void fillWithData(campaign);

function fill(embedding: Embedding): void {
  const {head, pieces} = snippetFor(rung, choices, embedding);
  const said = head.find(({tag}) => tag === 'script')?.attributes ?? {};
  const loader = document.getElementById('loader');
  for (const [name, value] of Object.entries(said)) {
    if (name.startsWith('data-') && value !== undefined) loader?.setAttribute(name, value);
  }
  const elements = pieces.flatMap(({markup}) => markup.map((part) => toElement(part, document)));
  document.getElementById('place')!.replaceChildren(...elements);
}

async function fillWithData(url: string): Promise<void> {
  const {period, network} = choices.attributes;
  const read = chosen ? readChosen(chosen) : readPublished;
  const {document, figures} = await loadCampaign(url, read, {period, network});
  fill({files: OWN_FILES, campaign: url, document, figures});
}

/** Files that are not published yet: here, and only here, the widgets are given those from the admin's machine. */
function answerFrom(files: ChosenFiles, address: string | undefined): void {
  const name = campaignName(files);
  const fetchPublished = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, options) => {
    const url = input instanceof Request ? input.url : String(input);
    const absolute = new URL(url, document.baseURI).href;
    const text = absolute === address && name !== undefined ? files[name] : textOf(files, absolute);
    if (text === undefined) return fetchPublished(input, options);
    const answer = new Response(text, {headers: {'Content-Type': 'application/json'}});
    // The widgets ask where an answer came from; one that is made here does not say.
    Object.defineProperty(answer, 'url', {value: absolute});
    return Promise.resolve(answer);
  };
}

function countDone(): void {
  const {dataset} = document.documentElement;
  dataset['done'] = String(Number(dataset['done'] ?? 0) + 1);
}

function addStyleSheet(href: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

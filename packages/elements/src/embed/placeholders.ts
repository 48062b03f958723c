import {followFrameHeights} from './frame-height.js';
import {mountDiv} from './placeholders/mount-div.js';
import {mountLink} from './placeholders/mount-link.js';
import {say} from './say.js';

// Brought by the loader where the page has any of these, now or later.
const page = new URL('../embed.html', import.meta.url);

/** Places that say something wrong: once is enough. */
const wrong = new WeakSet<Element>();

followFrameHeights(page);
mountAll();
if ('MutationObserver' in window) {
  new MutationObserver((records) => {
    if (records.some(({addedNodes}) => addedNodes.length > 0)) mountAll();
  }).observe(document, {childList: true, subtree: true});
}

// The panel for whoever looks after the page: `?ispeed-debug` in its address.
if (/[?&]ispeed-debug\b/.test(location.search)) {
  import('./doctor/start.js').catch(() => say('?ispeed-debug', 'chưa mở được / did not open'));
}

function mountAll(): void {
  document.querySelectorAll<HTMLElement>('.ispeed-widget,a[href*="/embed.html?"]').forEach((place) => {
    // Whoever edits the page in place would save what we put there.
    if (wrong.has(place) || place.isContentEditable) return;
    const isLink = place instanceof HTMLAnchorElement;
    const problems = isLink ? mountLink(place, page) : mountDiv(place);
    if (problems.length > 0) wrong.add(place);
    for (const problem of problems) say(isLink ? 'embed.html' : '.ispeed-widget', problem);
  });
}

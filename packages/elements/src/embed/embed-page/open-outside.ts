import {copyText} from '../../shared/home-commune/copy-text.js';
import type {EmbedWords} from './embed-words.js';
import {element} from './notice.js';

/**
 * Opens every link in a window of its own: within a frame a store's page would not show. Where the frame's `sandbox`
 * forbids windows, the person gets the address to copy instead of a dead button.
 */
export function openLinksOutside(words: EmbedWords): void {
  if (parent === window) return;
  addEventListener('click', (event) => {
    const link = linkIn(event);
    if (link === undefined || event.defaultPrevented || isInPage(link)) return;
    event.preventDefault();
    if (!opens(link.href)) showAddress(link, words);
  });
}

/** The link that was pressed, also within a widget's shadow tree. */
function linkIn(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement && part.href !== '');
}

function isInPage({href}: HTMLAnchorElement): boolean {
  return href.includes('#') && href.split('#')[0] === location.href.split('#')[0];
}

/** Not by `noopener`: that says neither yes nor no. The new page loses sight of this one all the same. */
function opens(address: string): boolean {
  try {
    const opened = window.open(address, '_blank');
    if (opened === null) return false;
    opened.opener = null;
    return true;
  } catch {
    return false;
  }
}

function showAddress(link: HTMLAnchorElement, words: EmbedWords): void {
  document.querySelector('.address')?.remove();
  const box = element('section', '');
  box.className = 'notice address';
  box.setAttribute('aria-label', words.noWindow);
  const address = element('p', link.href);
  const status = element('p', '');
  status.setAttribute('role', 'status');
  const copy = element('button', words.copy);
  const close = element('button', words.close);
  copy.addEventListener('click', () => {
    void copyText(link.href, address).then((copied) => {
      status.textContent = copied ? words.copied : words.selected;
    });
  });
  close.addEventListener('click', () => {
    box.remove();
    link.focus();
  });
  const moves = element('p', '');
  moves.append(copy, close);
  box.append(element('p', words.noWindow), address, moves, status);
  document.body.append(box);
  placeBelow(box, link);
  copy.focus();
}

/**
 * Near what was pressed: a frame as high as its widget may be mostly out of sight. It stays within the frame, and where
 * it is the higher of the two the page grows by it.
 */
function placeBelow(box: HTMLElement, link: HTMLElement): void {
  const {height} = document.documentElement.getBoundingClientRect();
  if (box.offsetHeight > height) box.classList.add('in-line');
  const below = link.getBoundingClientRect().bottom + scrollY;
  box.style.top = `${Math.max(0, Math.min(below, height - box.offsetHeight))}px`;
}

import {trustedParameters} from '../data-origins.js';
import {saidByLink} from './said-parameters.js';
import {widgetFor, WIDGETS} from './widget-for.js';

const BLOCKS = 'p,div,li,td,th,dd,figure,blockquote,center,section,article,main,aside,body';

/**
 * Puts the element in the place of a link that stands alone in its paragraph, for editors that keep only text and
 * links. The paragraph stays inside the element, and shows until it has something better. A link within a sentence
 * stays a link, as does one inside another placeholder: it is that one's text.
 *
 * @param page address of the iframe page: links elsewhere are nobody's business
 * @returns what it says wrongly, a line each
 */
export function mountLink(link: HTMLAnchorElement, page: URL): readonly string[] {
  const address = new URL(link.href);
  if (address.origin !== page.origin || address.pathname !== page.pathname) return [];
  const block = link.closest<HTMLElement>(BLOCKS);
  if (block === null || link.closest(`.ispeed-widget,${WIDGETS}`) || !isAlone(link, block)) return [];
  const {parameters, problems} = saidByLink(address);
  if (parameters === undefined) return problems;
  const trusted = trustedParameters(parameters, page);
  if (!trusted.ok) {
    const {name, origin} = trusted;
    return [`${name}: ${origin} không phải máy chủ của trang, bỏ qua / not the page’s own server, ignored`];
  }
  const widget = widgetFor(trusted.parameters);
  const whole = block.localName === 'p' ? block : childWith(block, link);
  whole.parentNode!.insertBefore(widget, whole);
  widget.appendChild(whole);
  return problems;
}

/** Whether a block holds nothing but the link: no other words, no picture beside it. */
function isAlone(link: Element, block: Element): boolean {
  const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const others = 'a,img,picture,video,iframe,object,input,button,select,textarea';
  return (
    words(link) === words(block) &&
    block.querySelectorAll(others).length - link.querySelectorAll(others).length === 1
  );
}

function childWith(block: Element, inner: Element): Element {
  let child = inner;
  while (child.parentElement !== null && child.parentElement !== block) child = child.parentElement;
  return child;
}

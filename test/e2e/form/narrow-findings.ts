import type {Page} from 'playwright-core';

/** The smallest phone, CSS px. */
const NARROW = {width: 320, height: 800};

/** A person's own style sheet reaches into shadow trees: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

interface Look {
  /** Size of the text, as a portal's A A A switch sets it. */
  readonly fontSize: string;
  /** A person's own style sheet. */
  readonly css: string;
}

const LOOKS: [name: string, look: Look][] = [
  ['200 %', {fontSize: '32px', css: ''}],
  ['spacing', {fontSize: '16px', css: SPACING}],
];

/**
 * What of the form is cut off, hangs out of its box or needs sideways scrolling on a phone of 320 px, with text of twice
 * the size and with the text spacing of WCAG: one line a box. The page is afterwards as it was.
 */
export async function narrowFindings(page: Page): Promise<string[]> {
  const viewport = page.viewportSize()!;
  await page.setViewportSize(NARROW);
  const found: string[] = [];
  for (const [name, look] of LOOKS) {
    found.push(...(await page.evaluate(lookWith, look)).map((line) => `${name}: ${line}`));
  }
  await page.setViewportSize(viewport);
  return found;
}

/** Runs in the page. What a person can scroll to is not cut off; what only screen readers meet is not seen anyway. */
async function lookWith({fontSize, css}: Look): Promise<string[]> {
  const host = document.querySelector<HTMLElement>('ispeed-self-report')!;
  const root = host.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...before, sheet];
  host.style.setProperty('--ispeed-font-size', fontSize);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const found = [...root.querySelectorAll('*')].flatMap((element) => {
    const {display, overflowX, overflowY} = getComputedStyle(element);
    const isUnseen = !element.checkVisibility() || element.closest('.unseen, svg, select') !== null;
    if (isUnseen || display === 'inline' || display === 'contents') return [];
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    const wide = element.scrollWidth > element.clientWidth + 1 && !scrolls && element.localName !== 'input';
    const tall = element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden';
    const size = `${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}`;
    return wide || tall ? [`${element.localName}.${element.className}#${element.id}: ${size}`] : [];
  });
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`sideways scroll: ${scrollWidth} px in ${innerWidth} px`);
  root.adoptedStyleSheets = before;
  host.style.removeProperty('--ispeed-font-size');
  return found;
}

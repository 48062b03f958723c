import type {Page} from 'playwright-core';

/** A person's own style sheet reaches into shadow trees: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A person's own style sheet, in a page whose text is of a size. */
interface Look {
  readonly fontSize: string;
  readonly css: string;
}

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['plain', {fontSize: '16px', css: ''}],
  ['200 %', {fontSize: '32px', css: ''}],
  ['spacing', {fontSize: '16px', css: SPACING}],
];

/**
 * What of the chart is cut off, hangs out of its box or needs sideways scrolling: as it stands, with text of twice the
 * size, and with the text spacing of WCAG. One line a box. The page is afterwards as it was.
 */
export async function narrowChartFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, look] of LOOKS) {
    found.push(...(await page.evaluate(lookWith, look)).map((line) => `${name}: ${line}`));
  }
  return found;
}

/** Runs in the page. What a person can scroll to is not cut off; what only screen readers meet is not seen anyway. */
async function lookWith({fontSize, css}: Look): Promise<string[]> {
  const host = document.querySelector<HTMLElement>('ispeed-coverage-chart')!;
  const root = host.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...before, sheet];
  host.style.setProperty('--ispeed-font-size', fontSize);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const found = [...root.querySelectorAll('*')].flatMap((element) => {
    const {display, overflowX, overflowY} = getComputedStyle(element);
    const isUnseen =
      !element.checkVisibility() || element.closest('.unseen, .skip, svg, canvas, select, input') !== null;
    if (isUnseen || display === 'inline' || display === 'contents') return [];
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const {scrollWidth, clientWidth, scrollHeight, clientHeight, localName, className} = element;
    const wide = scrollWidth > clientWidth + 1 && !scrolls(overflowX);
    const tall = scrollHeight > clientHeight + 1 && overflowY === 'hidden';
    const size = `${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`;
    return wide || tall ? [`${localName}.${className}: ${size}`] : [];
  });
  // A region that scrolls sideways hides nothing, but nobody should need to.
  for (const region of root.querySelectorAll('.region, .plot')) {
    if (region.scrollWidth > region.clientWidth + 1) found.push(`${region.className} scrolls sideways`);
  }
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`sideways scroll: ${scrollWidth} px in ${innerWidth} px`);
  root.adoptedStyleSheets = before;
  host.style.removeProperty('--ispeed-font-size');
  return found;
}

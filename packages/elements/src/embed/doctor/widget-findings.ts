import {type Finding, finding} from '@ispeed-widgets/contract/page';

/** How far from the screen a widget may be before its code need not be there yet, in screens. */
const NEAR = 1;
const TAGS = ['ispeed-banner', 'ispeed-install-guide', 'ispeed-coverage-chart', 'ispeed-self-report'];

/** The tags of widgets on the page whose code has not run. */
export function undefinedWidgets(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TAGS.map((tag) => `${tag}:not(:defined)`).join())];
}

/** Whether somebody would expect to see it now: what is far comes when it is near. */
export function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return isRendered(element) && top < innerHeight * (1 + NEAR) && bottom > -innerHeight * NEAR;
}

function isRendered(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Divs whose widget is not in. */
export function emptyPlaces(): HTMLElement[] {
  const selector = TAGS.join();
  return [...document.querySelectorAll<HTMLElement>('.ispeed-widget')].filter(
    (place) => place.querySelector(selector) === null,
  );
}

/** Which widgets are on the page without running, and which nobody can see. */
export function widgetFindings(): Finding[] {
  const tags = [...document.querySelectorAll<HTMLElement>(TAGS.join())];
  const waiting = undefinedWidgets();
  const findings = waiting.map((element) => {
    const tag = element.localName;
    return isRendered(element) && !isNear(element)
      ? finding('tag-waiting', {tag})
      : finding('tag-undefined', {tag});
  });
  const hidden = tags.filter((element) => !isRendered(element) && !element.hidden && !isDismissed(element));
  const places = emptyPlaces().filter(isNear);
  return [
    ...findings.filter((_, i) => !hidden.includes(waiting[i]!)),
    ...hidden.map(({localName: tag}) => finding('tag-hidden', {tag})),
    ...places.map((place) =>
      finding('placeholder-unmounted', {widget: place.dataset['widget'] ?? place.className}),
    ),
  ];
}

/** A banner that its reader closed is gone on purpose. */
function isDismissed(element: HTMLElement): boolean {
  return element.localName === 'ispeed-banner' && element.hasAttribute('dismiss-days');
}

const NAMES = ['banner', 'install-guide', 'coverage-chart', 'self-report'];

/**
 * Puts the element into a `<div class="ispeed-widget">`, for editors that drop unknown tags. What stood in the
 * div stays inside as the slotted text. The widget and its attributes are said by `data-*` or, for editors that
 * drop those too, by classes: `ispeed-banner ispeed-commune-22366`.
 */
export function mountPlaceholder(place: HTMLElement): void {
  const name = place.dataset['widget'] ?? classValues(place).find((value) => NAMES.includes(value));
  if (name === undefined || !NAMES.includes(name) || place.querySelector(`ispeed-${name}`)) return;
  const widget = document.createElement(`ispeed-${name}`);
  for (const value of classValues(place)) {
    const [, attribute, rest] =
      /^(commune|variant|platform|layout|period|network|audience|theme)-(.+)$/.exec(value) ?? [];
    if (attribute !== undefined && rest !== undefined) widget.setAttribute(attribute, rest);
  }
  for (const {name: attribute, value} of place.attributes) {
    if (attribute.startsWith('data-') && attribute !== 'data-widget')
      widget.setAttribute(attribute.slice(5), value);
  }
  widget.append(...place.childNodes);
  place.append(widget);
}

function classValues(place: Element): string[] {
  return [...place.classList].filter((name) => /^ispeed-(?!widget$)/.test(name)).map((name) => name.slice(7));
}

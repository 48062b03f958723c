import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';

/** Heights in CSS px that ispeed.css reserves on a phone, where the widgets are tallest; a test compares them. */
export const PHONE_HEIGHTS: Readonly<Record<WidgetName, number>> = {
  banner: 750,
  'install-guide': 466,
  'coverage-chart': 1614,
  'self-report': 492,
};
export const STRIP_PHONE_HEIGHT = 202;

/** Height of a frame that nobody adjusts: too much room is better than a widget cut in two. */
export function frameHeight(widget: WidgetName, {attributes, heights}: Choices): number {
  const measured = heights[widget];
  if (measured) return Math.max(measured.phone, measured.wide);
  return widget === 'banner' && attributes.variant === 'strip' ? STRIP_PHONE_HEIGHT : PHONE_HEIGHTS[widget];
}

/** The rule that reserves what was measured, instead of the upper bounds of ispeed.css. It must win against that file. */
export function heightRules({heights, widgets}: Pick<Choices, 'heights' | 'widgets'>): string {
  const measured = widgets.flatMap((widget) => {
    const height = heights[widget];
    return height ? [{...height, selector: selectorOf(widget)}] : [];
  });
  if (measured.length === 0) return '';
  const rule = (selector: string, px: number, indent: string) =>
    `${indent}${selector} {\n${indent}  --ispeed-reserve: ${px}px;\n${indent}}`;
  return [
    ...measured.map(({selector, wide}) => rule(selector, wide, '')),
    '@media (max-width: 480px) {',
    ...measured.map(({selector, phone}) => rule(selector, phone, '  ')),
    '}',
  ].join('\n');
}

/** The tag wherever it stands, and the div that becomes one, said by data or by classes. */
function selectorOf(widget: WidgetName): string {
  return `:root:root :is(ispeed-${widget}, .ispeed-widget.ispeed-${widget}, .ispeed-widget[data-widget='${widget}'])`;
}

import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';

/** Heights in CSS px that ispeed.css reserves on a phone, where the widgets are tallest; a test compares them. */
export const PHONE_HEIGHTS: Readonly<Record<WidgetName, number>> = {
  banner: 750,
  'install-guide': 466,
  'coverage-chart': 1545,
  'self-report': 492,
};
export const STRIP_PHONE_HEIGHT = 202;

/** Height of a frame that nobody adjusts: too much room is better than a widget cut in two. */
export function frameHeight(widget: WidgetName, {attributes}: Choices): number {
  return widget === 'banner' && attributes.variant === 'strip' ? STRIP_PHONE_HEIGHT : PHONE_HEIGHTS[widget];
}

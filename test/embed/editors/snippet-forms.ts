import {DEFAULT_CHOICES} from '../../../packages/builder/src/choices/choices.js';
import {type Rung, RUNGS} from '../../../packages/builder/src/choices/rungs.js';
import {WIDGET_NAMES, type WidgetName} from '../../../packages/builder/src/choices/widgets.js';
import {snippetFor} from '../../../packages/builder/src/snippet/snippet-for.js';
import {bodyText} from '../../../packages/builder/src/snippet/snippet-text.js';

/** The ways to embed, from the kindest host to the strictest. */
export const FORMS = RUNGS;
export type Form = Rung;
export const WIDGETS = WIDGET_NAMES;
export type {WidgetName};

/**
 * One widget in each form, as the builder writes it for a commune and as an author pastes it: without the loader, which
 * the theme has.
 *
 * @param portal the origin of the loader, the data and a picture
 */
export function snippetForms(widget: WidgetName, portal: string): Record<Form, string> {
  const choices = {
    ...DEFAULT_CHOICES,
    widgets: [widget],
    commune: '22366',
    image: `${portal}/portal/icon.svg`,
  };
  const embedding = {files: `${portal}/v1/`, campaign: `${portal}/data/khanh-hoa-2026/campaign.json`};
  const forms = FORMS.map((form) => [form, bodyText(snippetFor(form, choices, embedding))] as const);
  return Object.fromEntries(forms) as Record<Form, string>;
}

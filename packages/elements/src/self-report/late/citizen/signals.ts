import type {CitizenReport} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import type {FormState} from '../form-state.js';

type Signals = NonNullable<CitizenReport['signals']>;

/** Name of the field that people never meet; it says nothing to autofill and password managers. */
const HONEYPOT = 'o-13';
const DAY_S = 86_400;

const opened = new WeakMap<FormState, number>();

/**
 * A field for robots alone: outside the tab order, unknown to screen readers, out of sight in the shadow tree, where no
 * style of the page can show it. Its first appearance is when the form was opened.
 */
export function honeypotField(form: FormState): TemplateResult {
  if (!opened.has(form)) opened.set(form, performance.now());
  return html`<div class="unseen" aria-hidden="true">
    <input
      name=${HONEYPOT}
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      .value=${form.value(HONEYPOT)}
    />
  </div>`;
}

/** How the form was filled in: how long it took, and whether the robots' field was. They flag, and never refuse. */
export function signalsOf(form: FormState): Signals {
  const seconds = Math.floor((performance.now() - (opened.get(form) ?? 0)) / 1000);
  return {seconds: Math.min(seconds, DAY_S), honeypot: form.value(HONEYPOT) !== ''};
}

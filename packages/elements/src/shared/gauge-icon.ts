import {html, type TemplateResult} from 'lit';

/** A neutral drawing of our own, a gauge. It is nobody's logo; the official one comes by URL in the data. */
export const gaugeIcon: TemplateResult = html`<svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"><path d="M8 36a18 18 0 1 1 32 0"/><path d="M24 28l8-11"/><circle cx="24" cy="28" r="2.5" fill="currentColor" stroke="none"/></svg>`;

import {msg, updateWhenLocaleChanges} from '@lit/localize';
import {type Campaign, campaignDocument} from '@ispeed-widgets/contract/page';
import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import {absoluteUrl} from './absolute-url.js';
import {DocumentSource} from './document-source.js';
import {ReadyEvent} from './events/ready-event.js';
import {loadDocument} from './load-document.js';
import {language, languageReady} from './locale.js';
import {pageDefaults} from './page-defaults.js';
import {reportFailure} from './report-failure.js';
import {renderFailure} from './render-failure.js';
import {palette} from './palette.styles.js';
import {tokens} from './tokens.styles.js';
import {ui} from './ui.styles.js';

/**
 * What the four elements have in common: the campaign file, the place, the theme, and the four phases. An
 * element adds what it loads and how it looks once that is there.
 *
 * @slot - Stands there before the data, without it, and if it never comes.
 * @cssprop [--ispeed-ink=#16202c] - Text.
 * @cssprop [--ispeed-muted=#55606e] - Text of less weight.
 * @cssprop [--ispeed-surface=#fff] - Background.
 * @cssprop [--ispeed-raised=#f2f6fb] - Background of what stands out.
 * @cssprop [--ispeed-line=#d3dae3] - Lines between things.
 * @cssprop [--ispeed-field=#7a8694] - Borders of fields.
 * @cssprop [--ispeed-accent=#0a5cad] - Buttons, links and focus rings.
 * @cssprop [--ispeed-on-accent=#fff] - Text on the accent; change both together.
 * @cssprop [--ispeed-enough=#16703a] - Enough samples.
 * @cssprop [--ispeed-near=#8a5a00] - Nearly enough samples.
 * @cssprop [--ispeed-lacking=#b3261e] - Too few samples, and what is wrong.
 * @cssprop [--ispeed-sample=#fff4d6] - Behind "Số liệu minh họa".
 * @cssprop [--ispeed-radius=12px] - Corners.
 * @cssprop [--ispeed-font=system-ui, sans-serif] - Font family.
 * @cssprop [--ispeed-font-size=16px] - Size of the text, in px or em.
 * @cssprop [--ispeed-reserve] - Height kept free until the widget is there; ispeed.css sets it.
 * @fires ispeed-ready - The data shows.
 * @fires ispeed-data-failed - A file could not be read; see `event.error`.
 */
export abstract class CampaignWidget<T> extends LitElement {
  static override get styles(): CSSResultGroup {
    return [palette, tokens, ui];
  }

  static override get properties(): PropertyDeclarations {
    return {src: {}, commune: {}, theme: {reflect: true}};
  }

  /** URL of the campaign file; the loader's `data-src` if absent. */
  src = '';

  /** Code of the commune to highlight, five digits; the loader's `data-commune` if absent. */
  commune = '';

  /** Colours: as the page's own `color-scheme`, or always light or dark. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  readonly #source: DocumentSource<T> = new DocumentSource<T>(
    this,
    () => this.dataKey(),
    async () => {
      const [data] = await Promise.all([this.load(), languageReady]);
      return data;
    },
  );
  #reported: unknown;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Absolute URL of the campaign file; empty if the page names none. */
  protected get campaignUrl(): string {
    const src = this.src || pageDefaults().src;
    return src ? absoluteUrl(src) : '';
  }

  /** Code of the commune that the page speaks of; empty if it names none. */
  protected get communeCode(): string {
    return this.commune || pageDefaults().commune || '';
  }

  /** What is loaded and shows; undefined in every phase but ready. */
  protected get data(): T | undefined {
    const {phase} = this.#source;
    return phase.at === 'ready' ? phase.value : undefined;
  }

  /** What there is to load; a change of it loads anew. */
  protected dataKey(): string {
    return this.campaignUrl && `${this.campaignUrl} ${this.communeCode}`;
  }

  /** Loads what the element shows. Rejects with a WidgetError. */
  protected abstract load(): Promise<T>;

  /** The element with its data. */
  protected abstract renderReady(data: T): TemplateResult;

  /** The element without any file; what is slotted, unless there is something true to say without one. */
  protected renderIdle(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected loadCampaign(): Promise<Campaign> {
    return loadDocument(this.campaignUrl, campaignDocument);
  }

  override render(): TemplateResult {
    const {phase} = this.#source;
    switch (phase.at) {
      case 'idle':
        return this.renderIdle();
      case 'loading':
        return html`<slot></slot>
          <p class="unseen" role="status">${msg('Đang tải dữ liệu…')}</p>`;
      case 'failed':
        return html`<slot></slot>${renderFailure(this.#source)}`;
      case 'ready':
        return html`<div class="widget" lang=${language()}>${this.renderReady(phase.value)}</div>`;
    }
  }

  /** One event a phase that a page may wait for, and one console line for the web admin. */
  protected override updated(_changed: PropertyValues): void {
    const {phase} = this.#source;
    if (this.#reported === phase) return;
    this.#reported = phase;
    if (phase.at === 'ready') this.dispatchEvent(new ReadyEvent());
    if (phase.at === 'failed') void reportFailure(this, phase.error);
  }
}

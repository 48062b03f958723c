import {msg, str} from '@lit/localize';
import {css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {HomeCommune} from './commune-of.js';
import {copyText} from './copy-text.js';

/** A commune's referral code with its copy button; remembers whether the copying worked. */
export class ReferralCode implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #outcome: 'none' | 'copied' | 'selected' = 'none';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#outcome = 'none';
  }

  /** Nothing, where the place has no code: where it comes from is the agency's to say. */
  render(commune: HomeCommune | undefined): TemplateResult | typeof nothing {
    if (commune?.referralCode === undefined) return nothing;
    return html`<div class="code" part="referral-code">
      <p class="code-label">
        ${msg(str`Mã giới thiệu của ${commune.name}`)}
        ${commune.sample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}
      </p>
      <p class="code-row">
        <code translate="no">${commune.referralCode}</code>
        <button type="button" class="button" @click=${this.#copy}>${msg('Sao chép mã')}</button>
        <span role="status" class="code-status">${this.#said()}</span>
      </p>
    </div>`;
  }

  readonly #copy = async (event: Event): Promise<void> => {
    const code = (event.currentTarget as HTMLElement).previousElementSibling as HTMLElement;
    this.#outcome = (await copyText(code.textContent, code)) ? 'copied' : 'selected';
    this.#host.requestUpdate();
  };

  #said(): string {
    switch (this.#outcome) {
      case 'none':
        return '';
      case 'copied':
        return msg('Đã sao chép.');
      case 'selected':
        return msg('Mã đã được bôi đen, bạn hãy tự sao chép.');
    }
  }
}

export const referralCodeStyles = css`
  .code {
    padding: 0.625em 0.875em;
    border: 1px dashed var(--_field);
    border-radius: 8px;
  }
  .code-label {
    font-size: 0.9375em;
  }
  .code-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.875em;
    margin-block-start: 0.25em;
  }
  .code code {
    font: 700 1.375em/1.3 ui-monospace, 'Cascadia Mono', 'Roboto Mono', Menlo, Consolas, monospace;
    user-select: all;
    overflow-wrap: anywhere;
  }
  .code-status:empty {
    display: none;
  }
`;

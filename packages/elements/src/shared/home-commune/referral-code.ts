import {msg, str} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {copyText} from './copy-text.js';

/** A referral code and whose it is. */
export interface CodeOfPlace {
  /** Full name of the commune. */
  readonly place: string;
  readonly code: string;
  /** True if the code is an invented one. */
  readonly sample: boolean;
}

/** A commune's referral code with its copy button; remembers whether the copying worked. */
export class ReferralCode {
  readonly #host: ReactiveControllerHost;
  /** The code and whose it is. */
  readonly shown: CodeOfPlace;
  #outcome: 'none' | 'copied' | 'selected' = 'none';

  constructor(host: ReactiveControllerHost, shown: CodeOfPlace) {
    this.#host = host;
    this.shown = shown;
  }

  render(): TemplateResult {
    const {place, code, sample} = this.shown;
    return html`<div class="code" part="referral-code">
      <p class="code-label">
        ${msg(str`Mã giới thiệu của ${place}`)}
        ${sample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}
      </p>
      <p class="code-row">
        <code translate="no">${code}</code>
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

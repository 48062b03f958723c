import {msg} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {copyText} from '../../shared/home-commune/copy-text.js';

/** The text that invites people to measure: to read, to share where the browser can, and to copy everywhere. */
export class Invitation {
  readonly #host: ReactiveControllerHost;
  readonly #copyText: typeof copyText;
  #outcome: 'none' | 'copied' | 'selected' | 'shared' = 'none';

  constructor(host: ReactiveControllerHost, copy: typeof copyText) {
    this.#host = host;
    this.#copyText = copy;
  }

  render(text: string): TemplateResult {
    // Undefined on http pages, and in browsers that cannot share.
    const {share} = navigator as {share?: Navigator['share']};
    return html`<details class="invite">
      <summary>${msg('Mời người dân đo')}</summary>
      <p class="invite-text" part="invitation">${text}</p>
      <p class="code-row">
        ${
          share
            ? html`<button type="button" class="button primary" @click=${() => this.#share(text)}>
              ${msg('Chia sẻ')}
            </button>`
            : nothing
        }
        <button type="button" class="button" @click=${this.#copy}>${msg('Sao chép lời mời')}</button>
        <span role="status">${this.#said()}</span>
      </p>
    </details>`;
  }

  async #share(text: string): Promise<void> {
    // Whoever closes the list of apps has not shared; a browser that refuses leaves the copy button.
    const shared = await navigator.share({text}).then(
      () => true,
      () => false,
    );
    this.#tell(shared ? 'shared' : 'none');
  }

  readonly #copy = async ({currentTarget}: Event): Promise<void> => {
    const text = (currentTarget as HTMLElement).parentElement!.previousElementSibling as HTMLElement;
    this.#tell((await this.#copyText(text.textContent.trim(), text)) ? 'copied' : 'selected');
  };

  #tell(outcome: 'none' | 'copied' | 'selected' | 'shared'): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  #said(): string {
    return {
      none: '',
      copied: msg('Đã sao chép.'),
      selected: msg('Lời mời đã được bôi đen, bạn hãy tự sao chép.'),
      shared: msg('Đã chia sẻ.'),
    }[this.#outcome];
  }
}

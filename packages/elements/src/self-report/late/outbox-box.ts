import {msg, str} from '@lit/localize';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {recall} from '../../shared/local-memory.js';
import {outboxMarker} from '../memory-keys.js';
import type {Dispatch} from './dispatch.js';
import type {Drawer, DrawerTool} from './drawer/drawer.js';
import {inputField} from './field.js';
import {focusOn} from './focus-on.js';
import {modeOf, nameOf, type OpenForm} from './open-form.js';
import type {OutboxEntry} from './outbox/entry.js';
import {receivedText} from './panel.js';
import {isAboutCode, refusalErrors, wrongCodeText} from './refusal-errors.js';
import type {Delivered} from './report-mode.js';
import {troubleText} from './trouble-text.js';
import type {WaitingReport} from './waiting-list.js';
import {keptText, nextText} from './waiting-text.js';

/** Id of the box's heading, for the focus. */
export const OUTBOX = 'outbox';

const PATIENCE_MS = 2_000;

/** What a box shows, and what a person may do there. */
export interface BoxOptions {
  readonly dispatch: Dispatch;
  readonly open: () => OpenForm;
  /** True while something is being sent. */
  readonly isBusy: () => boolean;
  readonly retry: () => void;
  /** Puts a kept report into the form. */
  readonly mend: (entry: OutboxEntry) => void;
  /** Shows a receipt. */
  readonly show: (delivered: Delivered) => void;
  /** Called once a report was deleted, with what to say of it. */
  readonly deleted: (entry: OutboxEntry, news: string) => Promise<void>;
}

/**
 * "Chưa gửi: 2": what waits, why, and what comes next. Looking into it, deleting, files and receipts come in a late part
 * of their own; what sends does not wait for that.
 */
export class OutboxBox {
  readonly #host: LitElement;
  readonly #options: BoxOptions;
  #drawer: Drawer | undefined;
  /** What has just happened. */
  #news = '';

  constructor(host: LitElement, options: BoxOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Brings the late part with the form where something waits, else once the browser has nothing to do. */
  async prepare(): Promise<void> {
    const {id} = this.#options.open().data.campaign;
    if (recall(outboxMarker(id)) === undefined) {
      const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
      whenIdle(() => void this.bring());
      return;
    }
    // The form does not wait longer for it.
    await Promise.race([this.bring(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }

  /** Brings the late part; without it the box still tells and sends. Never rejects. */
  async bring(): Promise<void> {
    try {
      const {Drawer: Late} = await import('./drawer/drawer.js');
      this.#drawer ??= new Late(this.#host, {
        ...this.#options,
        received: receivedText,
        say: (news) => this.say(news),
      });
    } catch {
      // A weak signal; it is asked for again when it is needed.
    }
    this.#host.requestUpdate();
  }

  /** Says what has just happened to a report. */
  say(news: string): void {
    this.#news = news;
    this.#host.requestUpdate();
  }

  /** Says what came by itself: nothing below the box moves while a person types there. */
  tell(news: string): void {
    this.#holdHeight(`${this.#element?.offsetHeight ?? 0}px`);
    this.say(news);
  }

  /** The page is turned: what was said is read. */
  tidy(): void {
    this.#news = '';
    this.#holdHeight('');
    this.#options.dispatch.waiting.tidy();
  }

  /** Shows the receipts of this device, or takes in files. */
  async use(tool: DrawerTool): Promise<void> {
    await this.bring();
    if (this.#drawer) await this.#drawer.use(tool);
    else this.say(msg('Chưa mở được. Hãy kiểm tra mạng rồi bấm lại.'));
  }

  /** What waits, above all else; nothing if nothing does. */
  render(): TemplateResult | typeof nothing {
    if (!this.#isShown) return nothing;
    const {dispatch, isBusy, retry} = this.#options;
    const {waiting, trouble} = dispatch;
    const canRetry = waiting.reports.some(
      ({entry, receipt}) => !receipt && !entry.refused && dispatch.canSend(entry),
    );
    return html`<section class="notice outbox" part="outbox" aria-labelledby=${OUTBOX}>
      <div class="row">
        <h3 id=${OUTBOX} tabindex="-1">${msg(str`Chưa gửi: ${waiting.count}`)}</h3>
        ${
          canRetry
            ? html`<button type="button" class="button" @click=${retry}>${msg('Gửi lại')}</button>`
            : nothing
        }
      </div>
      <p role="status">${isBusy() ? msg('Đang gửi…') : this.#news}</p>
      ${trouble ? html`<p>${troubleText(trouble)}</p>` : nothing}
      <ul class="list">
        ${waiting.reports.map((report) => html`<li>${this.#renderReport(report)}</li>`)}
      </ul>
      ${this.#renderTools()}
    </section>`;
  }

  /** The way to receipts and files where nothing waits, at the foot. */
  renderFoot(): TemplateResult | typeof nothing {
    return this.#isShown ? nothing : this.#renderTools();
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.outbox');
  }

  #holdHeight(height: string): void {
    if (this.#element) this.#element.style.minBlockSize = height;
  }

  get #isShown(): boolean {
    const {waiting, trouble} = this.#options.dispatch;
    return waiting.reports.length > 0 || this.#news !== '' || trouble !== undefined;
  }

  #renderTools(): TemplateResult {
    const tool = (name: DrawerTool, words: string) =>
      html`<button
        type="button"
        class="link"
        id="outbox/${name}"
        aria-expanded=${this.#drawer?.tool === name ? 'true' : 'false'}
        @click=${() => void this.use(name)}
      >
        ${words}
      </button>`;
    return html`<div class="tools">
      <p class="row">
        ${tool('files', msg('Nhập tệp báo cáo đã tải'))} ${tool('receipts', msg('Biên nhận trên máy này'))}
      </p>
      ${this.#drawer?.renderTool()}
    </div>`;
  }

  #renderReport(waiting: WaitingReport): TemplateResult {
    const {entry, receipt} = waiting;
    const name = nameOf(this.#options.open(), entry.report);
    if (receipt) {
      return html`<p><b>${name}</b></p>
        <p>${msg(str`Đã được nhận, mã biên nhận ${receipt.code}.`)}</p>`;
    }
    return html`<p><b>${name}</b></p>
      ${this.#renderNext(waiting)}
      <p class="muted">${keptText(entry)}</p>
      ${this.#drawer?.renderReport(entry)}`;
  }

  /** Asks for its code, says why it was refused, or what comes next. */
  #renderNext(waiting: WaitingReport): TemplateResult {
    const {dispatch, mend} = this.#options;
    const {entry, codeFault} = waiting;
    const {refused, report} = entry;
    const isCodeWrong = isAboutCode(refused?.status, report);
    if (refused && !isCodeWrong) {
      const errors = refusalErrors(refused, report, modeOf(this.#options.open(), report)).inOrderOf([]);
      return html`<p>${msg('Báo cáo chưa được nhận và cần sửa:')}</p>
        <ul>
          ${errors.map(([, text]) => html`<li>${text}</li>`)}
        </ul>
        <p>
          <button type="button" class="button" @click=${() => mend(entry)}>
            ${msg('Sửa báo cáo này')}<span class="unseen">: ${nameOf(this.#options.open(), report)}</span>
          </button>
        </p>`;
    }
    if (dispatch.canSend(entry)) return html`<p>${nextText(waiting, dispatch.isWritten(entry))}</p>`;
    return this.#renderCodeForm(entry, codeFault ?? (isCodeWrong ? wrongCodeText() : undefined));
  }

  /** The code is asked anew: it is never kept with the report. */
  #renderCodeForm(entry: OutboxEntry, fault: string | undefined): TemplateResult {
    const field = `code/${entry.id}`;
    const send = async (event: Event) => {
      event.preventDefault();
      const typed = (event.currentTarget as HTMLFormElement).querySelector('input')!.value;
      await this.#options.dispatch.sendWith(entry, typed);
      // The field goes once its code is right.
      await focusOn(this.#host, [field, OUTBOX]);
    };
    return html`<form novalidate @submit=${send}>
      ${inputField({value: () => '', error: () => fault}, [field, msg('Nhập mã truy cập để gửi')], {
        capitals: true,
      })}
      <p><button class="button">${msg('Gửi')}</button></p>
    </form>`;
  }
}

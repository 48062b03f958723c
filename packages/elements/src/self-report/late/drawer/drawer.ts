import {msg, str} from '@lit/localize';
import type {Receipt} from '@ispeed-widgets/contract/page';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {Dispatch} from '../dispatch.js';
import {focusOn} from '../focus-on.js';
import {nameOf, type OpenForm} from '../open-form.js';
import type {DeliveredEntry, OutboxEntry} from '../outbox/entry.js';
import type {Delivered} from '../report-mode.js';
import {entryFile, readEntryFile} from '../outbox/entry-file.js';
import {entryTools} from './entry-tools.js';
import {fileList, type ReadFile} from './file-list.js';
import {receiptList} from './receipt-list.js';
import {saveFile} from './save-file.js';

/** Far more than a report may have: 16 kB. */
const MOST_BYTES = 1_000_000;

/** What a person may open besides the reports that wait. */
export type DrawerTool = 'files' | 'receipts';

/** What a drawer works with. */
export interface DrawerOptions {
  readonly dispatch: Dispatch;
  readonly open: () => OpenForm;
  readonly mend: (entry: OutboxEntry) => void;
  readonly show: (delivered: Delivered) => void;
  /** Called once a report was deleted, with what to say of it. */
  readonly deleted: (entry: OutboxEntry, news: string) => Promise<void>;
  /** When a report was received, in words. */
  readonly received: (receipt: Receipt) => string;
  /** Says what has just happened. */
  readonly say: (news: string) => void;
}

/** What a person does with kept reports and receipts besides sending: look into them, delete, take along as a file. */
export class Drawer {
  /** The tool that stands open. */
  tool: DrawerTool | undefined;

  readonly #host: LitElement;
  readonly #options: DrawerOptions;
  /** Ids of the reports that stand open. */
  readonly #opened = new Set<string>();
  /** Id of the report or receipt that is to go, once that is confirmed. */
  #asked = '';
  /** What came of the files that were chosen last. */
  #read: readonly ReadFile[] = [];

  constructor(host: LitElement, options: DrawerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Opens a tool and leads to it, or closes it. */
  async use(tool: DrawerTool): Promise<void> {
    this.tool = this.tool === tool ? undefined : tool;
    await this.#focus(this.tool ? `drawer/${tool}` : `outbox/${tool}`);
  }

  /** What stands open; nothing if nothing does. */
  renderTool(): TemplateResult | typeof nothing {
    if (!this.tool) return nothing;
    return html`<div class="tools">
      <h3 id="drawer/${this.tool}" tabindex="-1">
        ${this.tool === 'files' ? msg('Nhập tệp báo cáo đã tải') : msg('Biên nhận trên máy này')}
      </h3>
      ${this.tool === 'files' ? fileList(this.#read, (files) => void this.#take(files)) : this.#renderReceipts()}
    </div>`;
  }

  /** What a person may do with a report that waits. */
  renderReport(entry: OutboxEntry): TemplateResult {
    const {id} = entry;
    const {dispatch, open, mend} = this.#options;
    return entryTools(entry, {
      open: open(),
      isOpened: this.#opened.has(id),
      isAsked: this.#asked === id,
      canCorrect: dispatch.canCorrect(entry),
      look: () => this.#look(id),
      mend: () => mend(entry),
      download: () => this.#download(entry),
      ask: () => this.#ask(id),
      remove: () => void this.#remove(entry),
      keep: () => this.#keep(id),
    });
  }

  #renderReceipts(): TemplateResult {
    const {dispatch, open, received, show} = this.#options;
    return receiptList(dispatch.receipts, {
      open: open(),
      received,
      asked: this.#asked,
      show,
      ask: ({id}) => this.#ask(id),
      forget: (delivered) => void this.#forget(delivered),
      keep: ({id}) => this.#keep(id),
    });
  }

  #look(id: string): void {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.#host.requestUpdate();
  }

  /** Frames without leave to download, and browsers within apps, let a file go to nowhere without a sign. */
  #download({report}: OutboxEntry): void {
    const file = entryFile(report);
    saveFile(file);
    this.#options.say(
      msg(
        str`Đã đưa tệp ${file.name} cho trình duyệt. Nếu không thấy tệp thì trang hay ứng dụng này không cho tải về; báo cáo vẫn còn ở đây.`,
      ),
    );
  }

  #ask(id: string): void {
    this.#asked = id;
    void this.#focus(`ask/${id}`);
  }

  #keep(id: string): void {
    this.#asked = '';
    void this.#focus(`delete/${id}`);
  }

  async #remove(entry: OutboxEntry): Promise<void> {
    const {dispatch, open, deleted} = this.#options;
    this.#asked = '';
    await dispatch.remove(entry);
    await deleted(entry, msg(str`Đã xóa báo cáo: ${nameOf(open(), entry.report)}.`));
  }

  /** Takes in files one by one, so that a report that lies in two of them is taken once. */
  async #take(files: readonly File[]): Promise<void> {
    const {dispatch, open} = this.#options;
    const read: ReadFile[] = [];
    for (const file of files) {
      const text = await textOf(file);
      await dispatch.look();
      const reading =
        text === undefined
          ? undefined
          : readEntryFile(text, {
              campaign: open().data.campaign.id,
              entries: dispatch.waiting.entries,
              receipts: dispatch.receipts,
              now: Date.now(),
            });
      if (reading?.at === 'new') await dispatch.keep(reading.entry);
      read.push({name: file.name, reading});
    }
    this.#read = read;
    await this.#focus('files');
  }

  async #forget(delivered: DeliveredEntry): Promise<void> {
    const {dispatch} = this.#options;
    this.#asked = '';
    await dispatch.forgetReceipt(delivered);
    await this.#focus('drawer/receipts');
  }

  #focus(id: string): Promise<void> {
    return focusOn(this.#host, [id]);
  }
}

/** A file's text; undefined where it is gone or too large to be a report. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return file.size > MOST_BYTES ? undefined : await new Response(file).text();
  } catch {
    return undefined;
  }
}

import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {modeOf, nameOf, type OpenForm} from '../open-form.js';
import type {OutboxEntry} from '../outbox/entry.js';
import {askFirst} from './ask-first.js';
import {namedButton} from './named-button.js';
import {waitingDaysText} from './waiting-days.js';

/** How a report stands in the drawer, and what a person may do with it. */
export interface EntryTools {
  readonly open: OpenForm;
  /** True while what it says is shown. */
  readonly isOpened: boolean;
  /** True while it is asked whether to delete it. */
  readonly isAsked: boolean;
  /** False where a correction could count as a second report. */
  readonly canCorrect: boolean;
  readonly look: () => void;
  readonly mend: () => void;
  readonly download: () => void;
  readonly ask: () => void;
  readonly remove: () => void;
  readonly keep: () => void;
}

/** Looking into a report that waits, correcting, taking it along as a file, deleting it. */
export function entryTools(entry: OutboxEntry, tools: EntryTools): TemplateResult {
  const {id, report} = entry;
  const {open, isOpened, isAsked, canCorrect, look, mend, download, ask, remove, keep} = tools;
  const what = nameOf(open, report);
  const warning = waitingDaysText(entry, open.data);
  return html`${warning ? html`<p class="warning"><b>${warning}</b></p>` : nothing}
    <p class="row">
      ${namedButton({words: msg('Xem nội dung'), what, act: look, expanded: isOpened})}
      ${!entry.refused && canCorrect ? namedButton({words: msg('Sửa'), what, act: mend}) : nothing}
      ${namedButton({words: msg('Tải tệp báo cáo'), what, act: download})}
      ${namedButton({words: msg('Xóa'), what, act: ask, id: `delete/${id}`})}
    </p>
    ${isAsked ? askFirst({id: `ask/${id}`, question: question(entry), yes: msg('Xóa hẳn'), act: remove, keep}) : nothing}
    ${isOpened ? modeOf(open, report).render(report, open.data) : nothing}`;
}

function question({tries = 0}: OutboxEntry): string {
  return tries > 0
    ? msg(
        str`Xóa báo cáo này khỏi máy? Báo cáo đã thử gửi ${tries} lần, có thể nơi nhận đã có; xóa ở đây không xóa ở nơi nhận.`,
      )
    : msg('Xóa báo cáo này khỏi máy? Báo cáo chưa gửi đi đâu, xóa rồi không lấy lại được.');
}

import {html, nothing, type TemplateResult} from 'lit';

import {notesFor} from '../advice/notes-for.js';
import {RUNG_FACTS, usesLoader} from '../choices/rungs.js';
import {bodySteps, HOSTS, rungOf} from '../hosts/hosts.js';
import {type Snippet, snippetFor} from '../snippet/snippet-for.js';
import {bodyText, headText} from '../snippet/snippet-text.js';
import {siteStyles} from '../snippet/theme-rule.js';
import type {Actions} from './actions.js';
import {adviceDetails} from './advice-details.js';
import {embeddingOf} from './embedding-of.js';
import {imageCard} from './image-card.js';
import {noteList, stepList} from './parts.js';
import {previewFrame} from './preview-frame.js';
import type {BuilderState} from './state.js';

/** The snippet, where to paste it, and how it will look: always in sight. */
export function result(state: BuilderState, actions: Actions): TemplateResult {
  const {choices, chosen, communes} = state;
  const rung = rungOf(choices);
  const embedding = embeddingOf(state);
  const snippet = snippetFor(rung, choices, embedding);
  const notes = notesFor({
    choices,
    embedding,
    rung,
    isUnpublished: chosen !== undefined && embedding.campaign === undefined,
    isUnknownCommune:
      choices.commune !== '' &&
      communes.at === 'ready' &&
      !communes.value.some(({code}) => code === choices.commune),
  });
  return html`<section class="result" aria-labelledby="result" id="ma">
    <h2 id="result">Mã nhúng · ${RUNG_FACTS[rung].title}</h2>
    ${noteList(notes.filter(({level}) => level === 'stop'))} ${rung === 'image' ? imageCard(state, embedding, actions) : nothing}
    ${codes(snippet, state, actions)} ${noteList(notes.filter(({level}) => level === 'mind'))}
    ${rung === 'image' ? nothing : previewFrame(state, actions)} ${adviceDetails(rung, choices, embedding)}
  </section>`;
}

function codes(snippet: Snippet, {choices}: BuilderState, actions: Actions): TemplateResult {
  const host = HOSTS[choices.host];
  const rule = usesLoader(snippet.rung) ? siteStyles(choices) : '';
  const head = headText(snippet);
  const body = bodyText(snippet);
  return html`${
    head === ''
      ? nothing
      : html`${codeBox({id: 'mot-lan', title: 'Một lần, ở đầu trang', code: head, what: 'đoạn đầu trang'}, actions)}
          ${stepList(host.head)}`
  }
  ${
    body === ''
      ? nothing
      : html`${codeBox({id: 'noi-hien', title: head === '' ? 'Dán vào nơi muốn hiện' : 'Ở nơi muốn hiện', code: body, what: 'mã ở nơi muốn hiện'}, actions)}
          ${stepList(bodySteps(host, snippet.rung))}`
  }
  ${
    rule === ''
      ? nothing
      : html`${codeBox({id: 'kieu', title: 'Kiểu dáng (CSS)', code: rule, what: 'kiểu dáng'}, actions)}
          ${stepList(['Thêm vào cuối tệp CSS của giao diện. Chỉ cần một lần cho cả cổng.'])}`
  }
  ${host.notes.map((note) => html`<p class="hint">${note}</p>`)}
  <p>
    Không hiện? <a href="kiem-tra.html">Kiểm tra nhúng</a> nói rõ thiếu gì. Hoặc thêm <code>?ispeed-debug</code> vào cuối
    địa chỉ của trang vừa dán.
  </p>`;
}

interface Code {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  /** What was copied, for those who hear it. */
  readonly what: string;
}

/** Read-only, so that the keyboard reaches it, Ctrl+A takes all of it, and nothing is typed into it by mistake. */
export function codeBox({id, title, code, what}: Code, actions: Actions): TemplateResult {
  const lines = Math.min(
    14,
    code.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 64), 0),
  );
  return html`<div class="code">
    <div class="code-head">
      <label for=${id}>${title}</label>
      <button type="button" class="copy" aria-describedby=${id} @click=${() => void actions.copy(code, what)}>Sao chép</button>
    </div>
    <textarea id=${id} readonly spellcheck="false" rows=${lines} .value=${code}></textarea>
  </div>`;
}

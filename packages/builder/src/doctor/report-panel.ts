import {type DoctorLine, type DoctorReport, reportText, SIGNS} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {copyText} from '../page/copy-text.js';

const SIGN_WORDS = {wrong: 'Lỗi', doubtful: 'Nên sửa', note: 'Lưu ý', right: 'Đúng'};

/** The doctor's report in one panel that fits a screenshot, as `?ispeed-debug` shows it on a page. */
export function reportPanel(
  report: DoctorReport,
  {said, say}: {said: string; say: (words: string) => void},
): TemplateResult {
  const copy = async () => {
    const done = await copyText(reportText(report, 'vi'));
    say(done ? 'Đã chép.' : 'Trình duyệt không cho chép; hãy chụp màn hình bảng này.');
  };
  return html`<section class="report" id="result" tabindex="-1" aria-labelledby="report-title">
    <h2 id="report-title">${report.title}</h2>
    <p class="verdict ${report.healthy ? 'is-right' : 'is-wrong'}">${report.verdict}</p>
    <ul>
      ${report.lines.map(line)}
      ${report.right.map((what) => html`<li class="is-right">${sign('right')}<span>${what}</span></li>`)}
    </ul>
    <dl>
      ${report.facts.map(({name, value}) => html`<dt>${name}</dt><dd>${value}</dd>`)}
    </dl>
    <p class="actions"><button type="button" @click=${copy}>Chép kết quả</button> <span role="status">${said}</span></p>
  </section>`;
}

function line({code, severity, what, todo}: DoctorLine): TemplateResult {
  return html`<li class="is-${severity}" data-code=${code}>
    ${sign(severity)}
    <div>
      <p class="what">${what}</p>
      ${todo === undefined ? nothing : html`<p><b>Cách sửa:</b> ${todo}</p>`}
    </div>
  </li>`;
}

/** A sign is read out as a word. */
function sign(severity: keyof typeof SIGNS): TemplateResult {
  return html`<span class="sign" role="img" aria-label=${SIGN_WORDS[severity]}>${SIGNS[severity]}</span>`;
}

import {msg} from '@lit/localize';
import {adoptStyles, render} from 'lit';

import {language} from '../../../shared/locale.js';
import {annex} from './annex.js';
import type {AnnexContent} from './annex-content.js';
import {annexStyles} from './annex.styles.js';
import {adoptInPage} from './adopt-in-page.js';
import {paperStyles} from './paper.styles.js';

/** What the paper of the last call leaves in the page; there is one at a time. */
let tidyUp = (): void => undefined;

/**
 * Prints the annex and nothing of the page around it. It stands beside `<body>`, seen by printers alone, and a style
 * sheet of the page's hides the body from them: no window that a browser could block, no inline style that a policy could
 * refuse, no frame that has no right to print. Where even that sheet is refused (a browser without constructed style
 * sheets under a strict policy), the page is printed as it is.
 *
 * @returns what the person is to know; empty if a printer was asked
 */
export function printAnnex(content: AnnexContent): string {
  tidyUp();
  const letGo = adoptInPage(paperStyles);
  if (!letGo) {
    print();
    return msg('Trình duyệt này chỉ in được cả trang.');
  }
  const paper = document.createElement('div');
  const root = paper.attachShadow({mode: 'open'});
  adoptStyles(root, [annexStyles]);
  paper.dataset['ispeedAnnex'] = '';
  paper.lang = language();
  render(annex(content), root);
  document.documentElement.append(paper);
  let wasAsked = false;
  const asked = () => {
    wasAsked = true;
    addEventListener('keydown', tidyUp, true);
  };
  tidyUp = () => {
    paper.remove();
    letGo();
    removeEventListener('beforeprint', asked);
    removeEventListener('keydown', tidyUp, true);
    removeEventListener('pointerdown', tidyUp, true);
    tidyUp = () => undefined;
  };
  addEventListener('beforeprint', asked);
  // Some phones draw the paper only after they said it is over; whoever touches the page again has it behind them.
  addEventListener('pointerdown', tidyUp, true);
  print();
  return wasAsked
    ? ''
    : msg('Nếu hộp in không mở, hãy dùng lệnh In của trình duyệt: tờ in ra vẫn là phụ lục này.');
}

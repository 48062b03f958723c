import {
  doctorClock,
  type DoctorFact,
  type DoctorLanguage,
  type DoctorLine,
  type DoctorReport,
  doctorReport,
  reportText,
  SIGNS,
} from '@ispeed-widgets/contract/page';

import {pageDefaults} from '../../shared/page-defaults.js';
import {button, element} from './element.js';
import type {Examination} from './examine-page.js';
import {PANEL_STYLES} from './panel-styles.js';
import {PANEL_WORDS} from './panel-words.js';

/**
 * Opens the doctor's panel over the page: a dialog that leaves the page usable, in a shadow tree that the page's styles
 * do not reach, in the top layer where the browser has one.
 */
export async function openPanel(examine: () => Promise<Examination>): Promise<void> {
  const language: DoctorLanguage =
    (pageDefaults().lang ?? document.documentElement.lang).slice(0, 2) === 'en' ? 'en' : 'vi';
  const words = PANEL_WORDS[language];
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  addStyles(root);
  const heading = element('h2', {id: 'title', tabindex: '-1'}, [words.title]);
  const body = element('div', {class: 'body', 'aria-live': 'polite'}, [element('p', {}, [words.looking])]);
  const close = button('✕', () => host.remove());
  close.setAttribute('aria-label', words.close);
  const panel = element('section', {role: 'dialog', 'aria-labelledby': 'title', lang: language}, [
    element('header', {}, [heading, close]),
    body,
  ]);
  panel.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') host.remove();
  });
  root.append(panel);
  document.documentElement.append(host);
  bringToTop(host);
  heading.focus();
  const look = async () => {
    const report = await reportOf(examine, language);
    body.replaceChildren(...reportParts(report, language, () => void again()));
  };
  const again = async () => {
    body.replaceChildren(element('p', {}, [words.looking]));
    heading.focus();
    await look();
  };
  await look();
}

/** Whatever goes wrong inside the doctor is said in its panel. */
async function reportOf(
  examine: () => Promise<Examination>,
  language: DoctorLanguage,
): Promise<DoctorReport> {
  const words = PANEL_WORDS[language];
  try {
    const {findings, ...seen} = await examine();
    return doctorReport(findings, {facts: factsOf(seen, language), language});
  } catch (error) {
    const report = doctorReport([], {facts: [], language});
    return {...report, healthy: false, verdict: `${words.failed} ${String(error)}`};
  }
}

/** Without the address's query: it may hold what is nobody's business in a screenshot. */
function factsOf(
  {loader, version, data}: Omit<Examination, 'findings'>,
  language: DoctorLanguage,
): DoctorFact[] {
  const words = PANEL_WORDS[language];
  return [
    {name: words.page, value: location.origin + location.pathname},
    {name: words.loader, value: `${loader} · ${version}`},
    ...data.map((value) => ({name: words.data, value})),
    {name: words.time, value: doctorClock(new Date())},
    {name: words.screen, value: `${innerWidth} × ${innerHeight}, ×${devicePixelRatio}`},
    {name: words.browser, value: navigator.userAgent},
  ];
}

function reportParts(report: DoctorReport, language: DoctorLanguage, again: () => void): HTMLElement[] {
  const words = PANEL_WORDS[language];
  const said = element('p', {class: 'said', role: 'status'}, []);
  const text = element('pre', {class: 'text', tabindex: '0', hidden: ''}, [reportText(report, language)]);
  const copy = button(words.copy, () => void copyReport(text).then((done) => said.append(words[done])));
  const right = report.right.map((what) => element('li', {class: 'right'}, [sign('right', language), what]));
  const facts = report.facts.flatMap(({name, value}) => [
    element('dt', {}, [name]),
    element('dd', {}, [value]),
  ]);
  return [
    element('p', {class: `verdict ${report.healthy ? 'right' : 'wrong'}`}, [report.verdict]),
    element('ul', {}, [...report.lines.map((line) => lineItem(line, language)), ...right]),
    element('dl', {}, facts),
    element('p', {class: 'actions'}, [copy, button(words.again, again)]),
    said,
    text,
  ];
}

function lineItem({code, severity, what, todo}: DoctorLine, language: DoctorLanguage): HTMLElement {
  const advice =
    todo === undefined
      ? []
      : [element('p', {}, [element('b', {}, [PANEL_WORDS[language].todo]), ` ${todo}`])];
  return element('li', {class: severity, 'data-code': code}, [
    sign(severity, language),
    element('div', {}, [element('p', {class: 'what'}, [what]), ...advice]),
  ]);
}

/** A sign is read out as a word. */
function sign(severity: keyof typeof SIGNS, language: DoctorLanguage): HTMLElement {
  return element('span', {class: 'sign', role: 'img', 'aria-label': PANEL_WORDS[language].signs[severity]}, [
    SIGNS[severity],
  ]);
}

/** The clipboard is not there on http pages; then the text is shown and marked, to be copied by hand. */
async function copyReport(text: HTMLElement): Promise<'copied' | 'select'> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return 'copied';
  } catch {
    text.hidden = false;
    getSelection()?.selectAllChildren(text);
    return document.execCommand('copy') ? 'copied' : 'select';
  }
}

/** A constructed sheet is no inline style: it passes a policy of `style-src 'none'`. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = PANEL_STYLES;
    root.append(style);
  }
}

function bringToTop(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}

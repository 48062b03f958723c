import {CAMPAIGN} from './start-site.js';

/** The four widgets, and the text that stands in each until it is there. */
export const WIDGETS = ['banner', 'install-guide', 'coverage-chart', 'self-report'] as const;

/** What stands in a widget before the script, without it, and after its failure. */
export const slottedText = (widget: string) => `Chữ có sẵn của ${widget}`;

/** The snippets of the four widgets as a web admin pastes them. */
export const WIDGET_TAGS = WIDGETS.map(
  (widget) => `<ispeed-${widget}>${slottedText(widget)}</ispeed-${widget}>`,
).join('\n');

/** What differs from page to page. */
export interface WidgetsPage {
  /** URL of the folder that holds the loader. */
  readonly release: string;
  /** URL of the campaign file. */
  readonly campaign?: string;
  /** What stands in the head before the loader. */
  readonly head?: string;
  /** What stands in the body before the widgets. */
  readonly body?: string;
  /** Further attributes of the loader's tag, such as its nonce. */
  readonly attributes?: string;
  readonly widgets?: string;
}

/** A portal's page with the loader in its head and the widgets in its body. */
export function widgetsPage(options: WidgetsPage): string {
  const {
    release,
    campaign = CAMPAIGN,
    head = '',
    body = '',
    attributes = '',
    widgets = WIDGET_TAGS,
  } = options;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng mẫu</title>
${head}
<script defer src="${release}/ispeed.js" data-src="${campaign}" data-commune="22366" ${attributes}></script>
</head><body>
${body}
${widgets}
</body></html>`;
}

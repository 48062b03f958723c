import {html, type Html} from './html.js';
import {ICON_PATH, STYLE_PATH} from './style-sheet.js';

/** A page. */
export interface Page {
  /** What it is, before the name of the whole in the title. */
  readonly title: string;
  /** Above the content: what the whole is, and ways through it. */
  readonly header?: Html | string;
  readonly body: Html;
}

/** What the whole is called. */
export const SITE_NAME = 'Quản trị báo cáo i-Speed';

/** The frame that every page stands in. */
export function layout({title, header, body}: Page): Html {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – ${SITE_NAME}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">Tới nội dung chính</a>
${header ?? html`<header class="top"><p class="site">${SITE_NAME}</p></header>`}
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`;
}

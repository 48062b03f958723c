import type {HostilePage} from './hostile-page.js';

/** The four widgets, each with what it shows of `campaign.json`. */
export const WIDGETS = ['banner', 'install-guide', 'coverage-chart', 'self-report'] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** Room for all of them at once, so that nothing scrolls. */
export const VIEWPORT = {width: 1360, height: 3456};

const WIDTH = 640;

const PLACES: Record<WidgetName, {readonly left: number; readonly top: number}> = {
  banner: {left: 16, top: 16},
  'install-guide': {left: 16, top: 520},
  'coverage-chart': {left: 16, top: 948},
  'self-report': {left: 696, top: 16},
};

/**
 * What the page may not touch of html, body and the columns, so that a widget stands in the same place at the same
 * width as on the clean page: sizes, and effects on a whole group, which nothing inside it can undo. All that is
 * inherited gets through, and so do text decorations.
 */
const PINNED = {
  display: 'block',
  position: 'static',
  float: 'none',
  width: 'auto',
  height: 'auto',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  columns: 'auto',
  overflow: 'visible',
  contain: 'none',
  'content-visibility': 'visible',
  background: 'none',
  opacity: '1',
  filter: 'none',
  'mix-blend-mode': 'normal',
  'clip-path': 'none',
  mask: 'none',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  translate: 'none',
  perspective: 'none',
  zoom: '1',
  animation: 'none',
  transition: 'none',
};

/** The page with the four widgets, as its server sends it. */
export function stageOf({css = '', html = '', quirks, wrap = (widget) => widget}: HostilePage): string {
  const columns = WIDGETS.map((name) => {
    const {left, top} = PLACES[name];
    const place = {position: 'absolute', left: `${left}px`, top: `${top}px`, width: `${WIDTH}px`};
    const widget = `<ispeed-${name}><p>Chữ có sẵn, <a href="https://speedtest.vn">speedtest.vn</a>.</p></ispeed-${name}>`;
    return `<div class="column" style="${pinned(place)}">${wrap(widget)}</div>`;
  });
  return `${quirks ? '' : '<!doctype html>'}<html lang="vi" ${html} style="${pinned()}"><head>
<meta charset="utf-8"><title>Trang thử</title><link rel="icon" href="data:,">
<script>
  readyWidgets = new Set();
  addEventListener('ispeed-ready', ({target}) => readyWidgets.add(target.localName));
</script>
<style>${css}</style>
<link rel="stylesheet" href="/v1/ispeed.css">
<script defer src="/v1/ispeed.js" data-src="/data/khanh-hoa-2026/campaign.json" data-commune="22366"></script>
</head><body style="${pinned()}">${columns.join('\n')}</body></html>`;
}

function pinned(more: Record<string, string> = {}): string {
  return Object.entries({...PINNED, ...more})
    .map(([property, value]) => `${property}:${value}!important`)
    .join(';');
}

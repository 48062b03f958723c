import {embedQuery} from '@ispeed-widgets/contract';

/** The widgets, by the name of their tag without `ispeed-`. */
export const WIDGETS = ['banner', 'install-guide', 'coverage-chart', 'self-report'] as const;
export type WidgetName = (typeof WIDGETS)[number];

/** The forms of contract.md, "Snippets", from the kindest host to the strictest. */
export const FORMS = ['element', 'div', 'classes', 'link', 'iframe', 'card'] as const;
export type Form = (typeof FORMS)[number];

const COMMUNE = '22366';

/** What each widget's slotted text says; every one carries a link that is of use without any script. */
const TEXTS: Readonly<Record<WidgetName, string>> = {
  banner: 'Cài i-Speed và đo tốc độ Internet mỗi tháng một lần',
  'install-guide': 'Tìm “i-Speed by VNNIC” trong CH Play hoặc App Store',
  'coverage-chart': 'Số mẫu đo theo xã, phường',
  'self-report': 'Đơn vị gửi báo cáo hằng tháng',
};

/**
 * One widget in each form, as an author pastes it: no script, which the theme has, all attributes of a tag on one line
 * (NukeViet and Joomla split them at spaces), no JSON, quotes or `#` in a value. What is slotted has no paragraph of its
 * own: WordPress would close the tag in front of it (`wpautop`).
 *
 * @param base where the loader lies, with a slash at its end
 */
export function snippetForms(widget: WidgetName, base: string): Record<Form, string> {
  const page = `${base}embed.html?${embedQuery({widget, commune: COMMUNE})}`.replaceAll('&', '&amp;');
  const text = TEXTS[widget];
  const fallback = `${text}: <a href="https://speedtest.vn">speedtest.vn</a>.`;
  return {
    element: `<ispeed-${widget} commune="${COMMUNE}">${fallback}</ispeed-${widget}>`,
    div: `<div class="ispeed-widget" data-widget="${widget}" data-commune="${COMMUNE}">${fallback}</div>`,
    classes: `<div class="ispeed-widget ispeed-${widget} ispeed-commune-${COMMUNE}">${fallback}</div>`,
    link: `<p><a href="${page}">${text}</a></p>`,
    // The link stands in a sentence, so that the loader does not take it for a lone one and show the widget twice.
    iframe:
      `<iframe src="${page}" title="${text}" width="100%" height="420" loading="lazy"></iframe>` +
      `<p>Không thấy khung ở trên? <a href="${page}">Mở trong trang riêng</a>.</p>`,
    card: `<table border="1"><tbody><tr><td><strong>${text}</strong><br><a href="https://speedtest.vn">Đo tại speedtest.vn</a></td></tr></tbody></table>`,
  };
}

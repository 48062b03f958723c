import {allowing, type EditorRules, words} from '../rules.js';

/**
 * SharePoint, the text of a page. Microsoft publishes no list: of the publishing field it says that tags and
 * attributes outside an allow-list go on saving, that script and object always go, and which groups a site may allow
 * (headings, links, images, lists, tables, text markup); frames only from the domains that the site names (HTML Field
 * Security). A modern text web part has no source view at all. So this is what those groups need and no more: no
 * class, no `data-*`.
 */
export const sharepoint: EditorRules = {
  source:
    'learn.microsoft.com: HtmlValidationContext, RichHtmlField (Allow… properties), ScriptSafeExternalEmbedding; ' +
    'blog.mastykarz.nl/publishing-rich-html-no-limitations-sharepoint-2010',
  keepsTag: (tag) =>
    words(`p br h1 h2 h3 h4 strong em b i u s sub sup ul ol li blockquote a img table caption thead tbody tr td
      th hr`).includes(tag),
  removedWhole: ['script', 'object', 'iframe'],
  keepsAttribute: allowing({
    a: words('href title target'),
    img: words('src alt width height'),
    td: words('colspan rowspan'),
    th: words('colspan rowspan scope'),
  }),
};

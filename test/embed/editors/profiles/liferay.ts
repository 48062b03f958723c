import {type EditorRules, words} from '../rules.js';

const TAGS =
  words(`article aside bdi details dialog figcaption figure footer header main mark meter nav picture progress
  rp rt ruby s section source summary time video wbr noscript label h1 h2 h3 h4 h5 h6 p i b u strong em small big pre
  code cite samp sub sup strike center blockquote hr br col font a map style span div img link ul ol li dd dl dt thead
  tbody tfoot table td th tr colgroup fieldset legend`);

const WORD = /^[a-zA-Z0-9:\-_.]+$/;
const ADDRESS = [
  /^(?![\p{L}\p{N}\\.#@$%*+&;\-_~,?=/!]*(&colon))[\p{L}\p{N}\\.#@$%*+&;\-_~,?=/!]*$/u,
  /^\s*((ht|f)tp(s?):\/\/|mailto:)[\p{L}\p{N}]+[\p{L}\p{N}\p{Zs}.#@$%*+&;:\-_~,?=/!()]*\s*$/u,
];
const NUMBER_OR_PERCENT = [/^\d+%?$/];
const PARAGRAPH = [/^([\p{L}\p{N},'.\s\-_()]|&[0-9]{2};)*$/u];
const NUMBER = [/^[-+]?\d+(\.\d+)?$/];

/** Patterns by attribute, for every tag and for some; an attribute that is not here goes, so `data-*` does. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, readonly RegExp[]>>>> = {
  '*': {
    id: [WORD],
    class: [/^[a-zA-Z0-9\s,\-_]+$/],
    lang: [/^[a-zA-Z]{2,20}$/],
    title: [/^[\p{L}\p{N}\s\-_',:[\]!./\\()&]*$/u],
  },
  a: {
    href: ADDRESS,
    target: [WORD],
    name: [/^[a-zA-Z0-9\-_$]+$/],
    rel: [/^(\s*(nofollow|noopener|noreferrer)(\s(nofollow|noopener|noreferrer))*\s*)?$/],
  },
  img: {src: ADDRESS, alt: PARAGRAPH, width: NUMBER_OR_PERCENT, height: NUMBER_OR_PERCENT},
  table: {width: NUMBER_OR_PERCENT, height: NUMBER_OR_PERCENT, border: NUMBER},
  td: {colspan: NUMBER, rowspan: NUMBER, scope: [/^(row|col|rowgroup|colgroup)$/]},
  th: {colspan: NUMBER, rowspan: NUMBER, scope: [/^(row|col|rowgroup|colgroup)$/]},
};

/** Liferay's AntiSamy sanitizer with its own rule file: classes pass, `data-*` does not, frames go. */
export const liferay: EditorRules = {
  source:
    'github.com/liferay/liferay-portal, modules/apps/portal-security/portal-security-antisamy, ' +
    'META-INF/resources/sanitizer-configuration.xml',
  keepsTag: (tag) => TAGS.includes(tag),
  removedWhole: ['script', 'iframe', 'frameset', 'frame'],
  keepsAttribute: (tag, name, value) =>
    [...(ATTRIBUTES['*']![name] ?? []), ...(ATTRIBUTES[tag]?.[name] ?? [])].some((one) => one.test(value)),
};

import {allowing, type AllowedAttributes, type EditorRules} from '../rules.js';

/** The setting as Drupal 10 and 11 install it. */
const ALLOWED_HTML =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> ' +
  '<ul type> <ol start type> <strong> <em> <code> <li> ' +
  '<img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

const allowed: AllowedAttributes = Object.fromEntries(
  [...ALLOWED_HTML.matchAll(/<(\S+?)((?: [^>]+)?)>/g)].map(([, tag, rest]) => [
    tag!,
    rest!.split(' ').filter(Boolean),
  ]),
);

/**
 * Drupal, the text format "Basic HTML" of whoever may sign in: the filter `filter_html` with the tags that the
 * standard profile allows. "Full HTML" has no such filter, and is for administrators.
 */
export const drupal: EditorRules = {
  source:
    'github.com/drupal/drupal, core/profiles/standard/config/install/filter.format.basic_html.yml; ' +
    'core/modules/filter/src/Plugin/Filter/FilterHtml.php (lang and dir pass everywhere)',
  keepsTag: (tag) => tag in allowed,
  keepsAttribute: allowing({...allowed, '*': ['lang', 'dir']}),
};

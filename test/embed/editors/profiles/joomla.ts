import {type EditorRules, words} from '../rules.js';

const TAGS_REFUSED =
  words(`applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer
  link meta name object script style title xml`);

const ATTRIBUTES_REFUSED = words('action background codebase dynsrc formaction lowsrc');

/**
 * Joomla, the text filter "Default Blocked List" that authors, editors and managers have; a super user has none.
 * A tag whose name is not of letters and digits alone goes, the other attributes and tags pass.
 */
export const joomla: EditorRules = {
  source: 'github.com/joomla-framework/filter, src/InputFilter.php',
  keepsTag: (tag) => /^[a-z][a-z0-9]*$/.test(tag) && !TAGS_REFUSED.includes(tag),
  keepsAttribute: (_tag, name, value) =>
    !name.startsWith('on') &&
    !ATTRIBUTES_REFUSED.includes(name) &&
    !/(?:(?:java|vb|live)script|behaviour|mocha)(?::|&colon;|&column;)/.test(value.toLowerCase()),
};

import {ATTRIBUTE_FIELDS, type AttributeName} from './attribute-fields.js';
import {type Choices, DEFAULT_CHOICES} from './choices.js';
import {HOST_IDS} from './host-ids.js';
import {RUNGS} from './rungs.js';
import {isTokenValue, TOKENS, type TokenName} from './tokens.js';
import {WIDGET_NAMES} from './widgets.js';

/** Longest text that an address may bring into the form. */
const LONGEST = 2000;

/**
 * The choices as they stand after `#` in the page's address; only what differs from the defaults, so that the address
 * stays short. They stand in the fragment, not in the query: firewalls of portals refuse requests whose query holds
 * another address, and nobody's server need know them.
 */
export function writeChoices(choices: Choices): string {
  const entries = new URLSearchParams();
  const say = (name: string, value: string, byDefault = '') => {
    if (value !== byDefault) entries.append(name, value);
  };
  say('widget', choices.widgets.join(','), DEFAULT_CHOICES.widgets.join(','));
  say('src', choices.src);
  say('commune', choices.commune);
  for (const {name} of ATTRIBUTE_FIELDS) say(name, choices.attributes[name] ?? '');
  say('lang', choices.lang, DEFAULT_CHOICES.lang);
  say('theme', choices.theme, DEFAULT_CHOICES.theme);
  for (const {name} of TOKENS) say(`--${name}`, choices.tokens[name] ?? '');
  say('heights', writeHeights(choices.heights));
  say('host', choices.host, DEFAULT_CHOICES.host);
  say('rung', choices.rung);
  say('files', choices.files);
  say('image', choices.image);
  if (choices.pin) entries.append('pin', '1');
  return entries.toString().replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%2C/g, ',');
}

/** Reads them back. What it does not know or may not be is left at its default: an address may come from anybody. */
export function readChoices(hash: string): Choices {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => (entries.get(name) ?? '').slice(0, LONGEST);
  const oneOf = <T extends string>(name: string, known: readonly T[], byDefault: T): T =>
    known.find((value) => value === entries.get(name)) ?? byDefault;
  const widgets = entries.has('widget') ? text('widget').split(',') : DEFAULT_CHOICES.widgets;
  return {
    src: text('src'),
    widgets: WIDGET_NAMES.filter((name) => widgets.includes(name)),
    commune: /^\d{5}$/.test(text('commune')) ? text('commune') : '',
    attributes: attributesOf(text),
    lang: oneOf('lang', ['vi', 'en'], 'vi'),
    theme: oneOf('theme', ['auto', 'light', 'dark'], 'auto'),
    tokens: tokensOf(text),
    heights: readHeights(text('heights')),
    host: oneOf('host', HOST_IDS, 'unknown'),
    rung: oneOf('rung', ['', ...RUNGS], ''),
    files: text('files'),
    pin: entries.get('pin') === '1',
    image: text('image'),
  };
}

function attributesOf(text: (name: string) => string): Choices['attributes'] {
  const attributes: Partial<Record<AttributeName, string>> = {};
  for (const {name, options} of ATTRIBUTE_FIELDS) {
    const value = text(name);
    const isKnown = options === undefined || options.some((option) => option.value === value);
    if (value !== '' && isKnown) attributes[name] = value;
  }
  return attributes;
}

function tokensOf(text: (name: string) => string): Choices['tokens'] {
  const tokens: Partial<Record<TokenName, string>> = {};
  for (const {name} of TOKENS) {
    const value = text(`--${name}`);
    if (value !== '' && isTokenValue(name, value)) tokens[name] = value;
  }
  return tokens;
}

/** `banner:668-408`: on a phone, in a wide column. */
function writeHeights(heights: Choices['heights']): string {
  return WIDGET_NAMES.flatMap((name) => {
    const measured = heights[name];
    return measured ? [`${name}:${measured.phone}-${measured.wide}`] : [];
  }).join(',');
}

function readHeights(text: string): Choices['heights'] {
  return Object.fromEntries(
    WIDGET_NAMES.flatMap((name) => {
      const found = new RegExp(`(?:^|,)${name}:(\\d{1,4})-(\\d{1,4})(?:,|$)`).exec(text);
      return found ? [[name, {phone: Number(found[1]), wide: Number(found[2])}] as const] : [];
    }),
  );
}

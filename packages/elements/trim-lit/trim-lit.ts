import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';
import type {Plugin} from 'vite';

import {CSS_TAG_TRIMS} from './css-tag-trims.js';
import {LIT_ELEMENT_TRIMS} from './lit-element-trims.js';
import {CONTROLLER_TRIMS, INSTALL_TRIMS} from './localize-trims.js';
import {PART_TRIMS} from './part-trims.js';
import {REACTIVE_ELEMENT_TRIMS} from './reactive-element-trims.js';
import {TEMPLATE_TRIMS} from './template-trims.js';
import {trim, type Trim} from './trim.js';

interface TrimmedFile {
  /** In node_modules, as pages import it; of the core, the readable text is in the folder `development` beside it. */
  readonly path: string;
  /** Of the readable text that the trims were written for. */
  readonly sha256: string;
  readonly trims: readonly Trim[];
}

/** The files of Lit that a page loads. */
export const TRIMMED_FILES: readonly TrimmedFile[] = [
  {
    path: 'lit-html/lit-html.js',
    sha256: 'b53aabf22d7677dc095b35eec9565efe09a3f8ac9abdf85bf5241c050a59a56f',
    trims: [...TEMPLATE_TRIMS, ...PART_TRIMS],
  },
  {
    path: '@lit/reactive-element/reactive-element.js',
    sha256: '5ca26173ba1993eb49b6b9d995309cbbf23fae64433f4ea52b38f12508347260',
    trims: REACTIVE_ELEMENT_TRIMS,
  },
  {
    path: '@lit/reactive-element/css-tag.js',
    sha256: '7dbc31f12e9192621cdf99e98f9a0790a74118ea13b795afcd6712357018dcf0',
    trims: CSS_TAG_TRIMS,
  },
  {
    path: 'lit-element/lit-element.js',
    sha256: 'b71eaa43d6ab3f9fc9eb935c030aeb44f9deee481c4c28bde7b0c9e6ff623eb9',
    trims: LIT_ELEMENT_TRIMS,
  },
  {
    path: '@lit/localize/init/install.js',
    sha256: '9577dd70c1f0a70a170e9c382ddcc0981420c45721169033a117adbd8062f9db',
    trims: INSTALL_TRIMS,
  },
  {
    path: '@lit/localize/internal/localized-controller.js',
    sha256: '38cceae3255b14abd53ba9bcdd93e7cff622612f6a826055f492a41a7ea91faa',
    trims: CONTROLLER_TRIMS,
  },
];

/** Lit's switches, as its own build for pages sets them. */
const SWITCHES = {
  DEV_MODE: 'false',
  ENABLE_EXTRA_SECURITY_HOOKS: 'false',
  ENABLE_SHADYDOM_NOPATCH: 'false',
  NODE_MODE: 'false',
  debugLogEvent: 'undefined',
};

/** Properties of Lit's that no file of ours may name: each is known to Lit alone, so a page gets two letters for it. */
const LIT_ALONE =
  'elementProperties|createProperty|finalized?|isUpdatePending|hasUpdated|enableUpdating|performUpdate|createRenderRoot|renderOptions|styleSheet';
/** Those by which parts and templates of Lit know each other; elsewhere the same words mean other things. */
const OF_PARTS = 'ctor|element|parts|strings|values';
const SHORTENED = new RegExp(`^(_[_$]?[a-z]\\w+\\$?|${LIT_ALONE}|${OF_PARTS})$`);

/** What templates and elements of ours may not contain, for the trimmed Lit does not know it. */
const UNKNOWN_TO_TRIMMED: readonly (readonly [found: RegExp, what: string])[] = [
  [/<!--|<(textarea|title|script|style|template)\b/, 'a comment, or an element whose content is raw text'],
  [/=\s*'\$\{|\$\{[^}]*\}\/>/, 'a binding in single quotes or right before "/>"'],
  [/from 'lit\/|\b(svg|mathml)`|\bnoChange\b/, 'a directive or another kind of template'],
  [
    /\b(willUpdate|firstUpdated|shouldUpdate|getUpdateComplete|scheduleUpdate|removeController|addInitializer)\b/,
    'a hook of Lit',
  ],
  [/\b(converter|hasChanged|useDefault|noAccessor)\b/, 'an option of a property'],
  [new RegExp(`\\b(${LIT_ALONE})\\b`), 'a name that is shortened'],
];

/**
 * The build's Lit: its own readable text, without what our elements never use (each trim says why), its private
 * names short. It is a third of the bytes of a first view less.
 *
 * @throws Error (and with it the build fails) when Lit is not the version that the trims were written for
 */
export function trimLit(): Plugin {
  let names: Promise<Record<string, string>> | undefined;
  return {
    name: 'trim-lit',
    enforce: 'pre',
    async load(id) {
      const file = TRIMMED_FILES.find(({path}) => id.endsWith(`/node_modules/${path}`));
      if (!file) return undefined;
      names ??= shortNames();
      const options = {mangleProps: SHORTENED, mangleQuoted: true, mangleCache: await names} as const;
      return (await transform(await trimmed(file), options)).code;
    },
    transform(code, id) {
      if (id.includes('/packages/elements/src/')) refuseUnknown(code, id);
    },
  };
}

/** The text of one of Lit's files without what our elements never use. */
export async function trimmed({path, sha256, trims}: TrimmedFile): Promise<string> {
  const isReadable = path.startsWith('@lit/localize/');
  const readable = `node_modules/${isReadable ? path : path.replace(/[^/]+$/, 'development/$&')}`;
  const source = readFileSync(readable, 'utf8');
  const found = createHash('sha256').update(source).digest('hex');
  if (found !== sha256) {
    throw new Error(
      `trim-lit: ${readable} has changed (sha256 ${found}). Read what is new, and mend its trims.`,
    );
  }
  const switched = source
    .replace(/^const (DEV_MODE|ENABLE_\w+|NODE_MODE) = (true|false);$/gm, '')
    .replace(/^const debugLogEvent = [\s\S]*?: undefined;$/m, '')
    .replace(/^const wrap = [^;]*;$/m, '')
    .replace(/\bwrap\(/g, '(');
  const {code} = await transform(switched, {define: SWITCHES, treeShaking: true, format: 'esm'});
  return trim(code.replace(/^ *(\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm, ''), trims);
}

/** @throws Error that names what the trimmed Lit would not understand */
export function refuseUnknown(code: string, file: string): void {
  for (const [found, what] of UNKNOWN_TO_TRIMMED) {
    const match = found.exec(code);
    if (match) {
      throw new Error(
        `trim-lit: ${file} has ${what} ("${match[0]}"), which the trimmed Lit does not know. Do without, or mend the trims.`,
      );
    }
  }
}

/** Two letters for each private name, the same in every file of every build. */
async function shortNames(): Promise<Record<string, string>> {
  const texts = await Promise.all(TRIMMED_FILES.map(trimmed));
  const used = [...texts.join('\n').matchAll(/(?:\.|\[")([\w$]+)/g)].map(([, name]) => name!);
  const names = [...new Set(used.filter((name) => SHORTENED.test(name)))];
  if (names.length > 52) throw new Error('trim-lit: there are more private names than letters.');
  const letter = (index: number) => String.fromCharCode(index < 26 ? 97 + index : 39 + index);
  return Object.fromEntries(names.map((name, index) => [name, `$${letter(index)}`]));
}

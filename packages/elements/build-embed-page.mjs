/** Builds the iframe page: one plain script and a style sheet, named for what is in them, and the page that has them. */
import {transform} from 'esbuild';
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = at('dist/');
const TARGET = 'es2020';

export async function buildEmbedPage() {
  for (const old of readdirSync(FOLDER).filter((name) => /^embed[-.]/.test(name))) await rm(FOLDER + old);
  const names = {'embed.js': await put(await script(), 'js'), 'embed.css': await put(await style(), 'css')};
  let page = await readFile(at('src/embed/embed.html'), 'utf8');
  for (const [from, to] of Object.entries(names)) page = page.replace(`"${from}"`, `"${to}"`);
  await writeFile(`${FOLDER}embed.html`, page);
}

/**
 * A classic script, not a module: in a sandboxed frame a module needs the server's permission (CORS), and this is the
 * script that tells the web admin of it.
 */
async function script() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: {conditions: ['source', 'browser', 'production']},
    build: {
      write: false,
      target: TARGET,
      minify: false,
      lib: {entry: at('src/embed/embed-page.ts'), formats: ['iife'], name: 'embedPage'},
    },
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  const {code} = await transform(output[0].code, {target: TARGET, minify: true, legalComments: 'none'});
  return code;
}

async function style() {
  const {code} = await transform(await readFile(at('src/embed/embed.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  return code;
}

async function put(/** @type {string} */ text, /** @type {string} */ kind) {
  const hash = createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 6);
  const name = `embed-${hash}.${kind}`;
  await writeFile(FOLDER + name, text);
  return name;
}

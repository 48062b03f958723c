import {createHash} from 'node:crypto';
import type {Plugin, Rolldown} from 'vite';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** Lit's template literals are minified to backticks too, so any of the three quotes may stand around the name. */
const IMPORT = /\bimport\(([`'"])\.\/([^`'"]+)\1\)/g;

/** The SHA-256 of a file, base64 without its one `=` at the end; the loader writes the rest of `integrity`. */
export function sealOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64').slice(0, -1);
}

/**
 * Makes a changed late chunk unable to run. `integrity` on a script does not cover what it imports later, and an
 * import map with integrity is an inline script, which a strict CSP drops. So each `import("./x.js")` waits for
 * `ispeed.bring` (loader), which first loads that file, and before it what only that file imports, as scripts with
 * `integrity`; the import then finds them in the browser's module map. The hashes stand in the importing file, whose
 * own hash the loader or the next file above carries.
 */
export function sealImports(): Plugin {
  return {
    name: 'seal-imports',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        sealChunks(Object.values(bundle).filter((file) => file.type === 'chunk'));
      },
    },
  };
}

/**
 * Seals every dynamic import, leaves first, since a hash is final only once the file's own seals are in it.
 *
 * @throws Error if the dynamic imports go in a circle (no file could then carry the other's hash), or if an import
 * is not found in the text of its file
 */
export function sealChunks(list: readonly Rolldown.OutputChunk[]): void {
  const chunks: Chunks = new Map(list.map((chunk) => [chunk.fileName, chunk]));
  const sealed = new Set<string>();
  const seal = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) {
      throw new Error(`Dynamic imports go in a circle: ${[...above, file].join(' → ')}. Break it: ${file}.`);
    }
    if (sealed.has(file)) return;
    const chunk = chunks.get(file)!;
    const wanted = new Map(chunk.dynamicImports.map((late) => [late, onlyNeededBy(chunks, late, file)]));
    for (const needed of [...wanted.values()].flat()) seal(needed, [...above, file]);
    chunk.code = withSeals(chunk, (late) =>
      (wanted.get(late) ?? []).map((name) => `${sealOf(chunks.get(name)!.code)}${nameOf(name)}`).join(' '),
    );
    sealed.add(file);
  };
  for (const file of chunks.keys()) seal(file, []);
}

/** A chunk and all it imports statically, what is imported before what imports it. */
export function withImports(
  chunks: ReadonlyMap<string, Pick<Rolldown.OutputChunk, 'imports'>>,
  file: string,
  seen: Set<string> = new Set(),
): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = chunks.get(file)?.imports ?? [];
  return [...imports.flatMap((name) => withImports(chunks, name, seen)), file];
}

/** What a late chunk needs beyond what already runs when its importer does. */
function onlyNeededBy(chunks: Chunks, late: string, importer: string): string[] {
  const running = withImports(chunks, importer);
  return withImports(chunks, late).filter((file) => !running.includes(file));
}

function withSeals(chunk: Rolldown.OutputChunk, filesFor: (late: string) => string): string {
  const folder = chunk.fileName.slice(0, -nameOf(chunk.fileName).length);
  const found = new Set<string>();
  const code = chunk.code.replace(IMPORT, (text, _quote, name: string) => {
    found.add(folder + name);
    return `globalThis.ispeed.bring(import.meta.url,"${filesFor(folder + name)}").then(()=>${text})`;
  });
  const missed = chunk.dynamicImports.filter((late) => !found.has(late));
  const strange = [...found].filter((late) => !chunk.dynamicImports.includes(late));
  if (missed.length + strange.length > 0 || /\bimport\(/.test(chunk.code.replace(IMPORT, ''))) {
    throw new Error(
      `${chunk.fileName} imports in a way that cannot be sealed: ${[...missed, ...strange].join()}`,
    );
  }
  return code;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

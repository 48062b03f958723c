import type {Plugin, Rolldown} from 'vite';

/** The one list of exports of a minified file. */
const EXPORTS = /\bexport\{([^}]*)\}/g;

/** What a minified file imports by name from one beside it; Lit's literals are minified to backticks elsewhere only. */
const IMPORTS = /\bimport\{([^}]*)\}from(["'])\.\/([^"']+)\2/g;

/** What the bundler made up; the names of the sources, which `import()` hands out, are longer. */
const MADE_UP = /^[\w$]{1,2}$/;

/**
 * Exports what only other chunks import under the name that it has inside, `export{a,b}` instead of `export{a as x,b
 * as y}`: an element's entry hands dozens of values on to its late file, and its list of names is part of what every
 * page fetches.
 */
export function plainExports(): Plugin {
  return {
    name: 'plain-exports',
    generateBundle(_options, bundle) {
      exportPlainly(Object.values(bundle).filter((file) => file.type === 'chunk'));
    },
  };
}

/** @throws Error if a chunk imports a name that the other does not export */
export function exportPlainly(chunks: readonly Pick<Rolldown.OutputChunk, 'fileName' | 'code'>[]): void {
  const inside = new Map<string, ReadonlyMap<string, string>>();
  for (const chunk of chunks) {
    const names = new Map<string, string>();
    chunk.code = chunk.code.replace(EXPORTS, (_text, list: string) => {
      const plain = pairsOf(list).map(([own, exported]) => {
        const name = MADE_UP.test(exported) ? own : exported;
        names.set(exported, name);
        return together(own, name);
      });
      return `export{${plain.join()}}`;
    });
    inside.set(baseName(chunk.fileName), names);
  }
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(IMPORTS, (...[, list, quote, file]: string[]) => {
      const plain = pairsOf(list!).map(([imported, own]) => {
        const name = inside.get(file!)?.get(imported);
        if (name === undefined)
          throw new Error(`${chunk.fileName} imports ${imported}, which ${file} lacks.`);
        return together(name, own);
      });
      return `import{${plain.join()}}from${quote}./${file}${quote}`;
    });
  }
}

/** `a as b,c` as pairs: `[a, b]`, `[c, c]`. */
function pairsOf(list: string): [string, string][] {
  return list.split(',').map((entry) => {
    const [first = '', second = first] = entry.split(' as ');
    return [first, second];
  });
}

const together = (first: string, second: string) => (first === second ? first : `${first} as ${second}`);

const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);

import {resolve} from 'node:path';
import type {Plugin} from 'vite';

/**
 * Says of every late file what is true of it when it runs: that the entry runs already. Otherwise the bundler, which
 * looks at what each file uses, may make a further file of what the entry and some late ones share, and the first view
 * would need two requests.
 *
 * @param entry path of the one entry
 */
export function entryFirst(entry: string): Plugin {
  const late = new Set<string>();
  const path = resolve(entry);
  return {
    name: 'entry-first',
    enforce: 'pre',
    async resolveId(source, importer, {kind}) {
      if (kind !== 'dynamic-import') return null;
      const found = await this.resolve(source, importer);
      if (found) late.add(found.id);
      return found;
    },
    transform(code, id) {
      return late.has(id) ? {code: `${code}\nimport ${JSON.stringify(path)};`, map: null} : null;
    },
  };
}

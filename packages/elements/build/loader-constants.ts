import {readFileSync} from 'node:fs';

import {ELEMENTS, SEVERAL} from './elements.js';
import {sealOf} from './seal-imports.js';
import {readManifest} from './write-manifest.js';

/**
 * What the loader must know of the files made before it, by the names under which loader.ts declares it. It makes up
 * the files' names itself.
 *
 * @throws Error where the builds made other files than the loader will ask for
 */
export function loaderConstants(out: string): Record<'VERSION' | 'BUILD' | 'SEALS', string> {
  const {version, build, elements, placeholders} = readManifest(out);
  const seals = (files: readonly string[], ...expected: string[]): string[] => {
    const names = expected.map((name) => `${name}-${build}.js`);
    if (names.join() !== files.join()) {
      throw new Error(`The loader expects ${names.join()}; the build made ${files.join()}`);
    }
    return names.map((name) => sealOf(readFileSync(`${out}/${name}`)));
  };
  const alone = ELEMENTS.map((name) => seals(elements[name]!.alone, `alone/${name}`)[0]!);
  const several = ELEMENTS.map((name) =>
    seals(elements[name]!.several, 'chunks/shared', `chunks/${SEVERAL[name]!}`),
  );
  const all = [
    // The first, the guide, comes with the second, the banner.
    ...several.slice(1).map(([, own]) => own!),
    several[0]![0]!,
    ...seals(placeholders, 'chunks/placeholders'),
    ...alone,
  ];
  return {
    VERSION: JSON.stringify(version),
    BUILD: JSON.stringify(build),
    SEALS: JSON.stringify(all.join('')),
  };
}

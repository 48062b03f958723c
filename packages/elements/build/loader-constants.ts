import {readFileSync} from 'node:fs';

import type {WidgetSeals} from '../src/embed/build-manifest.js';
import {ELEMENTS} from './elements.js';
import {sealOf} from './seal-imports.js';
import {readManifest} from './write-manifest.js';

/**
 * What the loader must know of the files made before it, by the names under which its sources declare it. It makes up
 * the files' names itself.
 *
 * @throws Error where the builds made other files than the loader will ask for
 */
export function loaderConstants(out: string): Record<string, string> {
  const {version, build, elements, placeholders, doctor} = readManifest(out);
  const seals = (files: readonly string[], ...expected: string[]): string[] => {
    const names = expected.map((name) => `${name}-${build}.js`);
    if (names.join() !== files.join()) {
      throw new Error(`The loader expects ${names.join()}; the build made ${files.join()}`);
    }
    return names.map((name) => sealOf(readFileSync(`${out}/${name}`)));
  };
  let shared = '';
  const widgets: Record<string, WidgetSeals[string]> = {};
  for (const name of ELEMENTS) {
    const {alone, several} = elements[name]!;
    const [common, own] = seals(several, 'chunks/shared', `chunks/${name}`);
    widgets[name] = [seals(alone, `alone/${name}`)[0]!, own!];
    shared = common!;
  }
  const constants = {
    VERSION: version,
    BUILD: build,
    WIDGETS: widgets,
    SHARED: shared,
    PLACEHOLDERS: seals(placeholders, 'chunks/placeholders')[0],
    DOCTOR: doctor.length > 0 ? seals(doctor, 'chunks/doctor')[0] : '',
  };
  return Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
}

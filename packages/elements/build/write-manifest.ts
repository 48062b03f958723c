import {readFileSync, writeFileSync} from 'node:fs';
import type {Plugin} from 'vite';

import type {BuildManifest} from '../src/embed/build-manifest.js';
import {buildId} from './build-id.js';
import {type DistFiles, distFiles} from './dist-files.js';
import {ELEMENTS, SEVERAL} from './elements.js';

/** Those that show the referral code of the commune which a page names. */
const SHOW_CODE = ['banner', 'install-guide'];

/** Begins `manifest.json`, which tells the loader, the size check and the reader of a release what brings what. */
export function writeSeveral(out: string, version: string): Plugin {
  return afterBuild((built) => {
    const ofOrganization = built.late('self-report', ['report-form', 'organization-mode']);
    const chartParts = built.late('coverage-chart', ['late-parts']);
    write(out, {
      version,
      build: buildId(),
      loader: 'ispeed.js',
      elements: Object.fromEntries(
        ELEMENTS.map((name) => [name, {alone: [], several: built.first(SEVERAL[name]!)}]),
      ),
      placeholders: [],
      doctor: [],
      words: {'all four': built.late('banner', ['locale-runtime'])},
      commune: {'all four': built.late('banner', ['load-referral-code'])},
      late: {
        'chart parts': chartParts,
        chart: built.late('coverage-chart', ['draw']),
        'long table': built.late('coverage-chart', ['row-window']),
        comparison: besides(chartParts, built.late('coverage-chart', ['figure-comparer'])),
        spreadsheet: built.late('coverage-chart', ['spreadsheet']),
        'form of an organisation': ofOrganization,
        'form of a citizen': built.late('self-report', ['report-form', 'citizen-mode']),
        drawer: besides(ofOrganization, built.late('self-report', ['drawer'])),
        annex: besides(ofOrganization, built.late('self-report', ['print-annex'])),
      },
      files: {},
    });
  });
}

/** Adds the files of an element for a page that has no other. */
export function addAlone(out: string, name: string): Plugin {
  return afterBuild((built) => {
    const manifest = readManifest(out);
    const ofPlace = SHOW_CODE.includes(name) ? {[name]: built.late(name, ['load-referral-code'])} : {};
    write(out, {
      ...manifest,
      elements: {...manifest.elements, [name]: {...manifest.elements[name]!, alone: built.first(name)}},
      words: {...manifest.words, [name]: built.late(name, ['locale-runtime'])},
      commune: {...manifest.commune, ...ofPlace},
    });
  });
}

/** Adds the files of what is no widget: what makes widgets of divs and links, and the panel that it brings. */
export function addPlaceholders(out: string): Plugin {
  return afterBuild((built) =>
    write(out, {
      ...readManifest(out),
      placeholders: built.first('placeholders'),
      doctor: built.late('placeholders', ['start']),
    }),
  );
}

/** What a page fetches that has the others already. */
function besides(already: readonly string[], files: readonly string[]): string[] {
  return files.filter((file) => !already.includes(file));
}

/** The manifest as the builds so far have written it. */
export function readManifest(out: string): BuildManifest {
  return JSON.parse(readFileSync(`${out}/manifest.json`, 'utf8')) as BuildManifest;
}

function write(out: string, manifest: BuildManifest): void {
  writeFileSync(`${out}/manifest.json`, JSON.stringify(manifest, null, 2));
}

function afterBuild(act: (built: DistFiles) => void): Plugin {
  return {name: 'write-manifest', writeBundle: (_options, bundle) => act(distFiles(bundle))};
}

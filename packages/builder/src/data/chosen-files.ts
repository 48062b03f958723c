import {failed, parse, type ReadFile} from './read-file.js';

/** Files chosen from the admin's own machine, by name. They never leave the browser. */
export type ChosenFiles = Readonly<Record<string, string>>;

const KEPT_AS = 'ispeed-builder-files';

/** Reads from the chosen files what a link names, whatever folder it will lie in. */
export function readChosen(files: ChosenFiles): ReadFile {
  return (url) => {
    const text = textOf(files, url);
    return Promise.resolve(text === undefined ? failed('not-chosen', url) : parse(url, text));
  };
}

/** The chosen file that an address means. */
export function textOf(files: ChosenFiles, url: string): string | undefined {
  const name = decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '');
  return Object.hasOwn(files, name) ? files[name] : undefined;
}

/** Which of them is the campaign file: the one that says so, whatever its name. */
export function campaignName(files: ChosenFiles): string | undefined {
  const names = Object.keys(files);
  return names.find((name) => /"contract"\s*:\s*"campaign\//.test(files[name]!)) ?? names[0];
}

/** Kept for this tab alone, so that a reload loses nothing and the preview finds them. */
export function keepChosen(files: ChosenFiles | undefined): void {
  try {
    if (files === undefined) sessionStorage.removeItem(KEPT_AS);
    else sessionStorage.setItem(KEPT_AS, JSON.stringify(files));
  } catch {
    // Blocked or full: the files are still there until the tab closes, only the preview goes without.
  }
}

export function keptFiles(): ChosenFiles | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null') as unknown;
    return isChosenFiles(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isChosenFiles(value: unknown): value is ChosenFiles {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

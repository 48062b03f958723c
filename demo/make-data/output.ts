import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

/** A folder whose every file is made by a script. */
export class Output {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Paths of files that are missing, differ, or should not be there. */
  differences(files: ReadonlyMap<string, string>): string[] {
    const wrong = [...files].filter(([path, text]) => this.#read(path) !== text).map(([path]) => path);
    return [...wrong, ...this.#paths().filter((path) => !files.has(path))].sort();
  }

  /** Writes what differs and removes what should not be there. */
  write(files: ReadonlyMap<string, string>): void {
    for (const path of this.differences(files)) {
      const text = files.get(path);
      const target = join(this.#folder, path);
      if (text === undefined) {
        rmSync(target);
        continue;
      }
      mkdirSync(dirname(target), {recursive: true});
      writeFileSync(target, text);
    }
  }

  #read(path: string): string | undefined {
    const file = join(this.#folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  #paths(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.#folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  }
}

import type {Rolldown} from 'vite';

import {withImports} from './seal-imports.js';

/** Which files a build made. */
export interface DistFiles {
  /** What the chunk of this name needs at first, itself last. */
  first(name: string): string[];
  /** What the chunk of this name brings when it needs the modules that start these late chunks. */
  late(name: string, starts: readonly string[]): string[];
}

/** Reads them from what the build is about to write. */
export function distFiles(bundle: Rolldown.OutputBundle): DistFiles {
  const list = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunks = new Map(list.map((chunk) => [chunk.fileName, chunk]));
  const named = (name: string): string => {
    const chunk = list.find((one) => one.name === name);
    if (chunk === undefined) throw new Error(`The build made no ${name}`);
    return chunk.fileName;
  };
  return {
    first: (name: string): string[] => withImports(chunks, named(name)),
    late: (name: string, starts: readonly string[]): string[] => {
      const first = withImports(chunks, named(name));
      const late = starts.flatMap((start) => withImports(chunks, named(start)));
      return [...new Set(late)].filter((file) => !first.includes(file));
    },
  };
}

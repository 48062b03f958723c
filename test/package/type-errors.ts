import {copyFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
};

/** The two ways in which projects of today find packages. */
export const RESOLUTIONS = {
  bundler: {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
  node: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
} as const;

/**
 * What TypeScript says of fixtures inside a project: one line a finding, `file:line: TS… message`.
 *
 * @param options.folder the project; the fixtures are copied there
 */
export function typeErrors(
  fixtures: readonly string[],
  {folder, resolution}: {folder: string; resolution: keyof typeof RESOLUTIONS},
): string[] {
  const files = fixtures.map((fixture) => {
    const file = join(folder, fixture);
    copyFileSync(join(import.meta.dirname, 'fixtures', fixture), file);
    return file;
  });
  const program = ts.createProgram(files, {...OPTIONS, ...RESOLUTIONS[resolution]});
  return ts.getPreEmitDiagnostics(program).map(inOneLine);
}

function inOneLine({file, start, code, messageText}: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${basename(file?.fileName ?? '')}:${line}: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

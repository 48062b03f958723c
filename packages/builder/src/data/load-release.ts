import type {Release} from '../snippet/embedding.js';
import {failed, type FileResult, readPublished} from './read-file.js';

/** Reads which version lies in a folder of widget files, and the hashes of its files. */
export async function loadRelease(
  files: string,
): Promise<{ok: true; value: Release} | Extract<FileResult, {ok: false}>> {
  const url = `${files}manifest.json`;
  const result = await readPublished(url);
  if (!result.ok) return result;
  const release = releaseOf(result.value);
  return release ? {ok: true, value: release} : failed('json', url);
}

/** The part of the build's manifest that a snippet needs. */
export function releaseOf(manifest: unknown): Release | undefined {
  const {version, files} = (manifest ?? {}) as {version?: unknown; files?: unknown};
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) return undefined;
  if (typeof files !== 'object' || files === null) return undefined;
  const hashes = Object.entries(files as Record<string, unknown>).flatMap(([name, facts]) => {
    const {integrity} = (facts ?? {}) as {integrity?: unknown};
    return typeof integrity === 'string' && /^sha(256|384|512)-[\w+/=]+$/.test(integrity)
      ? [[name, integrity] as const]
      : [];
  });
  return {version, integrity: Object.fromEntries(hashes)};
}

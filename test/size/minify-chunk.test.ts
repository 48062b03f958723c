import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {minifyChunk, OWN_NAMES} from '../../packages/elements/trim-lit/minify-chunk.js';

const SCHEMAS = 'packages/contract/schema';
const SOURCES = 'packages/elements/src';

const sources = readdirSync(SOURCES, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(`${SOURCES}/${path}`, 'utf8'))
  .join('\n');

describe('the names that a chunk shortens', () => {
  it('are none that a data file may hold, nor one of the platform', () => {
    const schemas = readdirSync(SCHEMAS).map((file) => readFileSync(`${SCHEMAS}/${file}`, 'utf8'));
    for (const name of OWN_NAMES) expect(schemas.join('\n')).not.toContain(`"${name}"`);
  });

  it('are never written as text, exported or handed out by an import', () => {
    const texts = [...sources.matchAll(/(['"`])(\w+)\1/g)].map(([, , text]) => text);
    for (const name of OWN_NAMES) {
      expect(texts).not.toContain(name);
      expect(sources).not.toMatch(new RegExp(`export (async )?(const|let|function|class) ${name}\\b`));
      expect(sources).not.toMatch(new RegExp(`\\{[^{}]*\\b${name}\\b[^{}]*\\} = await import`));
    }
  });

  it('are the same in every chunk', async () => {
    const [one] = await Promise.all(
      ['export const a = (b) => b.phase.at', 'export const a = (b) => b.dataKey().phase'].map((code) =>
        minifyChunk(code, 'es2020'),
      ),
    );
    const two = await minifyChunk('export const a = (b) => b.retry(b.phase)', 'es2020');
    const short = /\.(_\w)\.at/.exec(one!)?.[1];
    expect(short).toBeDefined();
    expect(two).toContain(`.${short})`);
  });

  it('leaves syntax of 2020, with private members as they are', async () => {
    const code = await minifyChunk('export class A { #a; b() { this.#a ??= 1; return this.#a } }', 'es2020');
    expect(code).toContain('#');
    expect(code).not.toContain('??=');
  });
});

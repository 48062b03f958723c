import {describe, expect, it} from 'vitest';

import {refuseUnknown, TRIMMED_FILES, trimmed} from '../../packages/elements/trim-lit/trim-lit.js';
import {trim} from '../../packages/elements/trim-lit/trim.js';

/** A binding, as a template writes it. */
const BOUND = `\${name}`;

describe('the trimmed Lit', () => {
  it('is made of the Lit that is installed, and is at most two thirds of it', async () => {
    const texts = await Promise.all(TRIMMED_FILES.map(trimmed));
    const whole = await Promise.all(TRIMMED_FILES.map((file) => trimmed({...file, trims: []})));
    expect(texts.join('').length).toBeLessThan((whole.join('').length * 2) / 3);
  });

  it('leaves no note on the host page for other versions of Lit', async () => {
    for (const file of TRIMMED_FILES) {
      const text = await trimmed(file);
      expect(text).not.toMatch(/litPropertyMetadata|Symbol\.metadata|[pP]olyfillSupport|Versions/);
    }
  });

  it('keeps the check that a template is a literal of ours and no object out of a file', async () => {
    expect(await trimmed(TRIMMED_FILES[0]!)).toContain('if (!isArray(tsa) || !tsa.hasOwnProperty("raw")) {');
  });

  it('refuses a Lit that nobody has read yet', async () => {
    const [file] = TRIMMED_FILES;
    await expect(trimmed({...file!, sha256: 'of another version'})).rejects.toThrow('Read what is new');
  });

  it('refuses a trim whose piece is not there, or is there twice', () => {
    const why = 'Nobody needs it.';
    expect(trim('a b c', [{why, from: 'b ', put: '- '}])).toBe('a - c');
    expect(trim('a b c', [{why, from: 'b', until: 'c'}])).toBe('a c');
    expect(() => trim('a b c', [{why, from: 'd'}])).toThrow('nothing begins with d');
    expect(() => trim('a b b', [{why, from: 'b'}])).toThrow('not one piece begins with b');
    expect(() => trim('a b c', [{why, from: 'b', until: 'd'}])).toThrow('"Nobody needs it." does not fit');
  });

  it.each([
    'html`<p><!-- why --></p>`',
    `html\`<textarea>${BOUND}</textarea>\``,
    `html\`<p class='${BOUND}'></p>\``,
    `html\`<input value=${BOUND}/>\``,
    "import {repeat} from 'lit/directives/repeat.js'",
    `svg\`<path d=${BOUND}></path>\``,
    'protected override willUpdate() {}',
    'static properties = {open: {type: Boolean, converter}}',
    'this.hasUpdated',
  ])('stops the build for what it does not know: %s', (code) => {
    expect(() => refuseUnknown(code, 'banner.ts')).toThrow('which the trimmed Lit does not know');
  });

  it.each([
    `html\`<p class="a ${BOUND}">${BOUND}</p>\``,
    `html\`<input .value=${BOUND} ?hidden=${BOUND} @input=${BOUND} />\``,
    'const size = sheet.style.cssText',
  ])('takes what templates and elements of ours are made of: %s', (code) => {
    expect(() => refuseUnknown(code, 'banner.ts')).not.toThrow();
  });
});

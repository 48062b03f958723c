import {describe, expect, it} from 'vitest';

import {exportPlainly} from './plain-exports.js';

describe('exports under their own names', () => {
  it('are imported under them, and public names stay', () => {
    const entry = {fileName: 'alone/a-1.js', code: 'var e=1,Ht=2;export{e as $,Ht as Chart}'};
    const late = {
      fileName: 'alone/a.late-1.js',
      code: 'import{$ as t,Chart as n}from"./a-1.js";t(n);export{t as Late}',
    };
    exportPlainly([late, entry]);
    expect(entry.code).toBe('var e=1,Ht=2;export{e,Ht as Chart}');
    expect(late.code).toBe('import{e as t,Chart as n}from"./a-1.js";t(n);export{t as Late}');
  });

  it('fail the build where a name is not exported', () => {
    const late = {fileName: 'b.js', code: 'import{x}from"./a.js"'};
    expect(() => exportPlainly([late, {fileName: 'a.js', code: 'export{e as y}'}])).toThrow('lacks');
  });
});

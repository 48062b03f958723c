import type {Trim} from './trim.js';

/** What our elements never use of LitElement. */
export const LIT_ELEMENT_TRIMS: readonly Trim[] = [
  {
    why: 'Without directives there is nothing to keep; see the trims of lit-html.',
    from: 'import { render, noChange } from "lit-html";',
    put: 'import { render } from "lit-html";',
  },
  {
    why: 'Nothing renders before the styles, and no part hears of its connection.',
    from: '    this.__childPart = void 0;',
    until: '  update(changedProperties) {',
    put: '  }\n',
  },
  {
    why: 'No part hears of its connection.',
    from: 'if (!this.hasUpdated) {\n      this.renderOptions.isConnected',
    until: 'super.update(changedProperties);',
  },
  {
    why: 'No part hears of its connection; every element of ours renders.',
    from: 'this.__childPart = render(value',
    until: 'LitElement["_$litElement$"] = true;',
    put: 'render(value, this.renderRoot, this.renderOptions);\n  }\n}\n',
  },
  {
    why: 'Neither hydration nor polyfills nor other versions of Lit look into ours.',
    from: 'LitElement["_$litElement$"] = true;',
    until: 'export {\n  LitElement',
    put: 'LitElement.finalized = true;\n',
  },
  {
    why: 'What is gone cannot be exported.',
    from: 'export {\n  LitElement,\n  _$LE\n};',
    put: 'export {\n  LitElement\n};',
  },
];

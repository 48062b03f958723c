import type {Trim} from './trim.js';

/** What our styles never use of Lit's `css`: values inside, sheets made elsewhere. */
export const CSS_TAG_TRIMS: readonly Trim[] = [
  {
    why: 'No polyfill takes over styles that the browser knows how to share.',
    from: 'global.ShadowRoot && (global.ShadyCSS === void 0 || global.ShadyCSS.nativeShadow) && ',
  },
  {
    why: 'Only the functions below make one, and each sheet is shared by the object that holds its text.',
    from: 'const constructionToken =',
    until: 'const adoptStyles =',
    put: `class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this._styleSheet) {
      (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
    }
    return this._styleSheet;
  }
}
const unsafeCSS = (value) => new CSSResult(value);
const css = ([value]) => unsafeCSS(value);
`,
  },
  {
    why: 'All styles are made here.',
    from: 's instanceof CSSStyleSheet ? s : s.styleSheet);',
    put: 's.styleSheet);',
  },
  {
    why: 'All styles are made here.',
    from: 'const cssResultFromStyleSheet =',
    until: 'export {',
    put: 'const getCompatibleStyle = void 0;\n',
  },
];

import type {CSSResult} from 'lit';

/**
 * Gives the page a style sheet, constructed where the browser can, for no policy refuses that one.
 *
 * @returns takes it back; undefined where the page's policy refused it
 */
export function adoptInPage({cssText}: CSSResult): (() => void) | undefined {
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const style = (document as Document).createElement('style');
  style.textContent = cssText;
  (document as Document).head.append(style);
  if (style.sheet) return () => style.remove();
  style.remove();
  return undefined;
}

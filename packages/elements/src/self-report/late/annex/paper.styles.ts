import {css} from 'lit';

/**
 * What the page around the annex is told while a printer looks: nothing of it shows, not even a head that its rules made
 * visible. The many names that no page has outweigh its own rules. A4, with a wide margin on the left for the binder.
 */
export const paperStyles = css`
  @page {
    size: A4 portrait;
    margin: 15mm 15mm 15mm 25mm;
  }
  @page :first {
    size: A4 portrait;
    margin: 15mm 15mm 15mm 25mm;
  }
  @media print {
    html:not(#_):not(#_):not(#_) {
      all: initial !important;
      display: block !important;
    }
    html > :not([data-ispeed-annex]):not(#_):not(#_):not(#_) {
      display: none !important;
    }
  }
`;

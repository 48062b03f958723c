import {css} from 'lit';

/**
 * What the page around the annex is told while a printer looks: nothing of it shows. The many names that no page has
 * outweigh its own rules. A4, with a wide margin on the left for
 * the binder.
 */
export const paperStyles = css`
  @page {
    size: A4 portrait;
    margin: 20mm 15mm 20mm 30mm;
  }
  @page :first {
    size: A4 portrait;
    margin: 20mm 15mm 20mm 30mm;
  }
  @media print {
    html:not(#_):not(#_):not(#_) {
      all: initial !important;
      display: block !important;
    }
    html > body:not(#_):not(#_):not(#_) {
      display: none !important;
    }
  }
`;

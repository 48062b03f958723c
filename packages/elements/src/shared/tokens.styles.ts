import {css} from 'lit';

/**
 * The wall against the host's styles, and the tokens by which it may still speak. `!important` inside `:host`
 * wins over every rule of the page; `all` leaves custom properties alone, so tokens pass. `flow-root` keeps
 * the margins of slotted text inside, as ispeed.css does before the element is there. A host has its page's
 * `::before` and `::after`, unless told not to; in columns of text it stays whole (balancing columns around the
 * chart once took a browser eight minutes), on paper it may break.
 */
export const tokens = css`
  :host {
    all: initial !important;
    display: flow-root !important;
    position: relative !important;
    box-sizing: border-box !important;
    min-height: var(--ispeed-reserve, 0px) !important;
    color-scheme: inherit !important;
    visibility: inherit !important;
    break-inside: avoid-column !important;
    direction: ltr !important;
    text-align: start !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
    font: var(--ispeed-font-size, 16px) / 1.5
      var(--ispeed-font, system-ui, sans-serif) !important;
    color: var(--_ink) !important;
    --_radius: var(--ispeed-radius, 12px);
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

import {css} from 'lit';

/**
 * The wall against the host's styles, and the tokens by which it may still speak. `!important` inside `:host`
 * wins over every rule of the page; `all` leaves custom properties alone, so tokens pass. `flow-root` keeps
 * the margins of slotted text inside, as ispeed.css does before the element is there. Dark follows the
 * page's own `color-scheme`, not the phone's wish: a dark card on a portal that is only light would look broken.
 * Browsers without `light-dark()` stay light.
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
    direction: ltr !important;
    text-align: start !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
    font: var(--ispeed-font-size, 16px) / 1.5
      var(--ispeed-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif) !important;
    color: var(--_ink) !important;
    --_ink: var(--ispeed-ink, #16202c);
    --_muted: var(--ispeed-muted, #55606e);
    --_surface: var(--ispeed-surface, #ffffff);
    --_raised: var(--ispeed-raised, #f2f6fb);
    --_line: var(--ispeed-line, #d3dae3);
    --_field: var(--ispeed-field, #7a8694);
    --_accent: var(--ispeed-accent, #0a5cad);
    --_on-accent: var(--ispeed-on-accent, #ffffff);
    --_enough: var(--ispeed-enough, #16703a);
    --_near: var(--ispeed-near, #8a5a00);
    --_lacking: var(--ispeed-lacking, #b3261e);
    --_sample: var(--ispeed-sample, #fff4d6);
    --_radius: var(--ispeed-radius, 12px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--ispeed-ink, light-dark(#16202c, #e8edf3));
      --_muted: var(--ispeed-muted, light-dark(#55606e, #a9b4c2));
      --_surface: var(--ispeed-surface, light-dark(#ffffff, #18212c));
      --_raised: var(--ispeed-raised, light-dark(#f2f6fb, #222d3a));
      --_line: var(--ispeed-line, light-dark(#d3dae3, #3a4756));
      --_field: var(--ispeed-field, light-dark(#7a8694, #8794a3));
      --_accent: var(--ispeed-accent, light-dark(#0a5cad, #8cc2ff));
      --_on-accent: var(--ispeed-on-accent, light-dark(#ffffff, #0b1a2a));
      --_enough: var(--ispeed-enough, light-dark(#16703a, #6fd196));
      --_near: var(--ispeed-near, light-dark(#8a5a00, #f0bf5a));
      --_lacking: var(--ispeed-lacking, light-dark(#b3261e, #ff9d94));
      --_sample: var(--ispeed-sample, light-dark(#fff4d6, #43360f));
    }
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

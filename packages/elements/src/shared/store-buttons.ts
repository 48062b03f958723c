import {msg, str} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {css, html, nothing, type TemplateResult} from 'lit';

import {detectPlatform, type Platform} from './platform.js';

/** What a button needs to know of the app. */
export interface AppLinks {
  readonly name: string;
  /** Absolute URLs; what is absent is not offered. */
  readonly links: Campaign['app']['links'];
}

/**
 * The stores for this phone, both on a desktop. Where the data names no link for this phone, it says by which
 * name to search: a store link is never made up.
 */
export function storeButtons(app: AppLinks, platform: Platform = detectPlatform()): TemplateResult {
  const {android, ios, web} = app.links;
  const onAndroid = platform === 'android';
  const onIos = platform === 'ios';
  return html`<ul class="stores" part="stores">
    ${onIos ? nothing : storeButton(android, msg('Cài trên Android (CH Play)'))}
    ${onAndroid ? nothing : storeButton(ios, msg('Cài trên iPhone (App Store)'))}
    ${isOffered(app, platform) ? nothing : html`<li>${msg(str`Trên điện thoại, tìm “${app.name}” trong CH Play hoặc App Store.`)}</li>`}
    ${
      platform === 'other' && web
        ? html`<li><a class="button" href=${web} target="_blank" rel="noopener">${msg('Đo trên trang web')}</a></li>`
        : nothing
    }
  </ul>`;
}

function isOffered({links}: AppLinks, platform: Platform): boolean {
  return (
    (platform !== 'ios' && links.android !== undefined) || (platform !== 'android' && links.ios !== undefined)
  );
}

function storeButton(url: string | undefined, label: string): TemplateResult | typeof nothing {
  return url === undefined
    ? nothing
    : html`<li><a class="button primary" href=${url} target="_blank" rel="noopener" data-store>${label}</a></li>`;
}

export const storeButtonStyles = css`
  .stores {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    list-style: none;
  }
`;

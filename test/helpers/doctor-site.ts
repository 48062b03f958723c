import {readFileSync} from 'node:fs';
import {type Browser, chromium, type FrameLocator, type Page, type Route} from 'playwright-core';

import {type DemoPortal, portalFolder, startPortal} from './demo-portal.js';
import {browserLaunch} from './find-browser.mjs';
import {type OtherOrigin, otherOrigin} from './other-origin.js';

const CAMPAIGN = '/data/khanh-hoa-2026/campaign.json';

/** The demo's campaign file as text. */
export const CAMPAIGN_TEXT = readFileSync(new URL(`../../demo${CAMPAIGN}`, import.meta.url), 'utf8');

/** A page of the agency's site as a test wants it. */
export interface SitePage {
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
  /** Answers instead of the portal's, by a pattern of the address. */
  readonly instead?: Readonly<Record<string, (route: Route) => Promise<void>>>;
}

/**
 * An agency's site, the portal that holds its widget files and data, and two strange servers. All real: Chromium lets
 * no page whose server it does not know ask the own machine.
 */
export class DoctorSite {
  readonly #pages = new Map<string, {readonly html: string; readonly policy: string}>();
  readonly #parts: readonly {stop(): Promise<void>}[];
  readonly portal: DemoPortal;
  readonly browser: Browser;
  /** Lets others read its files; its loader is of another version. */
  readonly open: OtherOrigin;
  /** Does not. */
  readonly closed: OtherOrigin;
  readonly site: OtherOrigin;

  private constructor(portal: DemoPortal, browser: Browser, servers: readonly OtherOrigin[]) {
    const [open, closed, site] = servers;
    this.portal = portal;
    this.browser = browser;
    this.open = open!;
    this.closed = closed!;
    this.site = site!;
    this.#parts = [portal, ...servers];
  }

  static async start(): Promise<DoctorSite> {
    const [portal, browser, open, closed, site] = await Promise.all([
      startPortal(portalFolder()),
      chromium.launch(browserLaunch()),
      strangeServer({'Access-Control-Allow-Origin': '*'}),
      strangeServer({}),
      otherOrigin((request, response) => {
        const page = made.#pages.get(new URL(request.url ?? '', 'http://site').pathname);
        const headers = {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': page?.policy ?? '',
        };
        response.writeHead(page ? 200 : 404, headers).end(page?.html);
      }),
    ]);
    const made = new DoctorSite(portal, browser, [open, closed, site]);
    return made;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await Promise.all(this.#parts.map((part) => part.stop()));
  }

  /** The loader's tag, with widgets and data from the portal unless a test says otherwise. */
  loader({data = `${this.portal.url}${CAMPAIGN}`, commune = '22366'} = {}): string {
    return `<script defer src="${this.portal.url}/v1/ispeed.js" data-src="${data}" data-commune="${commune}"></script>`;
  }

  /** What a strict site must allow, and no more. */
  get strictPolicy(): string {
    return (
      `default-src 'none'; script-src ${this.portal.url}; style-src 'none'; img-src 'self'; ` +
      `connect-src 'self' ${this.portal.url}; require-trusted-types-for 'script'; trusted-types ispeed`
    );
  }

  /** Puts a page on the site; `path` begins with a slash. */
  put(path: string, {head = '', body = '', policy = ''}: SitePage): string {
    const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title>${head}<body>${body}</body></html>`;
    this.#pages.set(path, {html, policy});
    return this.site.url + path;
  }

  /** Opens a page of the site with `?ispeed-debug` and waits for the verdict. */
  async debug({
    head = this.loader(),
    body = '<ispeed-banner>Cài i-Speed</ispeed-banner>',
    policy = this.strictPolicy,
    instead = {},
  }: SitePage): Promise<Page> {
    const page = await this.browser.newPage();
    const url = this.put('/page.html', {head, body, policy});
    for (const [path, answer] of Object.entries(instead)) await page.route(path, answer);
    await page.goto(`${url}?ispeed-debug`);
    await page.locator('[role=dialog] .verdict').waitFor();
    return page;
  }
}

function strangeServer(headers: Record<string, string>): Promise<OtherOrigin> {
  return otherOrigin(({url = ''}, response) => {
    const isScript = url.endsWith('.js');
    response.writeHead(200, {'Content-Type': isScript ? 'text/javascript' : 'application/json', ...headers});
    const isManifest = url.endsWith('manifest.json');
    response.end(isManifest ? '{"version": "0.0.9", "files": {}}' : isScript ? '0' : CAMPAIGN_TEXT);
  });
}

/** The codes of what the panel of a page, or of a frame in it, calls wrong or doubtful. */
export function panelFaults(page: Page | FrameLocator): Promise<(string | null)[]> {
  return page
    .locator('[role=dialog] li:is(.wrong, .doubtful)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
}

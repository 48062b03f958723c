import {say} from './say.js';

/** What a Trusted Types policy makes; where there are none, text. */
export interface PagePolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

/** Length of a seal: the SHA-256 of a file in base64, without the `=` at its end. */
const SEAL = 43;

let policy: PagePolicy | undefined;
let nonce: string;
let lits = 0;
const loads: Record<string, Promise<void> | undefined> = {};

/**
 * Takes the nonce of the loader's tag, and makes the one Trusted Types policy, `ispeed`: addresses of scripts below
 * the loader's own folder, and HTML, which our copies of Lit alone get to use, for their templates.
 *
 * @throws TypeError if the page forbids the policy
 */
export function trustScript(script: HTMLScriptElement, base: string): void {
  // The attribute hides a nonce; browsers before 2022 show it there alone.
  nonce = script.nonce || script.getAttribute('nonce') || '';
  const {trustedTypes} = window as {
    trustedTypes?: {createPolicy(name: string, rules: PagePolicy): PagePolicy};
  };
  policy = trustedTypes?.createPolicy('ispeed', {
    createHTML: (html) => html,
    createScriptURL: (url) => (url.indexOf(base) === 0 ? url : ''),
  });
}

/** A copy of Lit is on its way. */
export function expectLit(): void {
  lits++;
}

/** The policy for a Lit that is on its way: each takes it once, and nobody after them gets it. */
export function html(): PagePolicy | undefined {
  return lits-- > 0 ? policy : undefined;
}

/**
 * Loads files whose content is known, so that they can be imported. Each waits until those before it have loaded: some
 * browsers (WebKitGTK 2.50, and Chromium 156 for `import()`) fetch a file once more, without its integrity, when
 * somebody imports what was just refused, and would run it then. So that this costs no round trip, the later ones are
 * fetched ahead by `modulepreload`; `preload` would make Firefox fetch twice.
 *
 * @param from address of the file that asks
 * @param list seals, each followed by the name of a file beside it, in the order in which they import each other
 */
export function bring(from: string, list: string): Promise<void> {
  let before: Promise<void> | undefined;
  list.split(' ').forEach((item) => {
    const url = new URL(item.slice(SEAL), from).href;
    const seal = item.slice(0, SEAL);
    const load = () => loads[url] || (loads[url] = loadScript(url, seal));
    if (before && !loads[url]) append('link', seal, {rel: 'modulepreload', href: url});
    before = before ? before.then(load) : load();
  });
  return before!;
}

function loadScript(url: string, seal: string): Promise<void> {
  return new Promise((resolve, reject) => {
    append('script', seal, {
      type: 'module',
      onload: resolve,
      onerror() {
        // Whoever asks again, on a better line, gets another try.
        loads[url] = undefined;
        say('không tải được, hoặc đã bị sửa / not loaded, or changed', url);
        reject(Error(url));
      },
      src: policy ? policy.createScriptURL(url) : url,
    });
  });
}

function append(tag: 'link' | 'script', seal: string, properties: object): void {
  const common = {crossOrigin: 'anonymous', integrity: `sha256-${seal}=`, nonce};
  document.head.appendChild(Object.assign(document.createElement(tag), common, properties));
}

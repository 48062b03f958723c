import {DAMAGED} from '../site/start-site.js';
import type {Pollution} from './pollution.js';

/** A browser from before the observers. */
export const NO_OBSERVERS: Pollution = {
  name: 'no observers',
  script:
    'delete window.IntersectionObserver; delete window.ResizeObserver; delete window.MutationObserver; delete window.PerformanceObserver;',
  withoutChart: true,
};

/** The page's own platform: wrapped by monitors and polyfills, clobbered by names, or older than ours. */
export const WRAPPED_PLATFORM: readonly Pollution[] = [
  {
    name: 'custom elements and shadow roots wrapped by a session recorder',
    script: `(function () {
  var define = customElements.define, attach = Element.prototype.attachShadow;
  customElements.define = function (name, type, options) { return define.call(customElements, name, type, options); };
  Element.prototype.attachShadow = function (init) { var root = attach.call(this, init); root.recorded = true; return root; };
  var add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, work, options) { return add.call(this, type, work, options); };
  var insert = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function (a, b) { return insert.call(this, a, b); };
})();`,
  },
  {
    name: 'element methods of wrong old polyfills',
    script: `Element.prototype.matches = function (s) { var all = (this.document || this.ownerDocument).querySelectorAll(s), i = all.length; while (--i >= 0 && all.item(i) !== this) {} return i > -1; };
Element.prototype.closest = function (s) { var el = this; do { if (el.matches(s)) return el; el = el.parentElement; } while (el); return null; };
Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };
Element.prototype.append = function () { for (var i = 0; i < arguments.length; i++) this.appendChild(arguments[i] instanceof Node ? arguments[i] : document.createTextNode(String(arguments[i]))); };
NodeList.prototype.forEach = HTMLCollection.prototype.forEach = Array.prototype.forEach;
Element.prototype.toggleAttribute = function (name, on) { if (on) this.setAttribute(name, ''); else this.removeAttribute(name); return on; };`,
  },
  {
    name: 'elements with our name as their id, and forms that hide the document',
    body: `<div id="ispeed">Khung cũ của cổng</div><div id="lit"></div><img name="currentScript" alt=""><form name="documentElement"></form><img name="body" alt="">
<form name="head"><input name="action"></form><form name="title"></form><img name="baseURI" alt=""><img name="readyState" alt="">
<img name="activeElement" alt=""><img name="fonts" alt=""><form id="early"></form><a id="event"></a><a id="name"></a><form name="dir"></form>`,
  },
  {
    name: 'Node-like globals of a careless bundle',
    script: `var global = window, process = {env: {NODE_ENV: 'development'}, versions: {node: '0.10.0'}, nextTick: setTimeout},
module = {exports: {}}, exports = module.exports, require = function () { throw new Error('require'); }, Buffer = function () {};
var define = function () { throw new Error('define'); }; define.amd = {jQuery: true};`,
  },
  {
    name: 'a console without warn, as pages silence it, and a damaged file to tell of',
    body: `<ispeed-banner src="${DAMAGED}">Chữ có sẵn</ispeed-banner>`,
    script: 'window.console = {log: function () {}};',
  },
  {
    name: 'variables of its own under the names of ours',
    script: `var msg = 'x', html = 'x', css = 'x', str = 'x', nothing = 1, t = 1, e = {}, i = 0, s = '', lit = {}, Chart = 'x', base = 'x',
data = {}, language = 'fr', campaign = null, widget = 1, loader = 'x', event = null, status = 'x', $ = 1, _ = 2;`,
  },
  NO_OBSERVERS,
  {
    name: 'an http portal without secure-context features',
    script: `Object.defineProperty(window, 'isSecureContext', {value: false});
Object.defineProperty(window, 'crypto', {value: {getRandomValues: crypto.getRandomValues.bind(crypto)}});
['locks', 'storage', 'clipboard', 'serviceWorker', 'share', 'credentials', 'permissions', 'userAgentData'].forEach(function (name) {
  Object.defineProperty(Navigator.prototype, name, {value: undefined});
});
delete window.caches; delete window.cookieStore;`,
  },
  {
    name: 'storage that throws',
    script: `['localStorage', 'sessionStorage', 'indexedDB'].forEach(function (name) {
  Object.defineProperty(window, name, {get: function () { throw new DOMException('denied', 'SecurityError'); }});
});`,
  },
  {
    name: 'storage that is not there',
    script: `['localStorage', 'sessionStorage', 'indexedDB', 'IDBKeyRange', 'IDBDatabase', 'IDBTransaction', 'IDBRequest'].forEach(function (name) {
  Object.defineProperty(window, name, {value: undefined});
});`,
  },
  {
    // The loader asks for WeakRef, so Chrome 84, Firefox 79 or Safari 14.1.
    name: 'a browser of 2021',
    script: `delete window.structuredClone; delete window.AbortSignal.any; delete window.AbortSignal.timeout; delete window.requestIdleCallback;
delete window.FinalizationRegistry; delete window.queueMicrotask; delete window.ElementInternals;
delete HTMLElement.prototype.attachInternals; delete Array.prototype.at; delete String.prototype.at; delete String.prototype.replaceAll;
delete Array.prototype.findLast; delete Array.prototype.toSorted; delete Object.hasOwn; delete Promise.any; delete Promise.withResolvers;
delete Object.groupBy; delete URL.canParse; delete crypto.randomUUID; delete Element.prototype.checkVisibility; delete window.trustedTypes;
delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete Element.prototype.replaceChildren;
delete CSSStyleSheet.prototype.replaceSync; delete window.scheduler; delete Document.prototype.startViewTransition;`,
  },
  {
    name: 'neither AbortController nor Intl nor matchMedia',
    script: `delete window.AbortController; delete window.AbortSignal; delete window.Intl; delete window.matchMedia;
delete window.getComputedStyle.toString; Number.prototype.toLocaleString = Date.prototype.toLocaleString = function () { throw new Error('Intl'); };`,
  },
];

import type {Pollution} from './pollution.js';

/** Built-in objects with more, less or other than the standard gave them. */
export const REPLACED_BUILTINS: readonly Pollution[] = [
  {
    name: 'enumerable methods on every object',
    script: `Object.prototype.extend = function () { return this; }; Object.prototype.each = Object.prototype.forEach = function () {};
Object.prototype.clone = function () { return this; }; Object.prototype.size = function () { return 0; };
Object.prototype.toJSONString = function () { return ''; };`,
  },
  {
    name: 'enumerable values on every object, under names that we use',
    script: `var values = {config: {a: 1}, code: 7, src: 'x', id: 'x', name: 'x', type: 'x', lang: 'en', title: {vi: 'x'}, url: 'x',
sample: true, commune: '1', referralCode: 'SAI', districts: [], android: 'x', ios: 'x', groups: [], places: 'x', done: true,
credentials: 'include', rated: 1, audience: 'citizen', operator: 'x', note: 'x', at: 'failed'};
for (var key in values) Object.prototype[key] = values[key];`,
    withoutChart: true,
  },
  {
    name: 'accessors on every object, as should.js puts them, some of them read-only',
    script: `Object.defineProperty(Object.prototype, 'should', {get: function () { return {}; }, set: function () {}, configurable: true});
['debug', 'title', 'code', 'early', 'organization', 'period', 'groups'].forEach(function (name) {
  Object.defineProperty(Object.prototype, name, {get: function () { return 'x'; }, enumerable: true, configurable: true});
});`,
    withoutChart: true,
  },
  {name: 'a frozen Object.prototype', script: 'Object.freeze(Object.prototype);'},
  {
    name: 'all built-in prototypes frozen, as hardened portals do',
    script: `[Object, Array, Function, String, Number, Boolean, Date, RegExp, Error, TypeError, Promise, Map, Set, WeakMap, Symbol]
.forEach(function (type) { Object.freeze(type.prototype); });`,
  },
  {
    name: 'enumerable methods on every list, for those who loop with for-in',
    script: `Array.prototype.contains = Array.prototype.remove = function () { return this; }; Array.prototype.max = 7;
String.prototype.format = function () { return this; }; Function.prototype.inherits = function () {};
Number.prototype.times = function () {};`,
  },
  {
    name: 'toJSON on every object and list',
    script: `Object.prototype.toJSON = function () { return 'object'; }; Array.prototype.toJSON = function () { return 'list'; };
String.prototype.toJSON = function () { return 'text'; }; Number.prototype.toJSON = function () { return 'number'; };`,
  },
  {
    name: 'JSON of 2007, with eval for a parser',
    script: `(function () {
  function quote(text) { return '"' + text.replace(/[\\\\"\\x00-\\x1f]/g, function (c) { return '\\\\u' + ('0000' + c.charCodeAt(0).toString(16)).slice(-4); }) + '"'; }
  function write(value) {
    if (value === null || typeof value === 'undefined') return 'null';
    if (typeof value === 'string') return quote(value);
    if (typeof value !== 'object') return String(value);
    var parts = [];
    if (value instanceof Array) { for (var i = 0; i < value.length; i++) parts.push(write(value[i])); return '[' + parts.join(',') + ']'; }
    for (var key in value) if (typeof value[key] !== 'function') parts.push(quote(key) + ':' + write(value[key]));
    return '{' + parts.join(',') + '}';
  }
  window.JSON = {stringify: write, parse: function (text) { return eval('(' + text + ')'); }};
})();`,
  },
  {
    name: 'a Promise of its own, zones wrapped around it',
    script: `(function () {
  var Native = window.Promise;
  function ZonePromise(work) {
    var self = this; if (!(self instanceof ZonePromise)) throw new TypeError('Must be an instanceof Promise.');
    self.inner = new Native(work);
  }
  ZonePromise.prototype.then = function (a, b) { var inner = this.inner; return new ZonePromise(function (ok, no) { inner.then(a, b).then(ok, no); }); };
  ZonePromise.prototype['catch'] = function (b) { return this.then(undefined, b); };
  ZonePromise.prototype['finally'] = function (f) { var inner = this.inner; return new ZonePromise(function (ok, no) { inner.finally(f).then(ok, no); }); };
  ZonePromise.resolve = function (v) { return new ZonePromise(function (ok) { ok(v); }); };
  ZonePromise.reject = function (v) { return new ZonePromise(function (ok, no) { no(v); }); };
  ['all', 'race'].forEach(function (name) { ZonePromise[name] = function (list) { return new ZonePromise(function (ok, no) { Native[name](list).then(ok, no); }); }; });
  window.Promise = ZonePromise;
  var then = Native.prototype.then;
  Native.prototype.then = function (a, b) { return then.call(this, a, b); };
})();`,
  },
  {
    name: 'fetch wrapped by a monitor, with a Promise of its own',
    script: `(function () {
  var fetch = window.fetch;
  window.fetch = function (input, init) {
    var copy = Object.assign({}, init);
    return fetch.call(window, input, copy).then(function (answer) { answer.clone().text(); return answer; });
  };
})();`,
  },
  {
    name: 'timers and frames of an old polyfill, without time stamps',
    script: `(function () {
  var setTimeout = window.setTimeout, clearTimeout = window.clearTimeout;
  window.setTimeout = function (work, ms) { return {id: setTimeout(work, ms)}; };
  window.clearTimeout = function (timer) { clearTimeout(timer && timer.id); };
  window.requestAnimationFrame = function (work) { return setTimeout(function () { work(); }, 16); };
  window.cancelAnimationFrame = function (timer) { clearTimeout(timer); };
  window.requestIdleCallback = function (work) { return setTimeout(function () { work({didTimeout: false, timeRemaining: function () { return 1; }}); }, 1); };
})();`,
  },
  {
    name: 'string methods of wrong old polyfills',
    script: `String.prototype.includes = function (text) { return this.indexOf(text) !== -1; };
String.prototype.startsWith = function (text) { return this.indexOf(text) === 0; };
String.prototype.endsWith = function (text) { return this.match(text + '$') == text; };
String.prototype.replaceAll = function (from, to) { return this.replace(new RegExp(from, 'g'), to); };
String.prototype.trim = function () { return this.replace(/(^\\s*)|(\\s*$)/g, ''); };
String.prototype.padStart = function (length, fill) { var text = String(this); while (text.length < length) text = fill + text; return text; };
String.prototype.repeat = function (times) { return new Array(times + 1).join(this); };
String.prototype.at = function (at) { return this.charAt(at); };`,
  },
  {
    name: 'list methods of wrong old polyfills',
    script: `Array.prototype.includes = function (item) { return this.indexOf(item) > -1; };
Array.prototype.flat = function () { return [].concat.apply([], this); };
Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i])) return this[i]; return null; };
Array.prototype.fill = function (value) { for (var i = 0; i < this.length; i++) this[i] = value; return this; };
Array.prototype.at = function (at) { return this[at]; };
Array.from = function (list) { return Array.prototype.slice.call(list); };
Array.isArray = function (list) { return Object.prototype.toString.call(list) === '[object Array]'; };
Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) to[key] = arguments[i][key]; return to; };
Object.entries = function (object) { var list = []; for (var key in object) list.push([key, object[key]]); return list; };`,
  },
];

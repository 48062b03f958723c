import {existsSync} from 'node:fs';

import type {Pollution} from './pollution.js';

/** As Debian's libjs-prototype brings it; WordPress there depends on it. */
const PROTOTYPE_JS = '/usr/share/javascript/prototype/prototype.js';

/** Prototype 1.6 (Magento 1, Rails 2): toJSON on every type, Array.from and Element replaced, list methods of its own. */
const PROTOTYPE_16 = `
Object.extend = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
Object.values = function (object) { var values = []; for (var key in object) values.push(object[key]); return values; };
Object.toJSON = function (object) {
  if (object === null) return 'null';
  if (typeof object === 'object' && !object.toJSON) {
    var parts = [];
    for (var key in object) if (Object.toJSON(object[key]) !== undefined) parts.push(key.toJSON() + ': ' + Object.toJSON(object[key]));
    return '{' + parts.join(', ') + '}';
  }
  return object.toJSON ? object.toJSON() : String(object);
};
var $A = Array.from = function (iterable) {
  if (!iterable) return [];
  if (iterable.toArray) return iterable.toArray();
  var length = iterable.length || 0, results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
};
Object.extend(String.prototype, {
  toJSON: function () { return '"' + this + '"'; },
  strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
  startsWith: function (pattern) { return this.indexOf(pattern) === 0; },
  endsWith: function (pattern) { var d = this.length - pattern.length; return d >= 0 && this.lastIndexOf(pattern) === d; },
  include: function (pattern) { return this.indexOf(pattern) > -1; },
  blank: function () { return /^\\s*$/.test(this); },
  sub: function () { return this; }, times: function () { return this; }
});
Object.extend(Number.prototype, {toJSON: function () { return isFinite(this) ? this.toString() : 'null'; }});
Object.extend(Date.prototype, {toJSON: function () { return '"' + this.getUTCFullYear() + '"'; }});
Object.extend(Array.prototype, {
  toJSON: function () { return '[' + this.map(Object.toJSON).join(', ') + ']'; },
  each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; },
  toArray: function () { return [].concat(this); }, clone: function () { return [].concat(this); },
  entries: function () { return [].concat(this); },
  reduce: function () { return this.length > 1 ? this : this[0]; },
  detect: function (f) { for (var i = 0; i < this.length; i++) if (f(this[i], i)) return this[i]; },
  find: function (f) { for (var i = 0; i < this.length; i++) if (f(this[i], i)) return this[i]; },
  first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
  include: function (o) { return this.indexOf(o) > -1; }, without: function () { return this; },
  size: function () { return this.length; }, inspect: function () { return 'list'; }
});
Object.extend(Function.prototype, {
  argumentNames: function () { return []; },
  bind: function () {
    var f = this, args = $A(arguments), object = args.shift();
    return function () { return f.apply(object, args.concat($A(arguments))); };
  },
  delay: function (s) { return setTimeout(this, s * 1000); }, wrap: function () { return this; }
});
(function () {
  var native = window.Element;
  window.Element = function (name) { return document.createElement(name); };
  Object.extend(window.Element, native);
  window.Element.prototype = native.prototype;
  Object.extend(native.prototype, {
    update: function (html) { this.innerHTML = html; return this; }, visible: function () { return true; },
    up: function () { return this.parentNode; }, match: function (s) { return this.matches(s); },
    select: function (s) { return $A(this.querySelectorAll(s)); }, empty: function () { return !this.innerHTML; },
    wrap: function () { return this; }, next: function () { return this.nextSibling; },
    remove: function () { this.parentNode.removeChild(this); return this; },
    hide: function () { this.style.display = 'none'; return this; }, show: function () { return this; },
    scrollTo: function () { return this; }, identify: function () { return this.id; }
  });
})();
document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)); };
var $ = function (id) { return typeof id === 'string' ? document.getElementById(id) : id; };
`;

/** MooTools 1.2 and 1.3 in a browser (Joomla 1.5 to 2.5): Event, Element, JSON and Function.prototype.bind are its own. */
const MOOTOOLS_13 = `
var Hash = function (object) { for (var key in object) this[key] = object[key]; return this; };
Hash.prototype.extend = function (object) { for (var key in object) this[key] = object[key]; return this; };
var $type = function (o) { return typeof o; }, $empty = function () {}, $$ = function (s) { return document.querySelectorAll(s); };
var JSON = new Hash({stringify: JSON.stringify, parse: JSON.parse}).extend({
  encode: function () { return ''; }, decode: function () { return null; }
});
var Event = function (event) { if (!event) event = window.event; if (event && event.$extended) return event; this.event = event; this.$extended = true; };
Event.prototype = {stop: function () { return this; }, preventDefault: function () { return this; }};
var CustomEvent = Event;
(function () {
  var native = window.Element;
  window.Element = function (tag, props) { return document.createElement(tag); };
  window.Element.prototype = native.prototype;
  var methods = {
    getElement: function (s) { return this.querySelector(s); }, inject: function (el) { el.appendChild(this); return this; },
    grab: function (el) { this.appendChild(el); return this; }, adopt: function () { return this; }, dispose: function () { return this; },
    set: function (key, value) { this.setAttribute(key, value); return this; }, get: function (key) { return this.getAttribute(key); },
    addEvent: function (t, f) { this.addEventListener(t, f); return this; }, fireEvent: function () { return this; },
    hasClass: function (c) { return this.className.indexOf(c) > -1; }, setStyle: function (k, v) { this.style[k] = v; return this; },
    erase: function (k) { this.removeAttribute(k); return this; }, destroy: function () { return null; }, store: function () { return this; }
  };
  for (var key in methods) native.prototype[key] = Document.prototype[key] = methods[key];
})();
Function.prototype.bind = function (bind, args) { var f = this; return function () { return f.apply(bind, args || arguments); }; };
Function.prototype.create = Function.prototype.pass = Function.prototype.attempt = function () { return this; };
Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item]; };
Array.prototype.each = Array.prototype.forEach;
Array.prototype.contains = function (item) { return this.indexOf(item) > -1; };
Array.prototype.flatten = Array.prototype.clean = Array.prototype.combine = function () { return this; };
String.prototype.contains = function (s, separator) { return separator ? (separator + this + separator).indexOf(separator + s + separator) > -1 : this.indexOf(s) > -1; };
String.prototype.test = function (regex) { return new RegExp(regex).test(this); };
Number.from = String.from = Function.from = function (item) { return item; };
`;

/** ASP.NET AJAX (SharePoint 2010 and 2013): enumerable helpers on the built-in types themselves. */
const MICROSOFT_AJAX = `
Function.__typeName = 'Function'; Function.emptyFunction = Function.emptyMethod = function () {};
Function.createDelegate = function (instance, method) { return function () { return method.apply(instance, arguments); }; };
Array.__typeName = 'Array'; Array.add = Array.enqueue = function (a, item) { a[a.length] = item; };
Array.contains = function (a, item) { return a.indexOf(item) >= 0; }; Array.clone = function (a) { return a.slice(0); };
Object.__typeName = 'Object'; Object.getType = function (o) { return o.constructor; };
String.__typeName = 'String'; String.format = function (format) { return format; };
String.prototype.endsWith = function (suffix) { return this.substr(this.length - suffix.length) === suffix; };
String.prototype.startsWith = function (prefix) { return this.substr(0, prefix.length) === prefix; };
String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
Error.create = function (message) { return new Error(message); }; Error.prototype.popStackFrame = function () {};
Date.prototype.format = Date.prototype.localeFormat = function () { return String(this); };
Number.prototype.format = function () { return String(this); };
RegExp.__typeName = 'RegExp'; Boolean.parse = function (value) { return value === 'true'; };
var Type = Function; Type.registerNamespace = function (name) { window[name] = window[name] || {}; };
Type.prototype.callBaseMethod = Type.prototype.registerClass = Type.prototype.getName = function () { return this; };
Type.registerNamespace('Sys'); var $get = function (id) { return document.getElementById(id); }, $addHandler = function () {};
`;

/** Real libraries where the registry or Debian has them, and what others do, method by method. */
export const OLD_LIBRARIES: readonly Pollution[] = [
  {
    name: 'jQuery 1.12 with its $ and a plugin that wraps every handler',
    libraries: ['node_modules/jquery/dist/jquery.js'],
    script: `jQuery.fn.extend({size: function () { return this.length; }}); jQuery(function () { jQuery('body').on('click', 'button', function () {}); });`,
  },
  {name: 'MooTools 1.5 core', libraries: ['node_modules/mootools/lib/mootools-core-1.5.2-server.js']},
  {
    name: 'RequireJS, and AMD modules waiting for a name',
    libraries: ['node_modules/requirejs/require.js'],
    script: `define('portal', [], function () { return {}; }); require(['portal'], function () {});`,
  },
  ...(existsSync(PROTOTYPE_JS)
    ? [{name: 'Prototype 1.7.3', libraries: [PROTOTYPE_JS]} satisfies Pollution]
    : []),
  {name: 'Prototype 1.6 with toJSON on every type', script: PROTOTYPE_16, withoutChart: true},
  {name: 'MooTools 1.3 with its own Event, Element and JSON', script: MOOTOOLS_13},
  {name: 'ASP.NET AJAX of an old SharePoint', script: MICROSOFT_AJAX},
];

import type {Trim} from './trim.js';

const PROPERTIES =
  'Our properties are text, numbers or internal: no converter, no test of change, no accessor of our own, no default to restore.';
const DECORATORS = 'No class of ours is decorated.';
const HOOKS = 'No class of ours has this hook.';

/** What our elements never use of ReactiveElement: decorators' metadata, converters, most of its hooks. */
export const REACTIVE_ELEMENT_TRIMS: readonly Trim[] = [
  {
    why: PROPERTIES,
    from: 'const trustedTypes = global.trustedTypes;',
    until: 'const JSCompiler_renameProperty',
  },
  {
    why: 'Nothing renames properties of ours that have a name in text.',
    from: 'const JSCompiler_renameProperty',
    until: 'class ReactiveElement extends',
    put: 'const defaultPropertyDeclaration = {};\n',
  },
  {
    why: DECORATORS,
    from: '  static addInitializer(initializer) {',
    until: '  static get observedAttributes() {',
  },
  {
    why: PROPERTIES,
    from: '  static createProperty(name,',
    until: '  static __attributeNameForProperty(name,',
    // Own options only: a page may have put a `type` on every object.
    put: `  static createProperty(name, options) {
    options = {__proto__: null, ...options};
    if (options.state) {
      options.attribute = false;
    }
    this.elementProperties.set(name, options);
    const key = Symbol();
    defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const oldValue = this[key];
        this[key] = value;
        this.requestUpdate(name, oldValue, options);
      },
      configurable: true,
      enumerable: true
    });
  }
  static finalize() {
    if (this.hasOwnProperty(/* @__KEY__ */ "finalized")) {
      return;
    }
    this.finalized = true;
    const superCtor = getPrototypeOf(this);
    superCtor.finalize();
    this.elementProperties = new Map(superCtor.elementProperties);
    const props = this.properties;
    for (const p of getOwnPropertyNames(props)) {
      this.createProperty(p, props[p]);
    }
    this.__attributeToPropertyMap = new Map();
    for (const [p, options] of this.elementProperties) {
      const attr = this.__attributeNameForProperty(p, options);
      if (attr !== void 0) {
        this.__attributeToPropertyMap.set(attr, p);
      }
    }
    this.elementStyles = this.styles.flat(Infinity);
  }
`,
  },
  {
    why: 'Names of properties are text.',
    from: 'return attribute === false ? void 0 : typeof attribute === "string"',
    until: '  }\n  constructor() {',
    put: 'return attribute === false ? void 0 : attribute ?? name.toLowerCase();\n',
  },
  {
    why: DECORATORS,
    from: 'this.requestUpdate();\n    this.constructor._initializers?.forEach((i) => i(this));',
    put: 'this.requestUpdate();',
  },
  {
    why: 'No controller of ours leaves its element.',
    from: '  removeController(controller) {',
    until: '  __saveInstanceProperties() {',
  },
  {
    why: 'No element of ours has a root before, or options for it.',
    from: 'this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions)',
    put: 'this.attachShadow({ mode: "open" })',
  },
  {
    why: PROPERTIES,
    from: 'if (attr !== void 0 && options.reflect === true) {',
    until: '  async __enqueueUpdate() {',
    put: `this.__reflectingProperty = name;
    this.setAttribute(attr, value);
    this.__reflectingProperty = null;
  }
  _$attributeToProperty(name, value) {
    const ctor = this.constructor;
    const propName = ctor.__attributeToPropertyMap.get(name);
    if (this.__reflectingProperty !== propName) {
      this.__reflectingProperty = propName;
      this[propName] = value === null ? value : (ctor.elementProperties.get(propName).type ?? String)(value);
      this.__reflectingProperty = null;
    }
  }
  requestUpdate(name, oldValue, options) {
    if (name !== void 0) {
      if (is(this[name], oldValue)) {
        return;
      }
      this._$changedProperties.has(name) || this._$changedProperties.set(name, this.hasUpdated ? oldValue : void 0);
      if (options.reflect && this.__reflectingProperty !== name) {
        (this.__reflectingProperties ??= new Set()).add(name);
      }
    }
    if (!this.isUpdatePending) {
      this.__updatePromise = this.__enqueueUpdate();
    }
  }
`,
  },
  {
    why: HOOKS,
    from: 'const result = this.scheduleUpdate();',
    until: '  performUpdate() {',
    put: 'this.performUpdate();\n    return !this.isUpdatePending;\n  }\n',
  },
  {
    why: 'An update is performed when it is pending, never out of turn.',
    from: '    if (!this.isUpdatePending) {\n      return;\n    }\n    if (!this.hasUpdated) {\n      this.renderRoot ??= this.createRenderRoot();',
    until: 'if (this.__instanceProperties) {',
    put: '    if (!this.hasUpdated) {\n      ',
  },
  {
    why: PROPERTIES,
    from: 'const elementProperties = this.constructor.elementProperties;\n      if (elementProperties.size > 0) {',
    until: '    let shouldUpdate = false;',
    put: '}\n',
  },
  {
    why: HOOKS,
    from: '    let shouldUpdate = false;',
    until: '  __markUpdated() {',
    put: `    const changedProperties = this._$changedProperties;
    try {
      this.__controllers?.forEach((c) => c.hostUpdate?.());
      this.update(changedProperties);
    } catch (e) {
      this.__markUpdated();
      throw e;
    }
    this.__controllers?.forEach((c) => c.hostUpdated?.());
    this.hasUpdated = true;
    this.updated(changedProperties);
  }
`,
  },
  {
    why: HOOKS,
    from: 'return this.getUpdateComplete();\n  }\n  getUpdateComplete() {\n    ',
  },
  {
    why: HOOKS,
    from: '  shouldUpdate(_changedProperties) {\n    return true;\n  }\n',
  },
  {
    why: HOOKS,
    from: '  firstUpdated(_changedProperties) {\n  }\n}\nReactiveElement.elementStyles = [];',
    until: 'ReactiveElement[JSCompiler_renameProperty("elementProperties"',
    put: '}\n',
  },
  {
    why: 'Nothing renames properties; neither polyfills nor other versions of Lit look into ours.',
    from: 'ReactiveElement[JSCompiler_renameProperty("elementProperties"',
    until: 'export {',
    put: 'ReactiveElement.elementProperties = new Map();\nReactiveElement.finalized = true;\n',
  },
  {
    why: 'What is gone cannot be exported.',
    from: '  defaultConverter,\n',
  },
  {
    why: 'What is gone cannot be exported.',
    from: ',\n  notEqual\n',
    put: '\n',
  },
];

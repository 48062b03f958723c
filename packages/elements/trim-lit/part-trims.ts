import type {Trim} from './trim.js';

const DIRECTIVES =
  'No template of ours uses a directive, so no part keeps one, or tells it of its connection.';

/** What the parts of our templates never do: run directives, take nodes or iterators, tell where they are. */
export const PART_TRIMS: readonly Trim[] = [
  {
    why: DIRECTIVES,
    from: 'function resolveDirective(',
    until: 'class TemplateInstance {',
  },
  {
    why: DIRECTIVES,
    from: 'constructor(template, parent) {',
    until: '  _clone(options) {',
    put: `constructor(template) {
    this._$parts = [];
    this._$template = template;
  }
`,
  },
  {
    why: 'No page gives a scope to create in.',
    from: '(options?.creationScope ?? d).importNode',
    put: 'd.importNode',
  },
  {
    why: 'A part is a child or an attribute.',
    from: 'let part;\n        if (templatePart.type === CHILD_PART) {',
    until: '        this._$parts.push(part);',
    put: `const part = templatePart.type === CHILD_PART
          ? new ChildPart(node, node.nextSibling, options)
          : new templatePart.ctor(node, templatePart.name, templatePart.strings, options);
`,
  },
  {
    why: 'No part is missing: those of elements never are.',
    from: 'if (part !== void 0) {\n',
    put: '{\n',
  },
  {
    why: DIRECTIVES,
    from: 'part._$setValue(values, part, i);',
    put: 'part._$setValue(values, i);',
  },
  {
    why: DIRECTIVES,
    from: `  get _$isConnected() {
    return this._$parent?._$isConnected`,
    until: '  _$setValue(value, directiveParent = this) {',
    put: `  constructor(startNode, endNode, options) {
    this._$committedValue = nothing;
    this._$startNode = startNode;
    this._$endNode = endNode;
    this.options = options;
  }
`,
  },
  {
    why: 'A child is nothing, text, a template or an array of these: never a node, an iterator or a directive.',
    from: '  _$setValue(value, directiveParent = this) {\n    if (false) {\n      throw new Error(`This',
    until: '  _insert(node) {',
    put: `  _$setValue(value) {
    if (value === nothing || value == null || value === "") {
      if (this._$committedValue !== nothing) {
        this._$clear();
      }
      this._$committedValue = nothing;
    } else if (value["_$litType$"] !== void 0) {
      this._commitTemplateResult(value);
    } else if (isArray(value)) {
      this._commitIterable(value);
    } else if (value !== this._$committedValue) {
      this._commitText(value);
    }
  }
`,
  },
  {
    why: 'What is inserted is new each time.',
    from: 'if (this._$committedValue !== value) {\n      this._$clear();',
    put: '{\n      this._$clear();',
  },
  {
    why: 'Templates are not compiled beforehand.',
    from: 'const { values, ["_$litType$"]: type } = result;',
    until: 'if (this._$committedValue?._$template',
    put: `const { values, strings } = result;
    let template = templateCache.get(strings);
    if (template === void 0) {
      templateCache.set(strings, template = new Template(result));
    }
    `,
  },
  {
    why: DIRECTIVES,
    from: 'new TemplateInstance(template, this)',
    put: 'new TemplateInstance(template)',
  },
  {
    why: 'It is called once, above.',
    from: '  _$getTemplate(result) {',
    until: '  _commitIterable(value) {',
  },
  {
    why: DIRECTIVES,
    from: 'this._insert(createMarker()), this, this.options)',
    put: 'this._insert(createMarker()), this.options)',
  },
  {
    why: DIRECTIVES,
    from: '.nextSibling, partIndex);',
    put: '.nextSibling);',
  },
  {
    why: DIRECTIVES,
    from: `.nextSibling, from) {
    this._$notifyConnectionChanged?.(false, true, from);`,
    put: '.nextSibling) {',
  },
  {
    why: DIRECTIVES,
    from: '  setConnected(isConnected) {',
    until: 'class AttributePart {',
    put: '}\n',
  },
  {
    why: DIRECTIVES,
    from: '  get tagName() {',
    until: '    this.element = element;\n    this.name = name;',
    put: `  constructor(element, name, strings, options) {
    this._$committedValue = nothing;
`,
  },
  {
    why: DIRECTIVES,
    from: `this._$parent = parent;
    this.options = options;
    if (strings.length`,
    put: 'this.options = options;\n    if (strings.length',
  },
  {
    why: 'It is nothing already.',
    from: ` else {
      this._$committedValue = nothing;
    }
    if (false) {
      this._sanitizer`,
    put: '\n    if (false) {\n      this._sanitizer',
  },
  {
    why: DIRECTIVES,
    from: '_$setValue(value, directiveParent = this, valueIndex, noCommit) {',
    put: '_$setValue(value, valueIndex) {',
  },
  {
    why: 'What an attribute or a property is given is a primitive.',
    from: `value = resolveDirective(this, value, directiveParent, 0);
      change = `,
    until: 'if (change) {\n        this._$committedValue',
    put: 'change = value !== this._$committedValue;\n      ',
  },
  {
    why: DIRECTIVES,
    from: 'v = resolveDirective(this, values[valueIndex + i], directiveParent, i);',
    until: 'if (v === nothing)',
    put: `v = values[valueIndex + i];
        change ||= v !== this._$committedValue[i];
        `,
  },
  {
    why: 'Values are prepared by hydration only.',
    from: 'if (change && !noCommit) {',
    put: 'if (change) {',
  },
  {
    why: 'The number tells a directive its part.',
    from: `  constructor() {
    super(...arguments);
    this.type = PROPERTY_PART;
  }
`,
  },
  {
    why: 'The number tells a directive its part.',
    from: `  constructor() {
    super(...arguments);
    this.type = BOOLEAN_ATTRIBUTE_PART;
  }
`,
  },
  {
    why: 'A listener of ours is a function without options, and there from the start.',
    from: `  constructor(element, name, strings, parent, options) {
    super(element, name, strings, parent, options);`,
    until: 'const _$LH = {',
    put: `  _$setValue(newListener) {
    if (this._$committedValue === nothing) {
      this.element.addEventListener(this.name, this);
    }
    this._$committedValue = newListener;
  }
  handleEvent(event) {
    this._$committedValue.call(this.options.host, event);
  }
}
`,
  },
  {
    why: 'Neither server rendering nor polyfills nor other versions of Lit look into ours.',
    from: 'const _$LH = {',
    until: 'const render =',
  },
  {
    why: 'The one container is a shadow root, and its style elements, where there are any, come first in it.',
    from: 'const partOwnerNode = options?.renderBefore ?? container;',
    until: 'if (false) {\n  render.setSanitizer',
    put: `if (container["_$litPart$"] === void 0) {
    container["_$litPart$"] = new ChildPart(container.insertBefore(createMarker(), null), null, options);
  }
  container["_$litPart$"]._$setValue(value);
};
`,
  },
  {
    why: 'What is gone cannot be exported.',
    from: `export {
  _$LH,
  html,
  mathml,
  noChange,
  nothing,
  render,
  svg
};`,
    put: 'export {\n  html,\n  nothing,\n  render\n};',
  },
];

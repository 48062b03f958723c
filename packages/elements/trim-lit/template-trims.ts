import type {Trim} from './trim.js';

const SYNTAX =
  'Bindings of ours are children and whole or partial attribute values in double quotes; templates hold no comment.';

/** What our templates never hold: SVG and MathML roots, bindings of elements, comments, raw text. */
export const TEMPLATE_TRIMS: readonly Trim[] = [
  {
    why: 'Every template is HTML: a drawing brings its own <svg>.',
    from: 'const tag = (type) =>',
    until: 'const noChange =',
    put: `const html = (strings, ...values) => ({["_$litType$"]: 1, strings, values});
`,
  },
  {
    why: 'No template of ours uses a directive.',
    from: 'const noChange =',
    until: 'const nothing =',
  },
  {
    why: 'The check stays, its words for developers go.',
    from: 'let message = "invalid template strings array";',
    until: '  }\n  return policy',
    put: 'throw new Error("template");\n',
  },
  {
    why: 'Old portals have an endsWith of their own, which takes the `$` for the end of a regular expression.',
    from: 'name.endsWith(boundAttributeSuffix)',
    put: 'name.slice(-boundAttributeSuffix.length) === boundAttributeSuffix',
  },
  {
    why: SYNTAX,
    from: 'const textEndRegex =',
    until: 'const tagEndRegex =',
    put: 'const textEndRegex = /<\\/?[a-zA-Z][^>\\s]*/g;\n',
  },
  {
    why: SYNTAX,
    from: 'const singleQuoteAttrEndRegex =',
    until: 'const doubleQuoteAttrEndRegex =',
  },
  {
    why: 'Every template is HTML.',
    from: 'let html2 = type === SVG_RESULT',
    until: 'let regex = textEndRegex;',
    put: 'let html2 = "";\n',
  },
  {
    why: SYNTAX,
    from: 'if (regex === textEndRegex) {',
    until: '    if (false) {\n      console.assert',
    put: `if (regex !== tagEndRegex) {
        regex = tagEndRegex;
      } else if (match[0] === ">") {
        regex = textEndRegex;
        attrNameEndIndex = -1;
      } else {
        attrNameEndIndex = regex.lastIndex - match[2].length;
        attrName = match[1];
        if (match[3]) regex = doubleQuoteAttrEndRegex;
      }
    }
`,
  },
  {
    why: SYNTAX,
    from: 'const end = regex === tagEndRegex',
    until: 'html2 += ',
  },
  {
    why: SYNTAX,
    from: ' + marker + end : s + marker + (attrNameEndIndex === -2 ? i : end);',
    put: ' + marker : s + marker;',
  },
  {
    why: 'Every template is HTML.',
    from: ' + (type === SVG_RESULT ? "</svg>" : type === MATHML_RESULT ? "</math>" : "")',
  },
  {
    why: 'Every template is HTML.',
    from: 'constructor({ strings, ["_$litType$"]: type }, options) {',
    put: 'constructor({ strings }) {',
  },
  {
    why: 'Every template is HTML.',
    from: `const [html2, attrNames] = getTemplateHtml(strings, type);
    this.el = Template.createElement(html2, options);`,
    put: `const [html2, attrNames] = getTemplateHtml(strings);
    this.el = d.createElement("template");
    this.el.innerHTML = html2;`,
  },
  {
    why: 'Every template is HTML.',
    from: `if (type === SVG_RESULT || type === MATHML_RESULT) {
      const wrapper`,
    until: 'while ((node = walker.nextNode())',
  },
  {
    why: 'An element without attributes names none.',
    from: 'if (node.hasAttributes()) {',
    put: '{',
  },
  {
    why: 'No binding stands on an element itself, or in a text area, a title or a comment.',
    from: '} else if (name.startsWith(marker)) {',
    until: '      nodeIndex++;\n    }\n    if (false)',
    put: `}
          }
        }
      } else if (node.data === markerMatch) {
        parts.push({ type: CHILD_PART, index: nodeIndex });
      }
`,
  },
  {
    why: 'It is called once, above.',
    from: '  static createElement(',
    until: 'function resolveDirective(',
    put: '}\n',
  },
];

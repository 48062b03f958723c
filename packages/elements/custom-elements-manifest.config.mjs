/** Our `define('ispeed-…', Class)` says which class has which tag; the analyzer knows only `customElements.define`. */
function definedTags() {
  const tags = new Map();
  return {
    name: 'defined-tags',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
      tags.set(element.text, {tag: tag.text, definedIn: moduleDoc});
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {path, declarations} of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({name}) => tags.has(name))) {
          const {tag, definedIn} = tags.get(declaration.name);
          Object.assign(declaration, {customElement: true, tagName: tag});
          const definition = {name: declaration.name, module: path};
          definedIn.exports.push({kind: 'custom-element-definition', name: tag, declaration: definition});
        }
      }
    },
  };
}

/** What is private or protected is nobody's to use; an event without a name is a `dispatchEvent` seen twice. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
      declaration.members &&= declaration.members.filter(({privacy = 'public'}) => privacy === 'public');
      declaration.events &&= declaration.events.filter(({name}) => name);
      const fields = new Set(declaration.members?.map(({name}) => name));
      declaration.attributes &&= declaration.attributes.filter(({fieldName}) => fields.has(fieldName));
    }
  },
};

/** The manifest names the files that the package publishes, not the sources it was read from. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const text = JSON.stringify(customElementsManifest);
    const published = text.replace(/"(\/?)src\/([^"]+)\.[jt]s"/g, '"$1lib/$2.js"');
    Object.assign(customElementsManifest, JSON.parse(published));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/locales/**', 'src/types/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [definedTags(), publicSurface, publishedPaths],
};

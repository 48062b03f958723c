import text from '../../packages/elements/custom-elements.json?raw';

/** A custom property that styles an element. */
export interface CssProperty {
  readonly name: `--${string}`;
  readonly description: string;
  /** Its value in the light theme; absent where it follows the system. */
  readonly default?: string;
}

/** What the stories read of a declaration in `custom-elements.json`. */
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly CssProperty[];
  readonly events?: readonly {readonly name: string}[];
}

/** What the analyzer found in the elements' sources. */
export const manifest = JSON.parse(text) as {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
};

const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName !== undefined);

/** Every event that an element sends. */
export const eventNames = [...new Set(elements.flatMap(({events = []}) => events.map(({name}) => name)))];

/** Every custom property that styles an element, once, with all that the elements say of it. */
export const cssProperties: readonly CssProperty[] = mergeByName(
  elements.flatMap((element) => element.cssProperties ?? []),
);

function mergeByName(properties: readonly CssProperty[]): CssProperty[] {
  const merged = new Map<string, CssProperty>();
  for (const property of properties) {
    const {description = ''} = merged.get(property.name) ?? {};
    const isNew = !description.includes(property.description);
    const words = isNew ? `${description} ${property.description}`.trim() : description;
    merged.set(property.name, {...property, description: words});
  }
  return [...merged.values()];
}

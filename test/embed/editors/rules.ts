import {type DefaultTreeAdapterTypes, parseFragment, serialize} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What an editor, or the server behind it, lets pass of what an author pastes. */
export interface EditorRules {
  /** Where the rules are published, so that they can be read again. */
  readonly source: string;
  /** Tags that stay. Of all others the tag goes and what stands inside stays, as every one of these filters does. */
  keepsTag(tag: string): boolean;
  /** Tags that go with all that stands inside. */
  readonly removedWhole?: readonly string[];
  keepsAttribute(tag: string, name: string, value: string): boolean;
}

/** The pasted HTML as it stands in the page after the editor's rules. */
export function applyRules(html: string, rules: EditorRules): string {
  const fragment = parseFragment(html);
  clean(fragment, rules);
  return serialize(fragment);
}

function clean(parent: Parent, rules: EditorRules): void {
  parent.childNodes = parent.childNodes.flatMap((node) => cleanNode(node, rules));
  for (const child of parent.childNodes) child.parentNode = parent;
}

function cleanNode(node: Node, rules: EditorRules): Node[] {
  if (node.nodeName === '#text') return [node];
  if (!('tagName' in node)) return [];
  const {tagName} = node;
  if (rules.removedWhole?.includes(tagName)) return [];
  clean(node, rules);
  if (!rules.keepsTag(tagName)) return node.childNodes;
  node.attrs = node.attrs.filter(({name, value}) => rules.keepsAttribute(tagName, name, value));
  return [node];
}

/** Attributes by tag; `*` stands for every tag, and a name that ends in `*` for all that begin so. */
export type AllowedAttributes = Readonly<Record<string, readonly string[]>>;

/** The attribute rule of an allow-list. */
export function allowing(allowed: AllowedAttributes) {
  return (tag: string, name: string): boolean =>
    [...(allowed['*'] ?? []), ...(allowed[tag] ?? [])].some((one) =>
      one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name,
    );
}

/** Words of a list as it is published: `'a b, c'`. */
export function words(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter((word) => word !== '');
}

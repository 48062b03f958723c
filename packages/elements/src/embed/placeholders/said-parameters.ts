import {
  embedEntries,
  EMBED_PARAMETER_NAMES,
  type EmbedParameters,
  messageOf,
  readEmbedParameters,
} from '@ispeed-widgets/contract/page';

/** What a div says of its widget, and in words what it says wrongly; the rest counts. */
export interface SaidParameters {
  readonly parameters: EmbedParameters | undefined;
  /** A line each, Vietnamese and English. */
  readonly problems: readonly string[];
}

/** What a div says by `data-*` or, for editors that drop those, by classes: `ispeed-banner ispeed-commune-22366`. */
export function saidByDiv(place: Element): SaidParameters {
  return check(embedEntries([...byData(place), ...byClasses(place)]));
}

/** What a link says by its query. */
export function saidByLink(address: URL): SaidParameters {
  return check(embedEntries(address.searchParams));
}

function check(entries: Record<string, string>): SaidParameters {
  const checked = readEmbedParameters(entries);
  if (checked.ok) return {parameters: checked.value, problems: []};
  const wrong = checked.issues.map((issue) => ({name: issue.pointer.slice(1), ...messageOf(issue)}));
  const right = Object.entries(entries).filter(([name]) => wrong.every((one) => one.name !== name));
  const again = readEmbedParameters(Object.fromEntries(right));
  return {
    parameters: again.ok ? again.value : undefined,
    problems: wrong.map(({name, vi, en}) => `${name}: ${vi} / ${en}`),
  };
}

function byData({attributes}: Element): [string, string][] {
  const said: [string, string][] = [];
  for (let i = 0; i < attributes.length; i++) {
    const {name, value} = attributes[i]!;
    if (name.indexOf('data-') === 0) said.push([name.slice(5), value]);
  }
  return said;
}

function byClasses({classList}: Element): [string, string][] {
  const said: [string, string][] = [];
  for (let i = 0; i < classList.length; i++) {
    const [, words] = /^ispeed-(.+)$/.exec(classList[i]!) ?? [];
    if (words === undefined || words === 'widget') continue;
    // `ispeed-coverage-chart` names the widget: the address of a coverage file cannot be said in a class.
    const name = EMBED_PARAMETER_NAMES.find((one) => one !== 'coverage' && words.indexOf(`${one}-`) === 0);
    said.push(name === undefined ? ['widget', words] : [name, words.slice(name.length + 1)]);
  }
  return said;
}

import {type Issue, type PageDocumentName, READERS_BY_NAME} from '@ispeed-widgets/contract/page';

/** What the contract finds wrong in a document that a glance refused. */
export function issuesIn(name: PageDocumentName, value: unknown): readonly Issue[] {
  const checked = READERS_BY_NAME[name](value);
  return checked.ok ? [] : checked.issues;
}

import type {CoverageRows} from '@ispeed-widgets/contract';
import {checkAnyDocument, type CoverageFiles} from '@ispeed-widgets/data-tools';

/** An index that was published before, with those of its rows that were chosen too; or why there is none. */
export function publishedFrom(
  texts: ReadonlyMap<string, string>,
): {readonly ok: true; readonly value: CoverageFiles} | {readonly ok: false; readonly words: string} {
  const documents = new Map([...texts].map(([name, text]) => [name, documentOf(name, text)]));
  const indexes = [...documents.values()].filter((document) => document?.contract === 'coverage/1');
  const [index] = indexes;
  if (index === undefined || indexes.length > 1) {
    return {
      ok: false,
      words: 'Hãy chọn đúng một tệp coverage.json đã công bố, cùng các tệp tháng mà nó dẫn tới.',
    };
  }
  const rows = new Map<string, CoverageRows>();
  for (const {rows: url} of index.series) {
    // A chosen file has lost its folder.
    const document = documents.get(decodeURIComponent(url.split('/').at(-1)!));
    if (document?.contract === 'coverage-rows/1') rows.set(url, document);
  }
  return {ok: true, value: {index, rows}};
}

function documentOf(name: string, text: string): ReturnType<typeof checkAnyDocument>['document'] {
  try {
    return checkAnyDocument(JSON.parse(text.replace(/^\uFEFF/, '')), name).document;
  } catch {
    return undefined;
  }
}

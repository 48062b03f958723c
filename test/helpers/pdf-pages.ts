import {inflateSync} from 'node:zlib';

/**
 * The words of a PDF as Chromium writes it, page by page, each as the numbers of its glyphs: what they say cannot be
 * read, but the same words in the same font are the same numbers.
 */
export function pdfPages(pdf: Buffer): string[][] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\s(.*?)endobj/gms)].map(([, id, body]) => [id, body!]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      const stream = /stream\r?\n(.*)\r?\nendstream/s.exec(content)?.[1] ?? '';
      const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      return [...drawn.matchAll(/(<[0-9A-F]+>|\[.*?\])\s*TJ?\b/gis)].map(([, glyphs]) => glyphs!);
    });
}

import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Theme = 'with the loader' | 'without the loader';

/** A portal on a port of its own whose pages hold what an editor saved; its theme has the loader, or has not. */
export interface ThemedPortal {
  /** Publishes a page with a section for each content and returns its address. */
  publish(contents: readonly string[], theme: Theme): string;
  close(): void;
}

/** @param head what the theme puts into the head of every page */
export async function openThemedPortal(head: string): Promise<ThemedPortal> {
  const pages: string[] = [];
  const server = createServer(({url = ''}, answer) => {
    const page = pages[Number(url.slice(1))];
    answer.writeHead(page === undefined ? 404 : 200, {'Content-Type': 'text/html; charset=utf-8'}).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address() as AddressInfo;
  return {
    publish(contents, theme) {
      const loader = theme === 'with the loader' ? head : '';
      const sections = contents.map((content) => `<section>${content}</section>`).join('');
      pages.push(
        `<!doctype html><html lang="vi"><head><title>Bài viết</title>${loader}</head>` +
          `<body><header>Cổng mẫu</header><main>${sections}</main></body></html>`,
      );
      return `http://127.0.0.1:${port}/${pages.length - 1}`;
    },
    close: () => server.close(),
  };
}

/** Answers a request in the place of a server. */
export type Answer = (init: RequestInit | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
const network = globalThis.fetch;

/**
 * Answers one address in the place of the server that Storybook has not; every other request goes out as ever.
 * For a story's `beforeEach`: what it returns ends it.
 *
 * @param path resolves against the page
 */
export function standIn(path: string, answer: Answer): () => void {
  const url = absolute(path);
  globalThis.fetch = (input, init) => answers.get(absolute(input))?.(init) ?? network(input, init);
  answers.set(url, answer);
  return () => {
    if (answers.get(url) === answer) answers.delete(url);
  };
}

function absolute(input: RequestInfo | URL): string {
  return new URL(input instanceof Request ? input.url : input, document.baseURI).href;
}

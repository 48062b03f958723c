import {asksHeight, type HeightMessage, MAX_HEIGHT} from './height-message.js';

/**
 * Tells the page around, now and at every change, how high the content is. The height of a page that lays no claim
 * to its window's height does not depend on the frame's, so the two never chase each other.
 */
export function postHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = (again: boolean): void => {
    const content = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A banner that was closed leaves nothing, and no height is 0.
    const height = Math.min(MAX_HEIGHT, Math.max(1, content));
    if (height === told && !again) return;
    told = height;
    const message: HeightMessage = {ispeed: 'height', height};
    // A height is no secret, and a sandboxed page does not know who is around it.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(() => tell(false)).observe(document.documentElement);
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source === parent && asksHeight(data)) tell(true);
  });
}

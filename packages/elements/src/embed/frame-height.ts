import {heightIn, type HeightQuestion} from './height-message.js';

/**
 * Gives every iframe that shows the loader's own `embed.html` the height of its content, as the frame tells it. A
 * message counts only from the window of such an iframe and from the loader's origin, or from none at all where the
 * iframe's `sandbox` takes its origin away. Frames that come later are heard too.
 *
 * @param page address of the iframe page; its query does not matter
 * @returns stops it
 */
export function followFrameHeights(page: URL): () => void {
  const hear = ({data, source, origin}: MessageEvent<unknown>): void => {
    const height = heightIn(data);
    if (height === undefined) return;
    forEachFrame(page, (frame) => {
      if (frame.contentWindow === source && origin === originOf(frame, page)) {
        frame.style.height = `${height + ownEdges(frame)}px`;
      }
    });
  };
  addEventListener('message', hear);
  // Those that were there before this script have spoken already.
  const question: HeightQuestion = {ispeed: 'height?'};
  forEachFrame(page, (frame) => frame.contentWindow?.postMessage(question, '*'));
  return () => removeEventListener('message', hear);
}

/** The iframes that show the iframe page. A plain loop: on some portals old libraries replace the list methods. */
function forEachFrame({origin, pathname}: URL, act: (frame: HTMLIFrameElement) => void): void {
  const frames = document.getElementsByTagName('iframe');
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i]!;
    if (frame.src.split(/[?#]/)[0] === origin + pathname) act(frame);
  }
}

/** A sandboxed frame has no origin unless it is allowed its own. */
function originOf(frame: HTMLIFrameElement, {origin}: URL): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : origin;
}

/** Where a portal counts borders into a height, so must we: else the frame scrolls, narrows, grows and begins anew. */
function ownEdges(frame: HTMLIFrameElement): number {
  const {boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom} = getComputedStyle(frame);
  const px = (edge: string) => Number.parseFloat(edge) || 0;
  return boxSizing === 'border-box'
    ? px(borderTopWidth) + px(borderBottomWidth) + px(paddingTop) + px(paddingBottom)
    : 0;
}

/** Longer than a frame ever takes; a page in the background draws none. */
const NO_FRAME_MS = 100;

/**
 * Puts what a person sees next in the place of what they saw, as a page is turned: from its top, and out of sight for
 * the one frame in which it takes its place, so that nothing in sight is pushed about, however many errors come.
 *
 * @param options.turn draws what comes next
 * @param options.holdsHeight true where the form may come back, so that what stands below the widget stays where it is
 */
export async function turnPage(
  root: ParentNode,
  {turn, holdsHeight}: {readonly turn: () => Promise<unknown>; readonly holdsHeight: boolean},
): Promise<void> {
  const widget = root.querySelector<HTMLElement>('.widget')!;
  const {style, offsetHeight} = widget;
  style.visibility = 'hidden';
  await turn();
  style.minBlockSize = holdsHeight ? `${offsetHeight}px` : '';
  if (widget.getBoundingClientRect().top < 0) widget.scrollIntoView({behavior: 'instant'});
  await Promise.race([
    new Promise(requestAnimationFrame),
    new Promise((resolve) => setTimeout(resolve, NO_FRAME_MS)),
  ]);
  style.visibility = '';
}

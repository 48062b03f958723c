/**
 * Copies text; false if the browser would not, and then the caller leaves it selected. The clipboard API is
 * undefined on http portals, where the old command still works.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}

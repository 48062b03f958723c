import type {Page} from 'playwright-core';

/** What the toolbar of Storybook sets. */
export interface StoryGlobals {
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
}

/** What Storybook says once a story has been rendered, played and checked. */
interface StoryFinished {
  readonly status: 'success' | 'error';
}

/** Storybook's own channel, within the page of a story. */
interface Channel {
  last(event: string): [StoryFinished] | undefined;
  once(event: string, listener: (event: StoryFinished) => void): void;
  emit(event: string, payload: unknown): void;
}

declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  }
}

/** The address of a story alone, without Storybook around it. */
export function storyUrl(url: string, id: string, {language, theme}: StoryGlobals): string {
  return `${url}/iframe.html?id=${id}&viewMode=story&globals=language:${language};theme:${theme}`;
}

/** Waits until a story that was just opened has been played. */
export async function untilFinished(page: Page): Promise<void> {
  await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') !== undefined);
}

/** Does what a person does in the toolbar, and waits until the story shows it. */
export async function setGlobals(page: Page, globals: StoryGlobals): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__!;
        channel.once('storyFinished', resolve);
        channel.emit('updateGlobals', {globals: wanted});
      }),
    globals,
  );
}

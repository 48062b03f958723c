/** The engines that the widgets must look and work the same in. */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/** A part of the viewport, CSS px. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page may be told of its device; only Chromium takes it. */
export interface EmulatedMedia {
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

/** One browser with one page, the same to a test whichever engine it is. */
export interface Engine {
  readonly name: EngineName;
  /** As the browser states it, for reports. */
  readonly version: string;
  /** The narrowest viewport that a test may ask for, CSS px: 320, or what the engine's window allows. */
  readonly narrowest: number;

  /** Leaves the open page for this one and waits for its `load`. Forgets the messages of the one before. */
  open(url: string): Promise<void>;

  /**
   * Runs the function in the page and waits for what it promises. It sees nothing of the test's scope; arguments and
   * answer travel as JSON. Works under any CSP.
   *
   * @throws Error with the message of what the function threw
   */
  evaluate<Args extends readonly unknown[], Answer>(
    work: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;

  /** Sets the size of the viewport, CSS px. */
  setViewport(size: {readonly width: number; readonly height: number}): Promise<void>;

  /** PNG of the viewport or of a part of it, one pixel a CSS px. */
  screenshot(clip?: Clip): Promise<Buffer>;

  /** Absent where the engine has no such door. */
  readonly emulate?: (media: EmulatedMedia) => Promise<void>;

  /**
   * Console errors, warnings and uncaught errors since `open`, each beginning with its kind. Absent where the engine
   * tells nobody (WebKitGTK): let the page itself listen there.
   */
  readonly messages?: () => string[];

  /** Ends the browser and all that was started for it. */
  close(): Promise<void>;
}

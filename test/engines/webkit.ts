import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';

import {PNG} from 'pngjs';
import {Builder, type WebDriver} from 'selenium-webdriver';

import {callInPage} from './call-in-page.js';
import type {Clip, Engine} from './engine.js';
import {findWebKit, type WebKitFiles} from './find-engines.js';
import {freePort} from '../helpers/free-port.js';
import {startScreen} from './screen.js';

/** Its window cannot be made narrower, px, though full screen leaves out the bar with its buttons. */
const NARROWEST = 334;

/** WebKitGTK by WebDriver: MiniBrowser in a window on a screen of its own. */
export async function startWebKit(): Promise<Engine> {
  const files = findWebKit();
  const screen = await startScreen(files.xvfb);
  try {
    const port = await freePort();
    const server = spawn(files.driver, [`--port=${port}`], {
      env: environment(screen.display),
      stdio: 'ignore',
    });
    const stop = async () => {
      await end(server);
      await screen.stop();
    };
    try {
      return engine(await connect(port, files), stop);
    } catch (error) {
      await end(server);
      throw error;
    }
  } catch (error) {
    await screen.stop();
    throw error;
  }
}

function environment(display: string): NodeJS.ProcessEnv {
  // Neither a GPU nor a message bus in a container.
  return {...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1'};
}

/** The driver listens a moment after its start. */
async function connect(port: number, {miniBrowser}: WebKitFiles): Promise<WebDriver> {
  const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation', '--full-screen']},
  });
  for (let tries = 1; ; tries++) {
    try {
      return await builder.build();
    } catch (error) {
      if (tries === 50 || !String(error).includes('ECONNREFUSED')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function engine(driver: WebDriver, stop: () => Promise<void>): Promise<Engine> {
  const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
  await driver.manage().setTimeouts({script: 60_000, pageLoad: 60_000});
  return {
    name: 'webkit',
    version,
    narrowest: NARROWEST,
    open: (url) => driver.get(url),
    async evaluate(work, ...args) {
      const {value, error} = await driver.executeAsyncScript<{value: unknown; error?: string}>(
        `const done = arguments[arguments.length - 1];
         (async () => ${callInPage(work, args)})().then(
           (value) => done({value}), (error) => done({error: String(error)}));`,
      );
      if (error !== undefined) throw new Error(error);
      return value as Awaited<ReturnType<typeof work>>;
    },
    async setViewport({width, height}) {
      if (width < NARROWEST)
        throw new Error(`WebKitGTK is never narrower than ${NARROWEST} px; ${width} asked for`);
      await driver.manage().window().setRect({x: 0, y: 0, width, height});
    },
    screenshot: async (clip) => cut(Buffer.from(await driver.takeScreenshot(), 'base64'), clip),
    async close() {
      await driver.quit().catch(() => undefined);
      await stop();
    },
  };
}

function cut(shot: Buffer, clip: Clip | undefined): Buffer {
  if (clip === undefined) return shot;
  const whole = PNG.sync.read(shot);
  const part = new PNG({width: clip.width, height: clip.height});
  PNG.bitblt(whole, part, clip.x, clip.y, clip.width, clip.height, 0, 0);
  return PNG.sync.write(part);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

import {startChromium} from './chromium.js';
import type {Engine, EngineName} from './engine.js';
import {startFirefox} from './firefox.js';
import {startWebKit} from './webkit.js';

const START: Record<EngineName, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/**
 * Starts a browser of that engine.
 *
 * @throws Error in words that say what to install where the engine is missing
 */
export function startEngine(name: EngineName): Promise<Engine> {
  return START[name]();
}

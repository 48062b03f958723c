import {axeFindings} from './axe-findings.js';
import {type BuilderVisit, CAMPAIGN} from './builder-visit.js';

/** The page's address in states that look different. */
export const BUILDER_STATES = {
  first: '',
  full: `src=${CAMPAIGN}&commune=22366&widget=banner,install-guide,coverage-chart,self-report&host=wordpress&dismiss-days=x&--accent=%23ffee88&pin=1`,
  image: `src=${CAMPAIGN}&rung=image&host=liferay`,
};

/** What axe finds and what stands beside the screen, on a phone of 320 pixels and a desktop of 1280. */
export async function builderFaults(
  visit: BuilderVisit,
  choices: string,
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const faults: string[] = [];
  await visit.page.emulateMedia({colorScheme});
  await visit.open(choices);
  for (const width of [320, 1280]) {
    await visit.page.setViewportSize({width, height: 900});
    await visit.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    if (wide !== width) faults.push(`${width}: ${wide} pixels wide`);
    faults.push(...(await axeFindings(visit.page)).map((found) => `${width}: ${found}`));
  }
  return faults;
}

import type {AxeResults, ElementContext, RunOptions} from 'axe-core';
import 'axe-core/axe.min.js';

// As a module axe-core exports nothing; it leaves itself on the window.
declare const axe: {run(context: ElementContext, options: RunOptions): Promise<AxeResults>};

/**
 * What axe finds wrong in an element, its shadow tree included: one line a finding, so that
 * `expect(await accessibilityFaults(element)).to.deep.equal([])` says what to mend. Beyond
 * `to.be.accessible()` it checks the target size of WCAG 2.2, which axe leaves out unless asked.
 */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {
    resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}},
  });
  return violations.flatMap(({id, help, nodes}) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

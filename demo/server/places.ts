import {fileURLToPath} from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replace(/\/$/, '');

/**
 * Where the demo's parts lie. What it writes goes to `demo/var`, or where DEMO_VAR says; DEMO_DATA names another
 * folder of published files.
 */
export const DEMO = at('../');
export const DATA = process.env['DEMO_DATA'] ?? at('../data/');
export const VAR = process.env['DEMO_VAR'] ?? at('../var/');
export const WIDGETS = at('../../packages/elements/dist/');
export const BUILDER = at('../../packages/builder/dist/');
export const SCHEMAS = at('../../packages/contract/schema/');

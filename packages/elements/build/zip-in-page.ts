import type {Plugin} from 'vite';

const FILE = /\/node_modules\/write-excel-file\/modules\/export\/writeXlsxFileBrowser\.js$/;
const IMPORT = "import { generateXlsxFileAsync } from './writeXlsxFileUniversal.js';";

/**
 * Lets a workbook be zipped where a page's policy allows no worker: fflate makes one of a blob for sheets above 160 kB. A
 * sheet of all 3,321 communes takes a slow phone a moment, after a tap.
 *
 * @throws Error (and with it the build fails) when write-excel-file zips in another way
 */
export function zipInPage(): Plugin {
  return {
    name: 'zip-in-page',
    transform(code, id) {
      if (!FILE.test(id)) return null;
      if (!code.includes(IMPORT)) {
        throw new Error(`zip-in-page: ${id} zips in another way; mend zip-in-page.ts.`);
      }
      const inPage = code.replace(IMPORT, IMPORT.replace('Async', 'Sync as generateXlsxFileAsync'));
      return {code: inPage, map: null};
    },
  };
}

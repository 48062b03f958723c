import {stringify} from 'csv-stringify/sync';

/** A table as Excel saves it ("CSV UTF-8") on a Vietnamese computer: BOM, semicolons, CRLF. */
export function officeCsv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([headings, ...rows], {bom: true, delimiter: ';', record_delimiter: 'windows'});
}

import {type CellObject, SSF} from '@e965/xlsx';

import {BLANK_CELL, type SheetCell} from './workbook.js';
import {NOT_COMPUTED} from './xlsx/sheet-xml.js';

/** The library's types leave this out. */
interface Formats {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: {date1904: boolean}): {y: number; m: number; d: number} | null;
}
const FORMATS = SSF as Formats;

/** Formats that show a day in the order of the computer's region; the library writes America's. */
const REGIONAL_DAY = /^(m\/d\/yy|m\/d\/yyyy)( h:mm)?$|^\[\$-F800\]/i;

/** What programs show for a formula that went wrong; ODS files may hold it as a text. */
const ERROR = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)|Err:\d{3})$/;

/** Takes a cell as the library reads it. @param is1904 whether the workbook counts days from 1904, as old Macs did */
export function cellFromBook(cell: CellObject, is1904: boolean): SheetCell {
  const {t, v, w, f} = cell;
  if (t === 'e') return {text: w ?? '', fault: w === NOT_COMPUTED ? 'not-computed' : 'error'};
  if (v === undefined || t === 'z') return f === undefined ? BLANK_CELL : {text: '', fault: 'not-computed'};
  if (t === 'n' && typeof v === 'number')
    return numberCell(v, {shown: w, format: String(cell.z ?? ''), is1904});
  if (t === 'b') return {text: v === true ? 'TRUE' : 'FALSE'};
  const text = String(v);
  return f !== undefined && ERROR.test(text) ? {text, fault: 'error'} : {text};
}

function numberCell(
  value: number,
  {shown, format, is1904}: {shown: string | undefined; format: string; is1904: boolean},
): SheetCell {
  if (FORMATS.is_date(format)) {
    const day = dayOf(value, is1904);
    const text = day !== undefined && REGIONAL_DAY.test(format) ? day.split('-').reverse().join('/') : shown;
    return {text: text ?? String(value), ...(day !== undefined && {day})};
  }
  // Fifteen digits are what a spreadsheet shows at most: 0.1 + 0.2 is 0.3 there.
  const number = Number(value.toPrecision(15));
  return {text: shows(format) && shown !== undefined ? shown : String(number), number};
}

/** Whether a format adds to the digits: zeros in front, a unit, percent. Marks for thousands and decimals do not. */
function shows(format: string): boolean {
  if (/^0{2,}$/.test(format)) return true;
  const [positive = ''] = format.split(';');
  const said = positive.replace(/\[[^\]]*\]|_.|\*./g, '').replace(/General|Standard/i, '');
  return /[%\p{L}]/u.test(said);
}

/** A day, where the number has one: a time alone is below 1, and 29 February 1900 never was. */
function dayOf(value: number, is1904: boolean): string | undefined {
  if (value < 1) return undefined;
  const date = FORMATS.parse_date_code(value, {date1904: is1904});
  if (date === null || date.d === 0 || (date.y === 1900 && date.m === 2 && date.d === 29)) return undefined;
  const [month, day] = [date.m, date.d].map((part) => String(part).padStart(2, '0'));
  return `${String(date.y).padStart(4, '0')}-${month}-${day}`;
}

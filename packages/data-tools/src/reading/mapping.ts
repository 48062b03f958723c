import {foldText, isMonth, network} from '@ispeed-widgets/contract';
import * as z from 'zod';

import type {HeadingBlock} from './heading-block.js';
import {type Meaning, MEANINGS} from './meaning.js';
import {monthsIn} from './months-in.js';

const monthField = z.string().refine(isMonth).optional();
const networkField = network().optional();
const operatorField = z.string().min(1).max(60).optional();
const rowNumber = z.int().min(1);

/** What a person has settled about the sheets of one kind of file, kept for the next month's. */
export const mappingSchema = z.strictObject({
  mapping: z.literal('ispeed-mapping/1'),
  sheets: z.array(
    z.strictObject({
      /** Name of the sheet it was made of; another one with the same headings is read alike. */
      sheet: z.string(),
      /** First and last row of the headings, from 1. */
      headingRows: z.tuple([rowNumber, rowNumber]),
      /** First and last row to be read under the headings, from 1; all of them if absent. */
      rows: z.tuple([rowNumber, rowNumber]).optional(),
      /** The headings by which the sheet is known again, without months, accents and capitals. */
      headings: z.array(z.string()),
      columns: z.array(
        z.strictObject({
          /** Its letter. */
          column: z.string().regex(/^[A-Z]{1,3}$/),
          /** As the sheet writes it; only for people to read. */
          heading: z.string().optional(),
          /** `null`: the column is left out. */
          meaning: z.enum(MEANINGS as [Meaning, ...Meaning[]]).nullable(),
          period: monthField,
          network: networkField,
          /** The one operator that its figures are of, as it is to be written. */
          operator: operatorField,
        }),
      ),
    }),
  ),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type SheetMapping = Mapping['sheets'][number];

/** The headings of a block as a mapping keeps them: the same next month. */
export function fingerprintOf({columns}: Pick<HeadingBlock, 'columns'>): string[] {
  const headings = columns.map(({parts}) =>
    parts
      .map(({typed}) => monthless(typed))
      .filter(Boolean)
      .join(' > '),
  );
  while (headings.at(-1) === '') headings.pop();
  return headings;
}

function monthless(text: string): string {
  const {months, bare, rest} = monthsIn(text);
  return months.length + bare.length > 0 ? `thang ${rest}`.trim() : foldText(text);
}

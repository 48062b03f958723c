import {type Mapping, mappingOf, mappingSchema, type Reading} from '@ispeed-widgets/data-tools';

import {columnKey, type ConvertChoices} from './convert-state.js';

/** A mapping file that was saved here or by the command line; `undefined` where the text is none. */
export function mappingFrom(text: string): Mapping | undefined {
  try {
    return mappingSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}

/** What a person has chosen instead of a guess, on top of the mapping that was loaded, if any. */
export function settledMapping(
  readings: readonly Reading[],
  {columns, mapping: loaded}: Pick<ConvertChoices, 'columns' | 'mapping'>,
): Mapping | undefined {
  const mapping = mappingOf(readings);
  let isChanged = false;
  const sheets = mapping.sheets.map((sheet) => {
    const kept = loaded?.sheets.find(({headings}) => headings.join('\n') === sheet.headings.join('\n'));
    return {
      ...sheet,
      ...(kept?.rows && {rows: kept.rows}),
      columns: sheet.columns.map((column) => {
        const own = kept?.columns.find((one) => one.column === column.column);
        const chosen = columns[columnKey(sheet.sheet, column.column)];
        if (chosen === undefined) return {...own, ...column};
        isChanged = true;
        return {...own, ...column, meaning: chosen === '' ? null : chosen};
      }),
    };
  });
  return isChanged ? {...mapping, sheets} : loaded;
}

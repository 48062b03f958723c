import type {XlsxSheet} from '../xlsx/sheet.js';
import type {Annex} from './annex.js';
import {groupsSheet} from './groups-sheet.js';
import {missingSheet} from './missing-sheet.js';
import {summarySheet} from './summary-sheet.js';
import {tasksSheet} from './tasks-sheet.js';

/** The sheets of the annex; the one on tasks only where the letter orders some. */
export function annexSheets(annex: Annex): XlsxSheet[] {
  const hasTasks = annex.files.campaign.tasks.length > 0;
  return [
    summarySheet(annex),
    groupsSheet(annex),
    ...(hasTasks ? [tasksSheet(annex)] : []),
    missingSheet(annex),
  ];
}

import type {Campaign} from '../documents/campaign.js';
import {differ} from './differ.js';

/** Whether `campaignRules` finds nothing; what a first view carries. */
export function campaignFits({schedule, targets, tasks, guide, report}: Campaign): boolean {
  const {from, until, reportBefore, reportDay} = schedule;
  for (const {image, alt} of guide?.steps ?? []) if (image && !alt) return false;
  return (
    differ(targets, 'network') &&
    differ(tasks, 'id') &&
    differ(guide?.steps, 'id') &&
    differ(report?.groups, 'id') &&
    !(from && until && until < from) &&
    !(reportBefore && reportDay)
  );
}

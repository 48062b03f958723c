import type {Report} from '@ispeed-widgets/contract/page';

/** Whether two reports say the same, whatever their ids: then a second try keeps the first one's id. */
export function saysTheSame(one: Report, other: Report): boolean {
  return content(one) === content(other);
}

/** Whether a report takes the place of an earlier one that has not arrived: same organisation, same month. */
export function corrects(report: Report, earlier: Report): boolean {
  return (
    report.audience === 'organization' &&
    earlier.audience === 'organization' &&
    report.organization === earlier.organization &&
    report.period === earlier.period
  );
}

function content(report: Report): string {
  return JSON.stringify({...report, id: ''});
}

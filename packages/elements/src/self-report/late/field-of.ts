import type {Report} from '@ispeed-widgets/contract/page';

/**
 * The form's field that a JSON Pointer into a report speaks of; empty for what the form does not ask. Takes the
 * fragment form too, as problem+json has it: `#/groups/0/measured`.
 */
export function fieldOf(pointer: string, report: Report): string {
  const [list = '', key = '', ...rest] = pointer.replace(/^#?\//, '').split('/');
  if (report.audience === 'citizen')
    return report.measurement || list !== 'period' ? citizenField(list, key) : '';
  const entries = list === 'groups' ? report.groups : list === 'tasks' ? report.tasks : undefined;
  if (entries === undefined) return list === 'organization' || list === 'period' ? list : '';
  const {id} = entries[Number(key)] ?? entries[0] ?? {};
  const part = rest[0] === undefined || rest[0] === 'id' ? (list === 'groups' ? 'total' : 'done') : rest[0];
  return id === undefined ? '' : `${list}/${id}/${part}`;
}

function citizenField(field: string, part: string): string {
  switch (field) {
    case 'period':
    case 'measurement':
      return `measurement/${part || 'measuredOn'}`;
    case 'communeCode':
    case 'network':
    case 'operator':
    case 'installed':
    case 'consent':
      return field;
    default:
      return '';
  }
}

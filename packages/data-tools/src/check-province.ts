import type {Coverage} from '@ispeed-widgets/contract';

import type {FileIssue} from './file-issue.js';
import type {Named} from './published-files.js';

/** Holds the index that a nation's index names for a province against what it says of that province. */
export function checkProvince(at: number, nation: Named<Coverage>, own: Named<Coverage>): FileIssue[] {
  const said = nation.value.provinces?.[at];
  if (!said) return [];
  const {province, structure} = own.value;
  const pointer = `/provinces/${at}`;
  if (province === undefined) {
    const vi = `${own.file} phải là số liệu của một tỉnh (${said.name}), nhưng không ghi tỉnh.`;
    const en = `${own.file} must be the index of one province (${said.name}), but names none.`;
    return [{file: nation.file, pointer: `${pointer}/coverage`, message: {vi, en}}];
  }
  const issues: FileIssue[] = [];
  if (province.code !== said.code) {
    const vi = `Mã tỉnh là ${said.code}, còn trong ${own.file} là ${province.code}.`;
    const en = `The province is ${said.code}, but ${own.file} has ${province.code}.`;
    issues.push({file: nation.file, pointer: `${pointer}/code`, message: {vi, en}});
  }
  if (structure !== nation.value.structure) {
    const vi = `Đơn vị hành chính là ${structure}, còn trong ${nation.file} là ${nation.value.structure}; cùng một mã có thể chỉ hai nơi khác nhau.`;
    const en = `The structure is ${structure}, but ${nation.file} has ${nation.value.structure}; one code may mean two places.`;
    issues.push({file: own.file, pointer: '/structure', message: {vi, en}});
  }
  return issues;
}

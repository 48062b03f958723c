import type {Coverage, Organizations, Places} from '@ispeed-widgets/contract';

import {checkProvince} from './check-province.js';
import {checkSeries} from './check-series.js';
import type {FileIssue} from './file-issue.js';
import type {Named, PublishedFiles} from './published-files.js';

/**
 * What the files of a campaign must be to each other: the same structure and province, communes that the places
 * file has, totals that the rows add up to, and no invented figures under an honest index; so for every province of a
 * nation. Files that are not at hand are passed over.
 */
export function checkCampaignFiles(files: PublishedFiles): FileIssue[] {
  const {campaign, places, organizations, coverage, provinces = new Map<number, PublishedFiles>()} = files;
  return [
    ...(places && coverage ? checkExtent(coverage, places) : []),
    ...(places && organizations ? checkOrganizations(organizations, places) : []),
    ...(coverage ? coverage.value.series.flatMap((_, index) => checkSeries(index, coverage, files)) : []),
    ...[...provinces].flatMap(([at, own]) => [
      ...(coverage && own.coverage ? checkProvince(at, coverage, own.coverage) : []),
      ...checkCampaignFiles({campaign, ...own}),
    ]),
  ];
}

function checkExtent(
  {file, value: {structure, province}}: Named<Coverage>,
  places: Named<Places>,
): FileIssue[] {
  const issues: FileIssue[] = [];
  if (structure !== places.value.structure) {
    const vi = `Đơn vị hành chính là ${structure}, còn trong ${places.file} là ${places.value.structure}; cùng một mã có thể chỉ hai nơi khác nhau.`;
    const en = `The structure is ${structure}, but ${places.file} has ${places.value.structure}; one code may mean two places.`;
    issues.push({file, pointer: '/structure', message: {vi, en}});
  }
  if (province && province.code !== places.value.province.code) {
    const vi = `Mã tỉnh là ${province.code}, còn trong ${places.file} là ${places.value.province.code}.`;
    const en = `The province is ${province.code}, but ${places.file} has ${places.value.province.code}.`;
    issues.push({file, pointer: '/province/code', message: {vi, en}});
  }
  return issues;
}

function checkOrganizations({file, value}: Named<Organizations>, places: Named<Places>): FileIssue[] {
  const known = new Set(places.value.communes.map(({code}) => code));
  return value.organizations.flatMap(({communeCode, name}, index) => {
    if (communeCode === undefined || known.has(communeCode)) return [];
    const vi = `Xã ${communeCode} của ${name} không có trong ${places.file}.`;
    const en = `Commune ${communeCode} of ${name} is not in ${places.file}.`;
    return [{file, pointer: `/organizations/${index}/communeCode`, message: {vi, en}}];
  });
}

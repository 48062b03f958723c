import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import type {Campaign, Organization, Organizations, Places} from '@ispeed-widgets/contract';
import {placesOf} from '@ispeed-widgets/data-tools';
import {loadStructure} from '@ispeed-widgets/data-tools/node';

import type {SeededRandom} from './seeded-random.js';

/** An organisation with the number of people it is to count. */
export type InventedOrganization = Organization & {readonly headcount: number};

/** Sixty-five communes: those of one province. */
export const PLACES: Places = {
  ...placesOf(loadStructure('2026-04')!, {province: '56'})!,
  sample: true,
};

/** A campaign of a province with four groups and five tasks. Every name is invented. */
export const CAMPAIGN: Campaign = {
  contract: 'campaign/1',
  id: 'chay-thu',
  updated: '2026-10-01',
  sample: true,
  title: 'Chiến dịch chạy thử',
  agency: {name: 'Cơ quan chạy thử'},
  documents: [{number: '01/CV-MAU', date: '2025-10-01', title: 'Văn bản mẫu để chạy thử'}],
  app: {name: 'i-Speed by VNNIC', maker: 'VNNIC', links: {}},
  schedule: {every: 'month', from: '2025-01', reportDay: 10},
  targets: [],
  tasks: Array.from({length: 5}, (_, i) => ({id: `nhiem-vu-${i + 1}`, title: `Nhiệm vụ mẫu số ${i + 1}`})),
  operators: {fixed: ['FPT Telecom', 'VIETTEL', 'VNPT'], mobile: ['MOBIFONE', 'VIETTEL', 'VNPT']},
  places: './places.json',
  organizations: './organizations.json',
  report: {
    endpoint: '/api/v1/reports',
    accepts: ['report/1'],
    audiences: ['organization', 'citizen'],
    groups: [
      {id: 'can-bo-cong-chuc', name: 'Cán bộ, công chức', inTotal: true},
      {id: 'vien-chuc', name: 'Viên chức', inTotal: true},
      {id: 'nguoi-lao-dong', name: 'Người lao động', inTotal: true},
      {id: 'doan-vien', name: 'Đoàn viên', inTotal: false},
    ],
    privacy: {
      controller: 'Cơ quan chạy thử',
      purpose: 'Chạy thử',
      retentionDays: 365,
      contact: 'Cơ quan chạy thử',
      noticeVersion: '1',
    },
  },
};

const DEPARTMENTS = 30;

/**
 * So many organisations: departments, a people's committee for each commune, and below them schools, unions,
 * enterprises and others, each of which reports to a department or to the committee of its commune.
 */
export function inventOrganizations(count: number, random: SeededRandom): InventedOrganization[] {
  const departments = Array.from({length: DEPARTMENTS}, (_, i): InventedOrganization => {
    const number = i + 1;
    return {
      id: `so-${number}`,
      name: `Sở mẫu số ${number}`,
      kind: 'department',
      headcount: random.whole(40, 250),
    };
  });
  const committees = PLACES.communes.map(({code, name}): InventedOrganization => {
    const headcount = random.whole(25, 80);
    return {id: `ubnd-${code}`, name: `UBND ${name}`, kind: 'commune', communeCode: code, headcount};
  });
  const above = [...departments, ...committees];
  const below = Array.from({length: Math.max(0, count - above.length)}, (_, i) => inventOne(i + 1, random));
  return [...above, ...below].slice(0, count);
}

const KINDS = [
  {kind: 'school', word: 'Trường mẫu'},
  {kind: 'school', word: 'Trường mẫu'},
  {kind: 'union', word: 'Đoàn thể mẫu'},
  {kind: 'enterprise', word: 'Doanh nghiệp mẫu'},
  {kind: 'other', word: 'Trung tâm mẫu'},
] as const;

function inventOne(number: number, random: SeededRandom): InventedOrganization {
  const {kind, word} = random.pick(KINDS);
  const communeCode = random.pick(PLACES.communes).code;
  const reportsTo = random.chance(0.5) ? `ubnd-${communeCode}` : `so-${random.whole(1, DEPARTMENTS)}`;
  const headcount = random.whole(8, 120);
  return {id: `don-vi-${number}`, name: `${word} số ${number}`, kind, communeCode, reportsTo, headcount};
}

/** Writes the campaign's three files, headcounts left out. @returns the path of campaign.json */
export async function writeCampaign(
  folder: string,
  organizations: readonly InventedOrganization[],
): Promise<string> {
  const file: Organizations = {
    contract: 'organizations/1',
    sample: true,
    organizations: organizations.map(({headcount: _, ...published}) => published),
  };
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'places.json'), JSON.stringify(PLACES));
  await writeFile(join(folder, 'organizations.json'), JSON.stringify(file));
  const path = join(folder, 'campaign.json');
  await writeFile(path, JSON.stringify(CAMPAIGN));
  return path;
}

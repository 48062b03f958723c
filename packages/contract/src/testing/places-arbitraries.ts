import * as fc from 'fast-check';

import {communeCode, line, listBy, month, optional, provinceCode, slug} from './text-arbitraries.js';

const commune = optional(
  {code: communeCode, name: line},
  {district: line, referralCode: fc.stringMatching(/^[A-Z0-9]{4,8}$/)},
);

export const places = optional(
  {
    contract: fc.constant('places/1'),
    structure: month,
    province: optional({code: provinceCode, name: line}),
    communes: listBy('code', commune, {min: 1, max: 5}),
  },
  {sample: fc.boolean()},
);

const organization = optional(
  {
    id: slug,
    name: line,
    kind: fc.constantFrom('department', 'district', 'commune', 'school', 'union', 'other'),
  },
  {communeCode},
);

/** Every organisation but the first may report to the first. */
export const organizations = fc
  .tuple(listBy('id', organization, {min: 1, max: 5}), fc.infiniteStream(fc.boolean()), fc.boolean())
  .map(([list, coins, sample]) => ({
    contract: 'organizations/1',
    ...(sample ? {sample} : {}),
    organizations: list.map((entry, index) =>
      index > 0 && coins.next().value ? {...entry, reportsTo: list[0]!.id} : entry,
    ),
  }));

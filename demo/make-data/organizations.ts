import type {Commune, Organization} from '@ispeed-widgets/contract';

import {slug} from './slug.js';

/** The schools of a letter's list, by their exact names. */
export function schools(names: readonly string[]): Organization[] {
  return names.map((name) => ({id: slug(name), name, kind: 'school'}));
}

/** Among those whom letter 3761 is addressed to. */
export const PROVINCIAL_UNION: Organization = {
  id: 'tinh-doan-khanh-hoa',
  name: 'Tỉnh đoàn Khánh Hòa',
  kind: 'union',
};

/** The people's committees of the districts that communes lie in: "UBND huyện Cam Lâm". */
export function districtCommittees(communes: readonly Commune[]): Organization[] {
  const districts = new Set(communes.flatMap(({district}) => district ?? []));
  return [...districts].map((district) => {
    const name = committeeOf(district);
    return {id: slug(name), name, kind: 'district'};
  });
}

/** The people's committees of communes: "UBND phường Nha Trang". */
export function communeCommittees(communes: readonly Commune[]): Organization[] {
  return communes.map(({code, name}) => ({
    id: `ubnd-${code}`,
    name: committeeOf(name),
    kind: 'commune',
    communeCode: code,
  }));
}

function committeeOf(place: string): string {
  return `UBND ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

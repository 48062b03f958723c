import type {Commune, Places} from '@ispeed-widgets/contract';

/** An administrative structure of Viet Nam as this package's `data` folder keeps it. */
export interface Structure {
  /** Its name in files: the month it took effect, or of the list, `YYYY-MM`. */
  readonly structure: string;
  readonly provinces: readonly StructureProvince[];
}

/** A province with its communes, or, before July 2025, with districts that hold them. */
export interface StructureProvince {
  readonly code: string;
  readonly name: string;
  readonly communes?: readonly Commune[];
  readonly districts?: readonly {
    readonly code: string;
    readonly name: string;
    readonly communes: readonly Commune[];
  }[];
}

/** Which part of a structure a file is about. */
export interface Extent {
  /** The province's code, two digits. */
  readonly province: string;
  /** Full name of one district ("Thị xã Hoài Nhơn"), where the campaign is a district's. */
  readonly district?: string | undefined;
}

/**
 * A places file of every commune of a province or district, without referral codes; `undefined` where the
 * structure has no such province or district.
 */
export function placesOf(structure: Structure, {province, district}: Extent): Places | undefined {
  const found = structure.provinces.find(({code}) => code === province);
  if (found === undefined) return undefined;
  const communes = communesOf(found).filter(
    (commune) => district === undefined || commune.district === district,
  );
  if (communes.length === 0) return undefined;
  const {code, name} = found;
  return {contract: 'places/1', structure: structure.structure, province: {code, name}, communes};
}

function communesOf({communes = [], districts = []}: StructureProvince): Commune[] {
  return [
    ...communes.map(({code, name}) => ({code, name})),
    ...districts.flatMap((district) =>
      district.communes.map(({code, name}) => ({code, name, district: district.name})),
    ),
  ];
}

import type {CampaignFiles} from '@ispeed-widgets/contract';

const KINDS: Record<string, string> = {
  department: 'Sở, ban, ngành',
  district: 'UBND cấp huyện',
  commune: 'UBND cấp xã',
  school: 'Trường',
  union: 'Đoàn thể',
  enterprise: 'Doanh nghiệp',
  other: 'Đơn vị khác',
};

/** A kind of organisation, in words. */
export function kindName(kind: string): string {
  return KINDS[kind] ?? kind;
}

/** Every kind in the order of the contract, with its name. */
export const KIND_NAMES: readonly (readonly [string, string])[] = Object.entries(KINDS);

/** Finds a commune's name; its code where the places file does not list it. */
export function communeNames({places}: CampaignFiles): (code: string) => string {
  const names = new Map(places?.communes.map(({code, name}) => [code, name]));
  return (code) => names.get(code) ?? `Mã xã ${code}`;
}

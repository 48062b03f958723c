import type {CampaignFiles} from '@ispeed-widgets/contract';

/** Finds a commune's name; its code where the places file does not list it. */
export function communeNames({places}: CampaignFiles): (code: string) => string {
  const names = new Map(places?.communes.map(({code, name}) => [code, name]));
  return (code) => names.get(code) ?? `Mã xã ${code}`;
}

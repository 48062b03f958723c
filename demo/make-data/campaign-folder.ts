import type {Campaign, Organizations, Places} from '@ispeed-widgets/contract';
import {type CoverageFiles, formatDocument} from '@ispeed-widgets/data-tools';

/** Text of every file of one campaign, by its path below `demo/data`. */
export type CampaignFolder = ReadonlyMap<string, string>;

export interface CampaignParts {
  readonly campaign: Campaign;
  readonly places: Places;
  readonly organizations?: Organizations;
  readonly coverage?: CoverageFiles;
  /** The sheets that places and coverage were made from, by file name. */
  readonly source?: Readonly<Record<string, string>>;
}

/** Lays a campaign's files out as an agency would publish them, the sheets they came from beside them. */
export function folderOf({
  campaign,
  places,
  organizations,
  coverage,
  source = {},
}: CampaignParts): CampaignFolder {
  const documents: (readonly [string, unknown])[] = [
    ['campaign.json', campaign],
    ['places.json', places],
    ...(organizations ? [['organizations.json', organizations] as const] : []),
    ...(coverage ? [['coverage.json', coverage.index] as const, ...coverage.rows] : []),
  ];
  const files = [
    ...documents.map(([path, document]) => [path, formatDocument(document)] as const),
    ...Object.entries(source).map(([name, text]) => [`source/${name}`, text] as const),
  ];
  return new Map(files.map(([path, text]) => [`${campaign.id}/${path}`, text]));
}

import {foldText, type Organization} from '@ispeed-widgets/contract';

type Kind = Organization['kind'];

/** What letters and offices call each kind; the first is the name shown. */
const KINDS: Readonly<Record<Kind, readonly string[]>> = {
  department: ['Sở, ban, ngành', 'Sở', 'Ban', 'Ngành', 'Sở ngành', 'Sở, ngành', 'Cơ quan chuyên môn'],
  district: ['UBND cấp huyện', 'Cấp huyện', 'UBND huyện', 'Huyện', 'UBND huyện, thị xã, thành phố'],
  commune: ['UBND cấp xã', 'Cấp xã', 'UBND xã', 'Xã', 'Phường', 'UBND phường', 'UBND xã, phường', 'Đặc khu'],
  school: ['Trường', 'Trường học', 'Cơ sở giáo dục', 'Cao đẳng, đại học', 'Trường cao đẳng, đại học'],
  union: ['Đoàn thể', 'Hội, đoàn thể', 'Hội đoàn thể', 'Tổ chức đoàn thể', 'Đoàn Thanh niên', 'Tỉnh đoàn'],
  enterprise: ['Doanh nghiệp', 'Doanh nghiệp viễn thông', 'Công ty'],
  other: ['Khác', 'Đơn vị khác', 'Đơn vị sự nghiệp'],
};

const BY_WORD = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => [foldText(word), kind as Kind] as const),
  ),
);

/** The kind of an organisation in Vietnamese: `school` is "Trường". */
export function kindName(kind: Kind): string {
  return KINDS[kind][0]!;
}

/** The kind that a word means, accents or none; undefined where we do not know it. */
export function kindOf(word: string): Kind | undefined {
  return BY_WORD.get(foldText(word));
}

/** Every kind, in the order in which people look for them. */
export const ORGANIZATION_KINDS = Object.keys(KINDS) as readonly Kind[];

/** All kinds as people write them: "Sở, ban, ngành; UBND cấp huyện; …". */
export function kindNames(): string {
  return Object.values(KINDS)
    .map(([name]) => name)
    .join('; ');
}

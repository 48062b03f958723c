import type {Meaning} from './meaning.js';

/**
 * The words of a heading, folded, without units, months and networks, and what they mean. Those of `WEAK` only count
 * where no other column has the meaning: "Đơn vị" beside "Xã, phường" is another thing.
 */
const STRONG: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  ordinal: ['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no'],
  code: [
    ...['ma don vi hanh chinh', 'ma dvhc', 'ma dv hanh chinh', 'ma hanh chinh', 'ma hc', 'ma dia ban'],
    ...['ma don vi hanh chinh cap xa', 'ma dvhc cap xa', 'ma don vi hanh chinh xa', 'ma dvhc xa'],
    ...['ma so xa', 'ma so dvhc', 'ma so don vi hanh chinh', 'commune code', 'code'],
  ],
  name: [
    ...['ten don vi hanh chinh', 'ten dvhc', 'don vi hanh chinh', 'dvhc', 'don vi hanh chinh cap xa'],
    ...['ten don vi hanh chinh cap xa', 'ten dvhc cap xa', 'dvhc cap xa', 'commune'],
  ],
  district: ['dia ban cap huyen', 'don vi hanh chinh cap huyen', 'district'],
  province: [
    'tinh',
    'ten tinh',
    'tinh thanh',
    'tinh thanh pho',
    'tinh tp',
    'tinh thanh pho truc thuoc tw',
    'province',
  ],
  period: [
    'thang',
    'thang do',
    'thang nam',
    'ky do',
    'ky bao cao',
    'ky so lieu',
    'thang bao cao',
    'period',
    'month',
  ],
  year: ['nam', 'nam do', 'year'],
  network: [
    ...['mang', 'loai mang', 'loai hinh mang', 'mang do', 'loai hinh', 'dich vu', 'loai dich vu', 'network'],
    ...['loai hinh dich vu', 'loai ket noi', 'loai hinh bang rong', 'loai bang rong'],
  ],
  operator: [
    'nha mang',
    'ten nha mang',
    'doanh nghiep',
    'doanh nghiep vien thong',
    'nha cung cap',
    'isp',
    'operator',
  ],
  samples: [
    ...['mau', 'luot', 'phep', 'lan'].flatMap((what) =>
      [
        'so',
        'so luong',
        'sl',
        'tong so',
        'tong so luong',
        'tong sl',
        'tong',
        'luong',
        'so luong cac',
      ].flatMap((many) => [
        ...(what === 'mau' ? [`${many} mau`] : []),
        `${many} ${what} do`,
        `${many} ${what} do kiem`,
        `${many} ${what} do duoc`,
        `${many} ${what} thu duoc`,
        `${many} ${what} thu thap`,
      ]),
    ),
    ...['so mau da do', 'so mau do toc do', 'so ket qua do', 'mau do', 'samples', 'sample count', 'value'],
  ],
  download: [
    ...[
      'tai xuong',
      'tai ve',
      'download',
      'dl',
      'down',
      'duong xuong',
      'chieu xuong',
      'chieu tai xuong',
    ].flatMap(speeds),
    ...['tai du lieu xuong', 'toc do tai du lieu xuong', 'toc do xuong', 'download speed'],
  ],
  upload: [
    ...['tai len', 'upload', 'ul', 'up', 'duong len', 'chieu len', 'chieu tai len'].flatMap(speeds),
    ...['tai du lieu len', 'toc do tai du lieu len', 'toc do len', 'upload speed'],
  ],
  ping: [
    'ping',
    'do tre',
    'do tre ping',
    'ping do tre',
    'latency',
    'thoi gian tre',
    'do tre truyen dan',
    'tre',
    'chi so ping',
  ],
  jitter: [
    ...[
      'jitter',
      'bien dong tre',
      'bien dong do tre',
      'do bien dong tre',
      'bien thien do tre',
      'do bien thien tre',
    ],
    ...[
      'do jitter',
      'do rung pha',
      'jitter bien dong tre',
      'bien dong tre jitter',
      'do lech tre',
      'chi so jitter',
    ],
  ],
  referralCode: [
    'ma gioi thieu',
    'ma gt',
    'ma gioi thieu ispeed',
    'ma gioi thieu i speed',
    'ma gioi thieu ung dung',
    'referral code',
    'referral',
  ],
  note: ['ghi chu', 'chu thich', 'note', 'notes'],
};

const WEAK: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  code: ['ma', 'ma so', 'ma don vi'],
  name: [
    'ten',
    'don vi',
    'ten don vi',
    'dia ban',
    'ten dia ban',
    'dia phuong',
    'ten dia phuong',
    'dia diem',
    'khu vuc',
  ],
};

function speeds(way: string): string[] {
  return ['', 'toc do ', 'bang thong ', 'chi so '].map((word) => `${word}${way}`);
}

const BY_WORDS = new Map<string, Meaning>();
for (const [meaning, phrases] of Object.entries(STRONG)) {
  for (const phrase of phrases) BY_WORDS.set(phrase, meaning as Meaning);
}
const BY_WEAK_WORDS = new Map<string, Meaning>();
for (const [meaning, phrases] of Object.entries(WEAK)) {
  for (const phrase of phrases) BY_WEAK_WORDS.set(phrase, meaning as Meaning);
}

const COMMUNE_WORDS = new Set(['xa', 'phuong', 'tt', 'dk', 'p', 'x']);
const DISTRICT_WORDS = new Set(['quan', 'huyen', 'tx', 'tp', 'q', 'h']);
const PASSED_OVER = new Set(['ten', 'cap', 'cac', 'va', 'thuoc', 'hoac', 'don', 'vi', 'dia', 'ban']);

/** Words that say nothing of what a column is, at either end of a heading: "Tải xuống của mạng". */
const FILLERS = String.raw`(?:cua|theo|trong|tren|doi voi|tinh|internet|i speed|ispeed|bang rong|bang thong rong|mang|dich vu|ket noi|don vi tinh|dvt|thang|ky|va)`;
const LEADING = new RegExp(String.raw`^${FILLERS} (?=\S)`);
const TRAILING = new RegExp(String.raw`(?<=\S) ${FILLERS}$`);

/** What a heading means, and whether it may mean something else. */
export interface WordMeaning {
  readonly meaning: Meaning;
  readonly isWeak: boolean;
}

/** What the folded words of a heading mean; `undefined` where they are not known. */
export function meaningOfWords(words: string): WordMeaning | undefined {
  const known = knownWords(words);
  if (known) return known;
  const shorter = words.replace(LEADING, '').replace(TRAILING, '');
  return shorter === words ? undefined : meaningOfWords(shorter);
}

function knownWords(words: string): WordMeaning | undefined {
  const strong = BY_WORDS.get(words) ?? placeWords(words);
  if (strong !== undefined) return {meaning: strong, isWeak: false};
  const weak = BY_WEAK_WORDS.get(words);
  return weak && {meaning: weak, isWeak: true};
}

/** "Tên xã, phường, thị trấn", "Quận/Huyện/TX/TP", "Mã số xã": kinds of places in any order. */
function placeWords(words: string): Meaning | undefined {
  const short = words
    .replace(/\bthi xa\b/g, 'tx')
    .replace(/\bthanh pho\b/g, 'tp')
    .replace(/\bthi tran\b/g, 'tt')
    .replace(/\bdac khu\b/g, 'dk');
  const isCode = /^ma( so)? /.test(short);
  const kinds = short
    .replace(/^ma( so)? /, '')
    .split(' ')
    .filter((word) => !PASSED_OVER.has(word));
  if (kinds.length === 0) return undefined;
  const isCommune = kinds.every((word) => COMMUNE_WORDS.has(word)) && /\b(xa|phuong|x|p)\b/.test(short);
  if (isCommune) return isCode ? 'code' : 'name';
  return !isCode && kinds.every((word) => DISTRICT_WORDS.has(word)) ? 'district' : undefined;
}

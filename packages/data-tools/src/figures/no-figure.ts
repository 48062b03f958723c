import {foldText} from '@ispeed-widgets/contract';

/** What offices write where they have no figure; KĐM is "không đủ mẫu", too few samples. Folded. */
const WORDS = new Set([
  ...[
    '',
    '-',
    '--',
    '---',
    '–',
    '—',
    '...',
    '…',
    '/',
    'x',
    'n/a',
    'na',
    'null',
    'kdm',
    'k.d.m',
    'kcs',
    'kcsl',
  ],
  ...['khong', 'khong co', 'khong co du lieu', 'khong co so lieu', 'khong co mau', 'khong du mau'],
  ...['chua co', 'chua co du lieu', 'chua co so lieu', 'chua du mau', 'chua do', 'khong do'],
]);

/** Whether a cell says that there is no figure, which is not 0. */
export function isNoFigure(text: string): boolean {
  return WORDS.has(foldText(text).replace(/^[("]+|[)"]+$/g, ''));
}

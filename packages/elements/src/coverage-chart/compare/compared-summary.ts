import {msg, str} from '@lit/localize';
import type {Target} from '@ispeed-widgets/contract/page';

import {formatCount} from '../../shared/format.js';
import type {Change} from './change-of.js';
import {amountText, directionOf, type Wording} from './change-words.js';

/** A commune of those in view: its samples in both series, 0 where it has none, and its change. */
export interface ComparedCommune {
  readonly samples: number;
  readonly otherSamples: number;
  readonly change: Change;
}

/** What the sentence needs to know besides. */
export interface ComparedSides extends Wording {
  /** By what the two differ. */
  readonly difference: 'period' | 'network' | 'operator';
  /** The series on show: `tháng 10/2026`, `mạng di động`. */
  readonly shownName: string;
  readonly target: Target | undefined;
  readonly otherTarget: Target | undefined;
}

/** What the communes in view have together, more or less than in the other series. */
export function comparedSummary(communes: readonly ComparedCommune[], sides: ComparedSides): string {
  return sides.metric === 'samples' ? samplesSummary(communes, sides) : figuresSummary(communes, sides);
}

/** Sums of samples; a median of medians would be none, so that speeds are counted. */
function samplesSummary(communes: readonly ComparedCommune[], sides: ComparedSides): string {
  let by = 0;
  for (const {samples, otherSamples} of communes) by += samples - otherSamples;
  const without = communes.filter(({change}) => change.is === 'no-data').length;
  return sentence([
    by === 0 ? msg('tổng số mẫu bằng nhau') : amountText(by, sides),
    enoughText(communes, sides),
    without > 0 ? msg(str`${formatCount(without)} xã, phường không có số liệu ở một hoặc cả hai bên`) : '',
    sides.difference === 'operator' ? msg('số mẫu của các nhà mạng cộng lại có thể khác tổng chung') : '',
  ]);
}

/** Who came to enough samples and who no longer has them; beside another network, how many have by its own target. */
function enoughText(communes: readonly ComparedCommune[], sides: ComparedSides): string {
  const {difference, isEarlier, target, otherTarget, name, shownName} = sides;
  if (difference === 'operator' || !target || !otherTarget) return '';
  const now = communes.map(({samples}) => samples >= target.samples);
  const other = communes.map(({otherSamples}) => otherSamples >= otherTarget.samples);
  const count = (holds: (index: number) => boolean | undefined) =>
    formatCount(communes.filter((_commune, index) => holds(index)).length);
  if (!isEarlier) {
    const [own, others] = [count((index) => now[index]), count((index) => other[index])];
    const words = msg(str`đủ mẫu: ${shownName} ${own}, ${name} ${others} xã, phường`);
    return difference === 'network' ? `${words} ${msg('(theo chỉ tiêu của từng mạng)')}` : words;
  }
  const gained = count((index) => now[index] && !other[index]);
  const lost = count((index) => !now[index] && other[index]);
  if (gained === '0' && lost === '0') return msg('số xã, phường đủ mẫu không đổi');
  if (lost === '0') return msg(str`thêm ${gained} xã, phường đủ mẫu`);
  if (gained === '0') return msg(str`${lost} xã, phường không còn đủ mẫu`);
  return msg(str`thêm ${gained} xã, phường đủ mẫu, ${lost} không còn đủ`);
}

function figuresSummary(communes: readonly ComparedCommune[], {isEarlier}: ComparedSides): string {
  const count = (holds: (change: Change) => boolean) => communes.filter(({change}) => holds(change)).length;
  if (count(({is}) => is === 'incomparable') > 0) {
    return sentence([msg('không so sánh được: một bên là trung vị, một bên là trung bình')]);
  }
  const towards = (direction: number) =>
    formatCount(count((change) => change.is === 'known' && directionOf(change.by) === direction));
  const [more, less, same] = [towards(1), towards(-1), towards(0)];
  const without = count(({is}) => is !== 'known');
  return sentence([
    isEarlier
      ? msg(str`tăng ở ${more}, giảm ở ${less}, không đổi ở ${same} xã, phường`)
      : msg(str`cao hơn ở ${more}, thấp hơn ở ${less}, bằng nhau ở ${same} xã, phường`),
    without > 0
      ? msg(str`${formatCount(without)} xã, phường chưa đủ mẫu hoặc không có số liệu để so sánh`)
      : '',
  ]);
}

function sentence(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('; ')}.`;
}

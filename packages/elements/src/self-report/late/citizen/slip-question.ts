import {msg, str} from '@lit/localize';
import {type Campaign, deadlineOf, type Figure, monthOf, unusualFigures} from '@ispeed-widgets/contract/page';

import {formatMonth} from '../../../shared/format.js';
import {formatFigure} from '../../../shared/format-figure.js';
import {today} from '../../../shared/today.js';
import type {FormState} from '../form-state.js';
import {parseFigure} from './parse-figure.js';

/** What a person tells of a measurement, by the name of its field. */
export const DAY = 'measurement/measuredOn';
export const figureField = (figure: Figure) => `measurement/${figure}`;

/** The box by which a person says that what is asked about is right. It holds the very text that it confirms. */
export const confirmationOf = (field: string) => `confirmed/${field}`;

/**
 * What to ask about a field that was read well but is likely a slip: kbps for Mbps, a lost comma, swapped fields, an
 * old day. Nothing is guessed: the person mends it, or says that it is right. Undefined where there is nothing to ask.
 */
export function slipQuestion(
  form: FormState,
  field: string,
  schedule: Campaign['schedule'],
): string | undefined {
  if (field === DAY) return dayQuestion(form.value(DAY), schedule);
  const figures = typedFigures(form);
  const figure = unusualFigures(figures).find((unusual) => figureField(unusual) === field);
  if (figure === undefined) return undefined;
  const [value, typed] = [figures[figure]!, form.value(field).trim()];
  return figure === 'ping' ? pingQuestion(value, typed) : speedQuestion(value, typed);
}

/** Whether the person said that what now stands in a field is right. */
export function isConfirmed(form: FormState, field: string): boolean {
  return form.value(confirmationOf(field)) === form.value(field);
}

function typedFigures(form: FormState): Partial<Record<Figure, number>> {
  const figures: Partial<Record<Figure, number>> = {};
  for (const figure of ['download', 'upload', 'ping'] as const) {
    const value = parseFigure(form.value(figureField(figure)));
    if (typeof value === 'number') figures[figure] = value;
  }
  return figures;
}

/** A month whose reports were due already has been counted: likelier than a late report is a wrong year or month. */
function dayQuestion(day: string, schedule: Campaign['schedule']): string | undefined {
  const month = monthOf(day);
  const isInTime = month >= deadlineOf(schedule, today()).period;
  const isBefore = schedule.from !== undefined && month < schedule.from;
  return day && !isInTime && !isBefore
    ? msg(str`Tháng ${formatMonth(month)} đã qua hạn tổng hợp. Hãy xem lại ngày, tháng, năm đo.`)
    : undefined;
}

function speedQuestion(value: number, typed: string): string {
  if (value > 1000) {
    const [written, asKbps] = [formatFigure(value), formatFigure(value / 1000)];
    return msg(
      str`Bạn ghi ${written} Mbps. Nếu ứng dụng ghi kbps thì hãy ghi ${asKbps}; nếu thiếu dấu phẩy thì hãy thêm vào.`,
    );
  }
  if (value === 0) return msg('Bạn ghi 0 Mbps. Nếu lần đo không xong thì hãy đo lại.');
  return value < 1
    ? msg(str`Bạn ghi ${typed} Mbps. Nếu ứng dụng ghi Gbps thì hãy ghi ${formatFigure(value * 1000)}.`)
    : msg('Tải lên gấp hơn 10 lần tải xuống. Hãy xem có ghi nhầm ô không.');
}

function pingQuestion(value: number, typed: string): string {
  if (value < 1)
    return msg(str`Bạn ghi ${typed} ms. Nếu ứng dụng ghi giây thì hãy ghi ${formatFigure(value * 1000)}.`);
  return value > 1000
    ? msg(
        str`Bạn ghi ${formatFigure(value)} ms, tức ${formatFigure(value / 1000)} giây. Hãy xem lại dấu phẩy.`,
      )
    : msg('Độ trễ trùng với một tốc độ. Hãy xem có ghi nhầm ô không.');
}

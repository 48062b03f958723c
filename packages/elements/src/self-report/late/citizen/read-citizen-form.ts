import {msg, str} from '@lit/localize';
import {type Campaign, type CitizenReport, monthOf, type Network} from '@ispeed-widgets/contract/page';

import {formatMonth} from '../../../shared/format.js';
import {today} from '../../../shared/today.js';
import {readChoice} from '../choice/read-choice.js';
import type {FormState} from '../form-state.js';
import {chosenPeriod} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import type {ReadOptions} from '../report-mode.js';
import {communeItems} from './commune-field.js';
import {NETWORKS} from './network-label.js';
import {operatorsFor} from './operators-for.js';
import {parseFigure, type TypedFigure} from './parse-figure.js';
import {referralCodeOf} from './referral-field.js';
import {signalsOf} from './signals.js';
import {DAY, figureField, isConfirmed, slipQuestion} from './slip-question.js';

type Measurement = NonNullable<CitizenReport['measurement']>;
type Note = ReadOptions['note'];

const FIGURES = ['download', 'upload', 'ping'] as const;

/** Reads the form as a citizen's report, of the month of the measurement or else of the running one. */
export function readCitizenForm(form: FormState, data: ReportData, {id, note}: ReadOptions): CitizenReport {
  const {campaign, places, report} = data;
  const {communes} = places!;
  const communeCode = readChoice(form.value('communeCode'), {
    items: communeItems(communes),
    empty: msg('Chọn xã, phường nơi bạn đo.'),
    note: (text) => note('communeCode', text),
  });
  const network = NETWORKS.find((entry) => entry === form.value('network'));
  if (!network) note('network', msg('Chọn mạng bạn dùng.'));
  if (!form.value('installed')) note('installed', msg('Chọn một câu trả lời.'));
  const measurement = form.value('measured') === 'on' ? measurementOf(form, data, note) : undefined;
  if (form.value('consent') !== 'on')
    note('consent', msg('Đánh dấu vào ô nếu bạn đồng ý; không đồng ý thì không cần gửi.'));
  const operator = operatorOf(form, data);
  const referralCode = referralCodeOf(form, data);
  return {
    contract: 'report/1',
    id,
    campaign: campaign.id,
    period: measurement
      ? monthOf(measurement.measuredOn)
      : chosenPeriod(monthOf(today()), campaign.schedule, today()),
    audience: 'citizen',
    communeCode: communeCode ?? communes[0]!.code,
    ...(referralCode && {referralCode}),
    network: network ?? 'mobile',
    ...(operator && {operator}),
    installed: form.value('installed') === 'yes',
    ...(measurement && {measurement}),
    consent: {noticeVersion: report.privacy.noticeVersion},
    signals: signalsOf(form),
  };
}

/** The operator, where it is one of the chosen network: a change of network leaves the old choice behind. */
function operatorOf(form: FormState, {campaign}: ReportData): string | undefined {
  const chosen = form.value('operator');
  const network = form.value('network') as Network | '';
  return operatorsFor(network, campaign).find((operator) => operator === chosen);
}

function measurementOf(form: FormState, {campaign: {schedule}}: ReportData, note: Note): Measurement {
  const typedDay = form.value(DAY);
  const fault = dayFault(typedDay, schedule);
  if (fault) note(DAY, fault);
  const [download, upload, ping] = FIGURES.map((figure) => figureOf(form, figureField(figure), note));
  if (download === undefined)
    note(figureField('download'), msg('Ghi tốc độ tải xuống mà ứng dụng hiển thị.'));
  for (const field of [DAY, ...FIGURES.map(figureField)]) {
    const question = slipQuestion(form, field, schedule);
    if (question && !isConfirmed(form, field)) note(field, question);
  }
  return {
    measuredOn: fault ? today() : typedDay,
    download: download ?? 0,
    ...(upload !== undefined && {upload}),
    ...(ping !== undefined && {ping}),
  };
}

/** A day that cannot be; what the campaign does not count is said with its months. */
function dayFault(day: string, {from, until}: Campaign['schedule']): string | undefined {
  if (!day) return msg('Chọn ngày đo.');
  if (day > today()) return msg('Ngày đo không được sau hôm nay.');
  const month = monthOf(day);
  if (from !== undefined && month < from)
    return msg(str`Chiến dịch bắt đầu từ tháng ${formatMonth(from)}. Hãy xem lại ngày, tháng, năm đo.`);
  return until !== undefined && month > until
    ? msg(str`Chiến dịch chỉ đến hết tháng ${formatMonth(until)}. Hãy xem lại ngày, tháng, năm đo.`)
    : undefined;
}

/** A figure; undefined where there is none. One that cannot be read is noted, and stands in as 0. */
function figureOf(form: FormState, field: string, note: Note): number | undefined {
  const figure = parseFigure(form.value(field));
  if (typeof figure === 'number') return figure;
  if (figure === 'empty') return undefined;
  note(field, figureFault(figure));
  return 0;
}

function figureFault(typed: Exclude<TypedFigure, number | 'empty'>): string {
  return typed === 'unclear'
    ? msg(
        'Chưa rõ là phần lẻ hay hàng nghìn. Hãy ghi nhiều nhất hai chữ số lẻ, như 40,51, hoặc viết liền, như 1234.',
      )
    : msg('Chỉ ghi chữ số và dấu phẩy, ví dụ 40,5.');
}

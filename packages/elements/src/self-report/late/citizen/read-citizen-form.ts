import {msg} from '@lit/localize';
import {type CitizenReport, monthOf, type Network} from '@ispeed-widgets/contract/page';

import {today} from '../../../shared/today.js';
import type {FormState} from '../field.js';
import {chosenPeriod} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import type {ReadOptions} from '../report-mode.js';
import {NETWORKS} from './network-label.js';
import {operatorsFor} from './operators-for.js';
import {parseFigure, type TypedFigure} from './parse-figure.js';

type Measurement = NonNullable<CitizenReport['measurement']>;
type Note = ReadOptions['note'];

/** Reads the form as a citizen's report, of the month of the measurement or else of the running one. */
export function readCitizenForm(form: FormState, data: ReportData, {id, note}: ReadOptions): CitizenReport {
  const {campaign, places, report} = data;
  const network = NETWORKS.find((entry) => entry === form.value('network'));
  if (!form.value('communeCode')) note('communeCode', msg('Chọn xã, phường nơi bạn đo.'));
  if (!network) note('network', msg('Chọn mạng bạn dùng.'));
  if (!form.value('installed')) note('installed', msg('Chọn một câu trả lời.'));
  const measurement = form.value('measured') === 'on' ? measurementOf(form, note) : undefined;
  if (form.value('consent') !== 'on')
    note('consent', msg('Đánh dấu vào ô nếu bạn đồng ý; không đồng ý thì không cần gửi.'));
  const operator = operatorOf(form, data);
  return {
    contract: 'report/1',
    id,
    campaign: campaign.id,
    period: measurement
      ? monthOf(measurement.measuredOn)
      : chosenPeriod(monthOf(today()), campaign.schedule, today()),
    audience: 'citizen',
    communeCode: form.value('communeCode') || places!.communes[0]!.code,
    network: network ?? 'mobile',
    ...(operator && {operator}),
    installed: form.value('installed') === 'yes',
    ...(measurement && {measurement}),
    consent: {noticeVersion: report.privacy.noticeVersion},
  };
}

/** The operator, where it is one of the chosen network: a change of network leaves the old choice behind. */
function operatorOf(form: FormState, {campaign}: ReportData): string | undefined {
  const chosen = form.value('operator');
  const network = form.value('network') as Network | '';
  return operatorsFor(network, campaign).find((operator) => operator === chosen);
}

function measurementOf(form: FormState, note: Note): Measurement {
  const measuredOn = form.value('measurement/measuredOn');
  if (!measuredOn) note('measurement/measuredOn', msg('Chọn ngày đo.'));
  else if (measuredOn > today()) note('measurement/measuredOn', msg('Ngày đo không được sau hôm nay.'));
  const download = figureOf(form, 'measurement/download', note);
  const upload = figureOf(form, 'measurement/upload', note);
  const ping = figureOf(form, 'measurement/ping', note);
  if (download === undefined) note('measurement/download', msg('Ghi tốc độ tải xuống mà ứng dụng hiển thị.'));
  return {
    measuredOn: measuredOn && measuredOn <= today() ? measuredOn : today(),
    download: download ?? 0,
    ...(upload !== undefined && {upload}),
    ...(ping !== undefined && {ping}),
  };
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
    ? msg('Chưa rõ là phần lẻ hay hàng nghìn. Hãy ghi lại, ví dụ 40,5 hoặc 1234.')
    : msg('Chỉ ghi chữ số và dấu phẩy, ví dụ 40,5.');
}

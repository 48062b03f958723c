import {type CitizenReport, type Figure, unusualFigures} from '@ispeed-widgets/contract';

import type {ReportFlag} from '../../reports/report-flags.js';

const FLAGS: Record<ReportFlag, string> = {
  honeypot: 'Một ô mà người không nhìn thấy đã được điền: có thể do máy gửi',
  quick: 'Điền và gửi quá nhanh: có thể do máy gửi',
  unusual: 'Số đo khác thường: có thể nhầm đơn vị hoặc dấu phẩy',
  repeated: 'Trùng số đo với nhiều báo cáo khác của cùng xã, phường: có thể gửi lặp',
};

const FIGURES: Record<Figure, string> = {download: 'tải xuống', upload: 'tải lên', ping: 'độ trễ'};

/** What a flag says, in words; with the figures that are unusual, where it is about figures. */
export function flagText(flag: string, {measurement}: CitizenReport): string {
  const text = (FLAGS as Record<string, string>)[flag] ?? `Dấu hiệu khác: ${flag}`;
  const figures = flag === 'unusual' && measurement ? unusualFigures(measurement) : [];
  return figures.length === 0 ? text : `${text} (${figures.map((name) => FIGURES[name]).join(', ')})`;
}

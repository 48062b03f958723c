import {describe, expect, it} from 'vitest';

import {doctorReport, reportText} from './doctor-report.js';
import {DIAGNOSIS_CODES, finding, type Finding, findingWords} from './finding.js';

const withoutDetails = (code: Finding['code']): Finding => ({code, severity: 'wrong', details: {}});
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of a finding', () => {
  it.each(DIAGNOSIS_CODES)('%s leaves the same open in both languages', (code) => {
    const {what, todo} = findingWords(withoutDetails(code));
    expect(new Set(slots(what.en + (todo?.en ?? '')))).toEqual(new Set(slots(what.vi + (todo?.vi ?? ''))));
    expect(what.vi).toBe(what.vi.normalize('NFC'));
    expect(what.en).not.toBe('');
    expect(todo?.en).not.toBe('');
  });

  it('takes a detail as it is, whatever it holds', () => {
    const {what} = findingWords(finding('data-status', {url: 'https://a.vn/$&{status}', status: '404'}));
    expect(what.vi).toBe('Máy chủ trả lời 404 cho tệp dữ liệu: https://a.vn/$&{status}');
  });
});

describe('the report', () => {
  const facts = [{name: 'Trang', value: 'https://a.vn/'}];
  const right = finding('ok-version', {version: '0.1.0'});

  it('calls a page healthy only without faults and doubts', () => {
    expect(doctorReport([right, finding('page-http')], {facts, language: 'vi'}).healthy).toBe(true);
    expect(
      doctorReport([right, finding('loader-twice', {count: '2'})], {facts, language: 'vi'}).healthy,
    ).toBe(false);
  });

  it('puts the worst first, each once, and all of it into the text', () => {
    const twice = finding('loader-twice', {count: '2'});
    const report = doctorReport([right, twice, finding('loader-missing'), twice], {facts, language: 'vi'});
    expect(report.verdict).toBe('Có 1 lỗi cần sửa.');
    expect(report.lines.map(({code}) => code)).toEqual(['loader-missing', 'loader-twice']);
    const text = reportText(report, 'vi');
    expect(text).toMatch(
      /✗ Trang không có thẻ <script>[\s\S]+Cách sửa: [\s\S]+✓ Phiên bản 0\.1\.0[\s\S]+Trang: https/,
    );
  });
});

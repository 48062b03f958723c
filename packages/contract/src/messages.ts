import type {Issue, IssueCode} from './issue.js';

/** The same sentence in the two languages of the product. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

type Words = (expected: string) => Message;

const TYPES: Record<string, Message> = {
  string: {vi: 'chữ', en: 'text'},
  number: {vi: 'số', en: 'a number'},
  integer: {vi: 'số nguyên', en: 'a whole number'},
  boolean: {vi: 'true hoặc false', en: 'true or false'},
  array: {vi: 'danh sách', en: 'a list'},
  object: {vi: 'đối tượng', en: 'an object'},
};

const MESSAGES: Record<IssueCode, Words> = {
  required: () => ({vi: 'Thiếu mục này.', en: 'This is missing.'}),
  type: (expected) => {
    const words = TYPES[expected] ?? {vi: 'kiểu khác', en: 'another type'};
    return {vi: `Phải là ${words.vi}.`, en: `Must be ${words.en}.`};
  },
  contract: (expected) => ({
    vi: `Phiên bản dữ liệu phải là "${expected}".`,
    en: `The contract must be "${expected}".`,
  }),
  line: () => ({
    vi: 'Phải là một dòng chữ Unicode dựng sẵn (NFC), không trống, không thừa dấu cách ở đầu hay cuối.',
    en: 'Must be one line of NFC text, not blank, without white space at its ends.',
  }),
  prose: () => ({
    vi: 'Phải là chữ Unicode dựng sẵn (NFC), không trống, không thừa dấu cách ở đầu hay cuối.',
    en: 'Must be NFC text, not blank, without white space at its ends.',
  }),
  invisible: (expected) => ({
    vi: `Có ký tự ẩn ở vị trí ${expected}: hãy xóa ký tự đó.`,
    en: `Holds an invisible character at position ${expected}: delete it.`,
  }),
  link: () => ({
    vi: 'Phải là địa chỉ https:// hoặc đường dẫn tương đối với tệp này.',
    en: 'Must be an https:// address or a path relative to this file.',
  }),
  day: () => ({vi: 'Phải là ngày có thật, dạng 2026-11-22.', en: 'Must be a real day such as 2026-11-22.'}),
  month: () => ({vi: 'Phải là tháng dạng 2026-11.', en: 'Must be a month such as 2026-11.'}),
  moment: () => ({
    vi: 'Phải là thời điểm UTC dạng 2026-11-22T08:00:00Z.',
    en: 'Must be a UTC time such as 2026-11-22T08:00:00Z.',
  }),
  pattern: () => ({vi: 'Không đúng dạng mã.', en: 'Does not have the form of a code.'}),
  choice: (expected) => ({vi: `Phải là một trong: ${expected}.`, en: `Must be one of: ${expected}.`}),
  'too-long': (expected) => ({
    vi: `Dài quá ${expected} ký tự.`,
    en: `Longer than ${expected} characters.`,
  }),
  'too-small': (expected) => ({vi: `Phải từ ${expected} trở lên.`, en: `Must be ${expected} or more.`}),
  'too-big': (expected) => ({vi: `Không được quá ${expected}.`, en: `Must not exceed ${expected}.`}),
  'too-large': (expected) => ({
    vi: `Các ghi chú cộng lại dài quá mức nhận: hãy bớt ${expected} ký tự.`,
    en: `The notes together are too long: cut ${expected} characters.`,
  }),
  'too-many': (expected) => ({vi: `Có quá ${expected} mục.`, en: `Holds more than ${expected} entries.`}),
  'too-few': (expected) => ({
    vi: `Phải có ít nhất ${expected} mục.`,
    en: `Needs at least ${expected} entries.`,
  }),
  'too-deep': (expected) => ({
    vi: `Lồng nhau quá ${expected} cấp.`,
    en: `Nested more than ${expected} levels deep.`,
  }),
  'unknown-field': () => ({vi: 'Mục này không có trong quy ước.', en: 'The contract has no such field.'}),
  duplicate: () => ({vi: 'Mã này đã dùng ở trên.', en: 'This key was used above.'}),
  'one-of-two': (expected) => ({
    vi: `Chỉ dùng một trong hai: ${expected}.`,
    en: `Use exactly one of the two: ${expected}.`,
  }),
  'needs-alt': () => ({
    vi: 'Ảnh của bước cần chữ thay thế (alt).',
    en: 'The picture of a step needs alternative text.',
  }),
  'installed-over-total': (expected) => ({
    vi: `Số đã cài đặt không được nhiều hơn tổng số (${expected}).`,
    en: `Installed must not exceed the total (${expected}).`,
  }),
  'measured-over-installed': (expected) => ({
    vi: `Số đã đo không được nhiều hơn số đã cài đặt (${expected}).`,
    en: `Measured must not exceed installed (${expected}).`,
  }),
  'until-before-from': () => ({
    vi: 'Tháng kết thúc sớm hơn tháng bắt đầu.',
    en: 'The last month is before the first.',
  }),
  'outside-period': (expected) => ({
    vi: `Nằm ngoài thời gian cho phép (${expected}).`,
    en: `Lies outside the time allowed (${expected}).`,
  }),
  'not-listed': () => ({
    vi: 'Không có trong danh sách của chiến dịch.',
    en: "Is not in the campaign's list.",
  }),
};

/** The words for an issue, in Vietnamese and English. They do not say where it is; `locatedMessageOf` does. */
export function messageOf(issue: Issue): Message {
  return MESSAGES[issue.code](String(issue.expected ?? ''));
}

/** The words for an issue with its place before them: `/groups/0/measured: Số đã đo không được …` */
export function locatedMessageOf(issue: Issue): Message {
  const {vi, en} = messageOf(issue);
  return {vi: `${issue.pointer || 'Toàn bộ tệp'}: ${vi}`, en: `${issue.pointer || 'The whole file'}: ${en}`};
}

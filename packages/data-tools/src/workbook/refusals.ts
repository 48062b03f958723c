import type {Message} from '@ispeed-widgets/contract';

import type {FileKind} from './file-kind.js';
import {MOST_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_ROWS} from './limits.js';

/** A whole number as Vietnamese offices write it, 200.000, and as English has it, 200,000. */
function written(value: number): {vi: string; en: string} {
  const grouped = (mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
  return {vi: grouped('.'), en: grouped(',')};
}

const SAVE_AS_XLSX: Message = {
  vi: 'Mở tệp bằng Excel, chọn Lưu thành (Save As) → “Excel Workbook (*.xlsx)” rồi thử lại.',
  en: 'Open it in Excel, choose Save As → "Excel Workbook (*.xlsx)" and try again.',
};
const ASK_FOR_SHEET: Message = {
  vi: 'Đề nghị nơi gửi cho bảng tính gốc (.xlsx, .xls, .ods hoặc .csv).',
  en: 'Ask the sender for the spreadsheet itself (.xlsx, .xls, .ods or .csv).',
};

function both(vi: string, en: string, what: Message): {vi: string; en: string} {
  return {vi: `${vi} ${what.vi}`, en: `${en} ${what.en}`};
}

export const NO_BYTES = both('Tệp trống (0 byte).', 'The file is empty (0 bytes).', {
  vi: 'Tải hoặc chép lại tệp.',
  en: 'Download or copy it again.',
});

export const NO_CELLS: Message = {
  vi: 'Không trang tính nào có dữ liệu. Kiểm tra lại tệp gửi.',
  en: 'No sheet has any data. Check which file was meant.',
};

export const PICTURES_ONLY = both(
  'Các trang tính chỉ có hình ảnh, không có chữ và số trong ô, nên không đọc được.',
  'The sheets hold pictures only, no text or numbers in cells, so there is nothing to read.',
  ASK_FOR_SHEET,
);

export const PASSWORD: Message = {
  vi: 'Tệp có mật khẩu. Mở bằng Excel, chọn Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu (File → Info → Protect Workbook), xóa mật khẩu, lưu rồi thử lại.',
  en: 'The file has a password. In Excel choose File → Info → Protect Workbook → Encrypt with Password, clear it, save and try again.',
};

export const DAMAGED = both(
  'Tệp bị hỏng hoặc thiếu phần cuối (có thể do tải chưa xong).',
  'The file is damaged or its end is missing (perhaps an unfinished download).',
  {
    vi: `Tải hoặc chép lại tệp; nếu Excel vẫn mở được, ${SAVE_AS_XLSX.vi[0]?.toLowerCase()}${SAVE_AS_XLSX.vi.slice(1)}`,
    en: `Download or copy it again. If Excel can still open it: ${SAVE_AS_XLSX.en}`,
  },
);

export const BINARY_WORKBOOK = both(
  'Tệp là sổ làm việc nhị phân (.xlsb).',
  'This is a binary workbook (.xlsb).',
  SAVE_AS_XLSX,
);

export const UNPACKS_TOO_LARGE: Message = {
  vi: 'Tệp nén giải ra quá lớn, nên không mở. Chỉ giữ lại trang có số liệu, xóa các dòng và cột thừa, rồi lưu lại.',
  en: 'The file unpacks to far too much and was not opened. Keep the sheet with the figures only, delete surplus rows and columns, and save.',
};

/** @param size bytes of the file */
export function tooLarge(size: number): Message {
  const mb = (size / 1_000_000).toFixed(1);
  const most = MOST_BYTES / 1_000_000;
  return {
    vi: `Tệp ${mb.replace('.', ',')} MB, lớn hơn mức ${most} MB. Chỉ giữ lại trang có số liệu, không kèm hình.`,
    en: `The file has ${mb} MB, more than ${most} MB. Keep the sheet with the figures only, without pictures.`,
  };
}

/** @param sheet quoted name of the sheet with a space before it; empty where there is none */
export function tooManyRows(sheet: string, rows: number): Message {
  const [has, most] = [written(rows), written(MOST_ROWS)];
  return {
    vi: `Trang tính${sheet} có ${has.vi} dòng, quá mức ${most.vi} dòng. Có thể đây là số liệu từng lần đo: cần bảng tổng hợp theo xã, mỗi xã một dòng.`,
    en: `Sheet${sheet} has ${has.en} rows, more than ${most.en}. These may be single measurements: what is needed is the summary, one row a commune.`,
  };
}

/** @param sheet quoted name of the sheet with a space before it; empty where there is none */
export function tooManyColumns(sheet: string, columns: number): Message {
  const [has, most] = [written(columns), written(MOST_COLUMNS)];
  return {
    vi: `Trang tính${sheet} rộng ${has.vi} cột, quá mức ${most.vi} cột. Xóa các cột không dùng rồi lưu lại.`,
    en: `Sheet${sheet} is ${has.en} columns wide, more than ${most.en}. Delete the columns that are not used and save.`,
  };
}

export function tooManyCells(): Message {
  const most = written(MOST_CELLS);
  return {
    vi: `Các trang tính có quá nhiều ô (hơn ${most.vi}). Chỉ giữ lại trang có số liệu rồi lưu lại.`,
    en: `The sheets have too many cells (over ${most.en}). Keep the sheet with the figures only and save.`,
  };
}

/** Files that are no spreadsheet, whatever they are called. */
export const NAMED_KINDS: Readonly<Record<Exclude<FileKind, 'zip' | 'cfb' | 'text'>, Message>> = {
  biff: both(
    'Tệp là bảng tính Excel đời rất cũ (trước 1995).',
    'This is a workbook of a very old Excel (before 1995).',
    SAVE_AS_XLSX,
  ),
  html: both(
    'Tệp thật ra là trang web (HTML), không phải bảng tính.',
    'This is really a web page (HTML), not a workbook.',
    SAVE_AS_XLSX,
  ),
  xml: both(
    'Tệp là XML, không phải bảng tính đọc được ở đây.',
    'This is XML, not a workbook that can be read here.',
    SAVE_AS_XLSX,
  ),
  pdf: both(
    'Tệp thật ra là PDF, không phải bảng tính.',
    'This is really a PDF, not a spreadsheet.',
    ASK_FOR_SHEET,
  ),
  picture: both(
    'Tệp thật ra là hình ảnh, không phải bảng tính.',
    'This is really a picture, not a spreadsheet.',
    ASK_FOR_SHEET,
  ),
  rtf: both(
    'Tệp thật ra là văn bản RTF, không phải bảng tính.',
    'This is really an RTF text, not a spreadsheet.',
    ASK_FOR_SHEET,
  ),
  archive: both('Tệp là tệp nén.', 'This is an archive.', {
    vi: 'Giải nén rồi đưa vào bảng tính bên trong.',
    en: 'Unpack it and give the spreadsheet inside.',
  }),
};

const WORD = both(
  'Tệp thật ra là văn bản Word, không phải bảng tính.',
  'This is really a Word document, not a spreadsheet.',
  ASK_FOR_SHEET,
);
const SLIDES = both(
  'Tệp thật ra là bài trình chiếu, không phải bảng tính.',
  'This is really a presentation, not a spreadsheet.',
  ASK_FOR_SHEET,
);

/** Files in the container of old Office files (.doc, .msg, …) that are no workbook. */
export const NAMED_COMPOUNDS = {
  doc: WORD,
  ppt: SLIDES,
  other: both('Tệp không phải là bảng tính Excel.', 'This is no Excel workbook.', ASK_FOR_SHEET),
} as const satisfies Readonly<Record<string, Message>>;

/** ZIP files that are no spreadsheet of ours. */
export const NAMED_ZIPS = {
  docx: WORD,
  odt: both(
    'Tệp thật ra là văn bản hay bài trình chiếu OpenDocument, không phải bảng tính.',
    'This is really an OpenDocument text or presentation, not a spreadsheet.',
    ASK_FOR_SHEET,
  ),
  pptx: SLIDES,
  numbers: both('Tệp là bảng tính Numbers của Apple.', 'This is a spreadsheet of Apple Numbers.', {
    vi: 'Trong Numbers, chọn Tệp → Xuất sang → Excel rồi thử lại.',
    en: 'In Numbers choose File → Export To → Excel and try again.',
  }),
  zip: NAMED_KINDS.archive,
} as const satisfies Readonly<Record<string, Message>>;

import {foldText} from '@ispeed-widgets/contract';

/** "Tổng", "Cộng huyện", "Tổng cộng toàn tỉnh"; not "Xã Cộng Hòa" or "Tổng Cọt". */
const TOTAL =
  /^(?:(?:tong|cong|tong cong|tong so|tong cong so|toan (?:tinh|huyen|quan|thi xa|thanh pho|quoc|vung)|total|grand total|sum|trung binh|binh quan)(?= *(?:$|[.:;,(\-/]|(?:so|toan|cua|cac|theo|chung|mau|huyen|quan|thi xa|thanh pho|tx|tp|tinh|xa|phuong|khu vuc|cum|ca|[ivx]+|\d+)\b)))/;
const TOTAL_OF_ALL = /toan (?:tinh|thanh pho|quoc)|tong cong|ca tinh|grand/;

/** Lines below a table, and lines of letters that a page break repeats. */
const NOTE = new RegExp(
  '^(?:' +
    [
      String.raw`noi nhan`,
      String.raw`(?:kt|tm|tl|tuq|q)\s*\.\s*(?:giam doc|chu tich|ubnd|uy ban|bo truong|thu truong|truong|chanh)`,
      String.raw`(?:pho |quyen )?(?:giam doc|chu tich|truong phong|thu truong|chanh van phong)\b`,
      String.raw`(?:\*+\s*)?(?:ghi chu|luu y|chu thich|chu y|nguon|note)\b`,
      String.raw`nguoi (?:lap|tong hop|bao cao|ky|kiem tra)`,
      String.raw`(?:lap bieu|ky ten|xac nhan|da ky|\(da ky|\(ky)`,
      String.raw`(?:don vi tinh|dvt)\b`,
      String.raw`- ?(?:nhu tren|luu)`,
      String.raw`.{0,40}, ngay .{0,12} thang`,
      String.raw`ngay .{0,12} thang`,
      String.raw`cong hoa xa hoi chu nghia`,
      String.raw`doc lap`,
      String.raw`phu luc\b`,
      String.raw`\(?kem theo`,
      String.raw`bieu (?:so|mau)`,
      String.raw`trang \d+`,
      String.raw`(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho)\b`,
      String.raw`so (?:khoa hoc|thong tin) va`,
      String.raw`\(?\*+\)?\s`,
    ].join('|') +
    ')',
);
const DISTRICT = /^(?:huyen|quan|thi xa|thanh pho|tx|tp|q|h)[. ]\s*\S/;
const PROVINCE = /^tinh \S/;
const COMMUNE = /^(?:xa|phuong|thi tran|dac khu|tt|p|x|dk)(?:\s*\.\s*|\s+)\S/;
/** Numbers before a group: "I.", "B)", "2 -". */
const NUMBERED = /^(?:[ivxlc]+|\d{1,3}|[a-h])\s*[.)\-–:/]\s*/;

export function isTotalLabel(label: string): boolean {
  return TOTAL.test(unnumbered(label));
}

/** "Tổng cộng toàn tỉnh", not the total of one district. */
export function isTotalOfAll(label: string): boolean {
  return TOTAL_OF_ALL.test(foldText(label));
}

/** An average is no sum. */
export function isAverageLabel(label: string): boolean {
  return /^(?:trung binh|binh quan)\b/.test(unnumbered(label));
}

export function isNoteLabel(label: string): boolean {
  return NOTE.test(foldText(label));
}

export function isCommuneLabel(label: string): boolean {
  return COMMUNE.test(unnumbered(label));
}

/** The district or province that the label of a group names, as typed, without its number: "Huyện Vạn Ninh". */
export function placeOfGroup(label: string): {district?: string; province?: string} | undefined {
  const folded = unnumbered(label);
  if (label.length > 80 || !(DISTRICT.test(folded) || PROVINCE.test(folded))) return undefined;
  const typed = label
    .normalize('NFC')
    .trim()
    .replace(/^(?:[IVXLCivxlc]+|\d{1,3}|[A-Ha-h])\s*[.)\-–:/]\s*/, '')
    .replace(/\s*[(:;].*$/, '')
    .trim();
  return PROVINCE.test(folded) ? {province: typed} : {district: typed};
}

function unnumbered(label: string): string {
  return foldText(label).replace(NUMBERED, '');
}

import type {Message} from '@ispeed-widgets/contract';

const WORDS: Readonly<Record<string, Message>> = {
  ENOENT: {vi: 'không có tệp hay thư mục này', en: 'there is no such file or folder'},
  EISDIR: {vi: 'đây là thư mục, không phải tệp', en: 'this is a folder, not a file'},
  ENOTDIR: {vi: 'đường dẫn đi qua một tệp, không phải thư mục', en: 'the path leads through a file'},
  EACCES: {vi: 'không có quyền', en: 'not permitted'},
  EPERM: {vi: 'không có quyền', en: 'not permitted'},
  EBUSY: {vi: 'tệp đang mở ở chương trình khác', en: 'another program has it open'},
  ENOSPC: {vi: 'ổ đĩa hết chỗ', en: 'the disk is full'},
  EROFS: {vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only'},
};

/** What an error of the file system means; its code where it is a rare one. */
export function fileSystemWords(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return WORDS[code] ?? {vi: code, en: code};
}

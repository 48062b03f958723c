/** What a file is by its first bytes. */
export type FileKind =
  'zip' | 'cfb' | 'biff' | 'html' | 'xml' | 'pdf' | 'picture' | 'rtf' | 'archive' | 'text';

/** First bytes that no text has, in Latin-1. */
const MAGIC: readonly (readonly [RegExp, FileKind])[] = [
  [/^PK(\x03\x04|\x05\x06)/, 'zip'],
  [/^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/, 'cfb'],
  // A workbook of Excel 2 to 4 has no container: its first record says which version began.
  [/^\x09[\x00\x02\x04\x08][\x04-\x10]\x00/, 'biff'],
  [/^%PDF-/, 'pdf'],
  [/^(\x89PNG|\xFF\xD8\xFF|GIF8|BM.{4}\x00\x00\x00\x00|II\*\x00|MM\x00\*|RIFF.{4}WEBP)/s, 'picture'],
  [/^.{4}ftyp(heic|heix|mif1|avif)/s, 'picture'],
  [/^(Rar!\x1A|7z\xBC\xAF\x27\x1C|\x1F\x8B\x08)/, 'archive'],
  [/^\{\\rtf/, 'rtf'],
  [/^(\xEF\xBB\xBF)?\s*(<!doctype html|<html|<table|<head|<meta|<body|<style|<div)/i, 'html'],
  [/^(\xEF\xBB\xBF)?\s*<\?xml/i, 'xml'],
];

/** Says what a file is, whatever its name: portals call HTML ".xls", and people rename what they have. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  const [, kind = 'text'] = MAGIC.find(([magic]) => magic.test(start)) ?? [];
  if (kind !== 'xml') return kind;
  return /<html[\s>]/i.test(start) ? 'html' : 'xml';
}

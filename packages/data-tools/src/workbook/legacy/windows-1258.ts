/** Turns Windows-1258, its bytes taken for letters, into Unicode; tones follow their vowel and are composed with it. */
export function fromWindows1258(letters: string): string {
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

/** Letters of TCVN 5712:1993 (VN3, "TCVN3", "ABC") and the bytes of them from 0xA1 on; a blank is no letter. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
    ['¨©ª«¬\u00AD®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
  ].flatMap(([bytes = '', letters = '']) => [...bytes].map((byte, index) => [byte, [...letters][index]!])),
);

const WORD = /[A-Za-z\u00A1-\u00FF]+/g;

/**
 * Turns TCVN3, its bytes taken for letters, into Unicode. It has no capitals with a tone: a font of capitals (.VnTimeH)
 * shows them. So a word whose plain letters are all capitals, two or more, becomes one of capitals; fonts are not asked.
 */
export function fromTcvn3(letters: string): string {
  const hasCapitalsOnly = /[A-Z].*[A-Z]/s.test(letters) && !/[a-z]/.test(letters);
  return letters.replace(WORD, (word) => {
    const decoded = Array.from(word, (letter) => LETTERS.get(letter) ?? letter).join('');
    const isCapitals = hasCapitalsOnly || (/[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word));
    return isCapitals ? decoded.toUpperCase() : decoded;
  });
}

import {describe, expect, it} from 'vitest';

import {fromTcvn3} from './tcvn3.js';
import {fromVni} from './vni.js';

/** Each vowel with no tone and the five, in the order of the tables, then đ. */
const UNICODE =
  `a á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ i í ì ỉ ĩ ị o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ
  ơ ớ ờ ở ỡ ợ u ú ù ủ ũ ụ ư ứ ừ ử ữ ự y ý ỳ ỷ ỹ ỵ đ`.split(/\s+/);

/** Bytes of them in TCVN 5712:1993, as glibc's `iconv -t TCVN5712-1` writes them. */
const TCVN3 = `61 b8 b5 b6 b7 b9 a9 ca c7 c8 c9 cb a8 be bb bc bd c6 65 d0 cc ce cf d1 aa d5 d2 d3 d4 d6
  69 dd d7 d8 dc de 6f e3 df e1 e2 e4 ab e8 e5 e6 e7 e9 ac ed ea eb ec ee 75 f3 ef f1 f2 f4
  ad f8 f5 f6 f7 f9 79 fd fa fb fc fe ae`
  .split(/\s+/)
  .map((byte) => String.fromCharCode(parseInt(byte, 16)));

/** What VNI for Windows has for them, by the table that input methods publish (xvnkb, UniKey). */
const VNI =
  `a aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë e eù eø eû eõ eï eâ eá eà eå eã eä i í ì æ ó ò
  o où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï u uù uø uû uõ uï ö öù öø öû öõ öï y yù yø yû yõ î ñ`.split(
    /\s+/,
  );
/** Capitals that have a byte of their own in TCVN3; the others are small letters in a font of capitals. */
const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

describe('fromTcvn3', () => {
  it('knows all 134 letters, capitals with a tone as a font of capitals has them', () => {
    expect(TCVN3).toHaveLength(73);
    for (const [index, letter] of UNICODE.entries()) {
      expect(fromTcvn3(TCVN3[index]!)).toBe(letter);
      const capital = letter.toUpperCase();
      const own = TCVN3_CAPITALS[capital];
      if (own !== undefined) expect(fromTcvn3(own)).toBe(capital);
      // The six plain vowels are English letters.
      if (/[a-z]/.test(letter)) continue;
      expect(fromTcvn3(`TH${own ?? TCVN3[index]!}NG`)).toBe(`TH${capital}NG`);
    }
  });

  it('leaves small letters small beside one capital, and signs of a heading alone', () => {
    expect(fromTcvn3('X· VÜnh L­¬ng (2)')).toBe('Xã Vĩnh Lương (2)');
    expect(fromTcvn3('céng hßa x· héi')).toBe('cộng hòa xã hội');
    expect(fromTcvn3('X· V¹N NINH')).toBe('XÃ VẠN NINH');
  });
});

describe('fromVni', () => {
  it('knows all 134 letters', () => {
    expect(VNI).toHaveLength(73);
    for (const [index, letter] of UNICODE.entries()) {
      expect(fromVni(VNI[index]!)).toBe(letter);
      expect(fromVni(VNI[index]!.toUpperCase())).toBe(letter.toUpperCase());
    }
  });

  it('takes a mark in the other case, and no mark that a vowel cannot bear', () => {
    expect(fromVni('Tænh Khaùnh Hoøa')).toBe('Tỉnh Khánh Hòa');
    expect(fromVni('XAÕ VÓNH LÖÔNG, Aù')).toBe('XÃ VĨNH LƯƠNG, Á');
    expect(fromVni('uâ')).toBe('uâ');
  });
});

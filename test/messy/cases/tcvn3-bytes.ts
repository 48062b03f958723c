/** TCVN 5712:1993, VN3: what the .Vn fonts show. Small letters, and the capitals that have a place of their own. */
const HIGH =
  'a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ' +
  'ccè ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ ' +
  'eeợ efù f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ';

const BYTES = new Map(HIGH.split(' ').map((pair) => [pair.slice(2), Number.parseInt(pair.slice(0, 2), 16)]));

/** A text in the bytes of TCVN3. @throws Error for a letter that it does not have */
export function tcvn3Bytes(text: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (letter) => {
    const byte = BYTES.get(letter) ?? letter.charCodeAt(0);
    if (byte > 127 && !BYTES.has(letter)) throw new Error(`TCVN3 has no ${letter}`);
    return byte;
  });
}

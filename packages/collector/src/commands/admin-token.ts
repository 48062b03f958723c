import {randomBytes} from 'node:crypto';

import {CollectorError} from '../collector-error.js';
import {say} from './say.js';

/** Characters below which a token can be guessed. */
const SHORTEST = 16;

/**
 * The department's token from the environment, or a new one, shown once.
 *
 * @throws CollectorError if the one given is too short to be safe
 */
export function adminToken(given = process.env['ISPEED_ADMIN_TOKEN']): string {
  if (given === undefined || given === '') {
    const token = randomBytes(24).toString('base64url');
    say(`Mã quản trị cho lần chạy này (chỉ hiện một lần): ${token}`);
    say('Để dùng một mã cố định, đặt biến môi trường ISPEED_ADMIN_TOKEN trước khi chạy.');
    return token;
  }
  if (given.length < SHORTEST) {
    throw new CollectorError(`ISPEED_ADMIN_TOKEN quá ngắn: cần ít nhất ${SHORTEST} ký tự ngẫu nhiên.`);
  }
  return given;
}

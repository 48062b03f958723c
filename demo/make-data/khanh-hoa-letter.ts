import type {Campaign} from '@ispeed-widgets/contract';

import {letterDocuments} from './letter-documents.js';
import type {Letter} from './letter.js';
import {pickOrder} from './pick-order.js';

/** What the campaigns of 2024 and 2026 take from letter 3761: what it rests on, and what it orders besides counting. */
export function fromLetter3761(letter: Letter): Pick<Campaign, 'documents' | 'tasks'> {
  const title = {
    vi: letter.title,
    en: 'promoting the use of the i-Speed app to improve the quality of 4G mobile service',
  };
  const task = (id: string, phrase: string, en: string) => ({id, title: {vi: pickOrder(letter, phrase), en}});
  return {
    documents: letterDocuments(letter, title),
    tasks: [
      task(
        'bao-dam-100-phan-tram',
        '100% cán bộ',
        'Go on encouraging staff, at commune level above all, until 100% of them install and use i-Speed to measure mobile broadband',
      ),
      task(
        'huong-dan-nguoi-than',
        'cho người thân',
        'Show relatives how to install and use i-Speed to measure mobile broadband',
      ),
      task(
        'chi-dao-cap-xa',
        'chỉ đạo UBND cấp xã',
        'Committees of districts, towns and cities: go on directing commune committees, community digital technology teams, those who carry out Project 06 and local unions to install and use i-Speed',
      ),
      task(
        'van-dong-nguoi-dan',
        'khuyến khích người dân',
        'Inform, guide and encourage citizens to install and use i-Speed to check the quality of broadband Internet where they live',
      ),
      task(
        'van-dong-doan-vien-sinh-vien',
        'vận động đoàn viên, sinh viên',
        'The provincial youth union, colleges and universities: inform and encourage members and students to install and use i-Speed to check the quality of mobile broadband Internet',
      ),
    ],
  };
}

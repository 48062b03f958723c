import type {Campaign} from '@ispeed-widgets/contract';
import {placesOf} from '@ispeed-widgets/data-tools';
import {loadStructure} from '@ispeed-widgets/data-tools/node';

import {APP} from './app.js';
import {type CampaignFolder, folderOf} from './campaign-folder.js';
import {letterDocuments} from './letter-documents.js';
import type {Letter} from './letter.js';
import {capital, pickOrder} from './pick-order.js';
import {UPDATED} from './updated.js';

/** Its orders, each with the party it is addressed to: a key, words that only this clause has, and English. */
const TASKS: readonly (readonly [id: string, phrase: string, en: string])[] = [
  [
    'dat-logo-banner',
    'Đặt logo, banner',
    "Agencies, units, unions and commune committees: put i-Speed's logo and banner on portals and social pages",
  ],
  [
    'bao-dam-100-phan-tram',
    '100% công chức',
    'Agencies, units, unions and commune committees: encourage 100% of civil servants, public employees, youth union members and community digital technology teams to install and use i-Speed',
  ],
  [
    'huong-dan-nguoi-dan',
    'hướng dẫn người dân',
    'Agencies, units, unions and commune committees: help guide citizens to install and use i-Speed to measure the quality of Internet service in the town',
  ],
  [
    'dai-truyen-thanh',
    'trên sóng phát thanh',
    "The town's culture, information and sports centre: have the town's radio station tell citizens about i-Speed",
  ],
  [
    'nhan-vien-vien-thong',
    'cán bộ, nhân viên đơn vị',
    'Telecom operators: tell their staff to use i-Speed to judge the service of the network they supply',
  ],
  [
    'theo-doi-ket-qua',
    'theo dõi kết quả được công bố',
    'Telecom operators: follow the results published monthly on https://speedtest.vn and plan for the quality of Internet service in the town',
  ],
  [
    'dinh-huong-noi-dung',
    'định hướng nội dung',
    'The office of culture and information: guide what the radio stations of town and communes say about i-Speed',
  ],
  [
    'facebook-zalo',
    'facebook, zalo',
    "The office of culture and information: promote it on the town's official channels such as Facebook and Zalo",
  ],
  [
    'tong-hop-bao-cao',
    'tổng hợp kết quả',
    'The office of culture and information: follow and compile the results, and prepare the report to the department',
  ],
];

/** The town's letter as its copy has it: number and date are blank there, and it sets no deadline and no target. */
export function hoaiNhon2024(letter: Letter): CampaignFolder {
  const places = placesOf(loadStructure('2024-11')!, {province: '52', district: 'Thị xã Hoài Nhơn'})!;
  const title = {vi: letter.title, en: 'promoting the use of the i-Speed app'};
  const campaign: Campaign = {
    contract: 'campaign/1',
    id: 'hoai-nhon-2024',
    updated: UPDATED,
    title: {vi: capital(letter.title), en: capital(title.en)},
    agency: {
      name: {
        vi: 'UBND thị xã Hoài Nhơn, tỉnh Bình Định',
        en: "People's Committee of Hoài Nhơn town, Bình Định province",
      },
    },
    documents: letterDocuments(letter, title),
    app: APP,
    schedule: {every: 'month'},
    targets: [],
    tasks: TASKS.map(([id, phrase, en]) => ({id, title: {vi: pickOrder(letter, phrase), en}})),
    places: 'places.json',
  };
  return folderOf({campaign, places});
}

import {describe, expect, it} from 'vitest';

import {CommuneFinder} from './commune-finder.js';
import {nameKey} from './spelling.js';
import {bareName} from './typed-name.js';
import {loadStructure} from '../node/load-structure.js';
import {placesOf} from '../structure.js';

function finderOf(structure: string, province: string): CommuneFinder {
  return new CommuneFinder(placesOf(loadStructure(structure)!, {province})!);
}

const khanhHoa = finderOf('2026-04', '56');
const khanhHoa2024 = finderOf('2024-11', '56');
const thaiNguyen = finderOf('2026-04', '19');
const thanhHoa = finderOf('2026-04', '38');
const hoChiMinh = finderOf('2026-04', '79');
const hoChiMinh2024 = finderOf('2024-11', '79');

describe('CommuneFinder by name', () => {
  it.each(['Phường Ninh Hoà', 'phường ninh hòa', 'Ninh Hòa', 'NINH HOA', '  Ninh  Hoà'.trim()])(
    'finds Ninh Hoà however its tone and type are written: %s',
    (name) => expect(khanhHoa.byName(name)).toMatchObject({ok: true, value: {code: '22528'}}),
  );

  it('finds a commune whose type the structure writes in lower case', () => {
    const lower = loadStructure('2026-04')!.provinces.flatMap(({code, communes = []}) =>
      communes.filter(({name}) => name.startsWith('xã ')).map((commune) => ({...commune, province: code})),
    );
    expect(lower).not.toHaveLength(0);
    for (const {code, name, province} of lower) {
      const typed = name.replace('xã', 'Xã');
      expect(finderOf('2026-04', province).byName(typed)).toMatchObject({value: {code}});
    }
  });

  it('lets the exact spelling settle Văn Lang and Văn Lăng', () => {
    expect(thaiNguyen.byName('Văn Lang')).toMatchObject({value: {code: '02143'}});
    expect(thaiNguyen.byName('Xã Văn Lăng')).toMatchObject({value: {code: '05665'}});
  });

  it.each([
    ['no accents', thaiNguyen, 'Van Lang'],
    ['no accents, though one name has none either', hoChiMinh, 'Thanh An'],
    ['the spelling of one and the type of the other', thanhHoa, 'Xã Đông Tiến'],
    ['no type, district or code', khanhHoa2024, 'Vạn Thạnh'],
  ])('refuses a name with %s and names both candidates', (_, finder, name) => {
    const cell = finder.byName(name);
    expect(cell.ok || cell.message.vi).toMatch(/có thể là: .+ \(\d{5}.*\); .+ \(\d{5}.*\)/);
  });

  it('lets the district or the type settle two communes of one name', () => {
    expect(khanhHoa2024.byName('Vạn Thạnh', 'Vạn Ninh')).toMatchObject({value: {code: '22519'}});
    expect(khanhHoa2024.byName('Phường Vạn Thạnh')).toMatchObject({value: {code: '22348'}});
  });

  it.each([
    'P. Nha Trang',
    'P.Nha Trang',
    'Ph. Nha Trang',
    'P Nha Trang',
    '12. Phường Nha\nTrang',
    '12 Phường Nha Trang',
    '- Phường Nha\u00a0Trang',
    'Phường  Nha Trang\u200b*',
    'Phường Nha Trang, tỉnh Khánh Hòa',
    'Nha Trang (Lộc Thọ, Tân Tiến, Vĩnh Nguyên cũ)',
  ])('passes over what offices put around a name: %j', (name) =>
    expect(khanhHoa.byName(name)).toMatchObject({ok: true, value: {code: '22366'}}),
  );

  it.each([
    [hoChiMinh2024, 'P.01', 'Q.Gò Vấp', '26896'],
    [hoChiMinh2024, 'Phường số 1', 'Gò Vấp', '26896'],
    [hoChiMinh2024, 'P06', 'Quận Gò Vấp', '26876'],
    [hoChiMinh2024, 'Phường 6', 'Quận số 10', '27202'],
    [khanhHoa2024, 'TT. Vạn Giã', 'H. Vạn Ninh', '22489'],
    [khanhHoa2024, 'Vạn Giã (thị trấn)', '', '22489'],
    [khanhHoa2024, 'Xã Vạn Thạnh - huyện Vạn Ninh', '', '22519'],
    [khanhHoa2024, 'Vạn Thạnh (Vạn Ninh)', 'I. HUYỆN VẠN NINH', '22519'],
    [khanhHoa2024, 'Phường Tân Tiến (cũ)', 'TP Nha Trang', '22366'],
    [finderOf('2024-11', '48'), 'P. Hòa Quý', 'Quận Ngũ Hành Sơn', '20287'],
    [finderOf('2024-11', '48'), 'P. Hoà Quí', 'Q. Ngũ Hành Sơn', '20287'],
    [finderOf('2024-11', '49'), 'TT P Rao', 'Huyện Đông Giang', '20467'],
    [khanhHoa2024, 'Phương Sài', 'Nha Trang', '22351'],
    [khanhHoa2024, 'P. Phuong Sai', 'Nha Trang', '22351'],
    [finderOf('2024-11', '46'), 'Phường Đúc', 'TP Huế', '19780'],
    [finderOf('2024-11', '49'), 'P Rao', '', '20467'],
    [finderOf('2026-04', '66'), 'X. Cư Mgar', '', '24280'],
    [finderOf('2026-04', '66'), 'Xã Ea H’leo', '', '24184'],
    [finderOf('2026-04', '68'), 'Phường Xuân Hương-Đà Lạt', '', '24781'],
  ])('reads what is short, numbered or oddly joined: %#', (finder, name, district, code) =>
    expect(finder.byName(name, district)).toMatchObject({ok: true, value: {code}}),
  );

  it.each([
    ['a slip of the keyboard', 'Phường Nha Tragn'],
    ['a wrong accent', 'Phường Nha Tràng'],
    ['a wrong type', 'Xã Nha Trang'],
  ])('never mends %s, but names the candidate', (_, name) => {
    const cell = khanhHoa.byName(name);
    expect(cell.ok || cell.message.vi).toMatch(/có thể là: Phường Nha Trang \(22366\)/);
  });

  it('refuses a name from before the merger where its extent has changed', () => {
    for (const name of ['Nha Trang (cũ)', 'Ninh Hòa (nay là Phường Ninh Hoà)', 'Thị trấn Diên Khánh']) {
      expect(khanhHoa.byName(name).ok).toBe(false);
    }
  });

  it('refuses a name that the province does not have', () => {
    expect(khanhHoa.byName('Phường Bến Nghé').ok).toBe(false);
    expect(khanhHoa2024.byName('Vạn Thạnh', 'Cam Lâm').ok).toBe(false);
  });

  it('knows ten colliding pairs in eight provinces of 2026', () => {
    const colliding = loadStructure('2026-04')!.provinces.map(({communes = []}) => {
      return communes.length - new Set(communes.map(({name}) => nameKey(bareName(name)))).size;
    });
    expect(colliding.filter((pairs) => pairs > 0)).toHaveLength(8);
    expect(colliding.reduce((sum, pairs) => sum + pairs)).toBe(10);
  });
});

describe('CommuneFinder by code', () => {
  it('explains a code whose leading zeros Excel dropped', () => {
    const cell = finderOf('2026-04', '01').byCode('4');
    expect(cell.ok || cell.message.vi).toContain('số 0 ở đầu');
  });

  it('refuses a code of another province', () => {
    expect(khanhHoa.byCode('00004').ok).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';

import {bareName} from './bare-name.js';
import {CommuneFinder} from './commune-finder.js';
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

  it('finds every commune of every province by its full name', () => {
    for (const {code: province, communes = []} of loadStructure('2026-04')!.provinces) {
      const finder = finderOf('2026-04', province);
      const found = communes.map(({name}) => finder.byName(name));
      expect(found.map((cell) => (cell.ok ? cell.value.code : cell.message.vi))).toEqual(
        communes.map(({code}) => code),
      );
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

  it('refuses a name that the province does not have', () => {
    expect(khanhHoa.byName('Phường Bến Nghé').ok).toBe(false);
    expect(khanhHoa2024.byName('Vạn Thạnh', 'Cam Lâm').ok).toBe(false);
  });

  it('knows ten colliding pairs in eight provinces of 2026', () => {
    const colliding = loadStructure('2026-04')!.provinces.map(({communes = []}) => {
      return communes.length - new Set(communes.map(({name}) => bareName(name))).size;
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

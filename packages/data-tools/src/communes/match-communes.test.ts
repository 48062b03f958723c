import {describe, expect, it} from 'vitest';

import {loadStructure, structureNames} from '../node/load-structure.js';
import {placesOf} from '../structure.js';
import type {CommuneCells} from './match-commune.js';
import {matchCommunes} from './match-communes.js';

const structures = structureNames().map((name) => loadStructure(name)!);
const placesIn = (structure: string) => placesOf(loadStructure(structure)!, {province: '56'})!;
const now = placesIn('2026-04');
const before = placesIn('2024-11');
const haNoi = placesOf(loadStructure('2026-04')!, {province: '01'})!;

function row(code: string, name = ''): CommuneCells {
  return {code: {text: code}, name: {text: name}};
}

function matchOne(cells: CommuneCells, places = now) {
  return matchCommunes([cells], {places, structures}).rows[0]!;
}

describe('matchCommunes', () => {
  it('takes the code where the name says the same or is blank', () => {
    for (const cells of [
      row('22366', 'P. Nha Trang'),
      row('22366', 'nha trang'),
      row("'22366"),
      row('22 366'),
    ]) {
      expect(matchOne(cells)).toMatchObject({ok: true, commune: {code: '22366'}});
    }
  });

  it('takes names where no row has a code', () => {
    expect(matchOne(row('', 'Nha Trang'))).toMatchObject({ok: true, commune: {code: '22366'}});
    expect(matchOne({name: {text: 'Nha Trang'}})).toMatchObject({ok: true, commune: {code: '22366'}});
  });

  it('refuses a row without a code among rows that have one', () => {
    const rows = [row('22366', 'Nha Trang'), row('', 'Vạn Ninh')];
    const [, group] = matchCommunes(rows, {places: now, structures}).rows;
    expect(group).toMatchObject({ok: false, at: 'code'});
    expect(group!.ok || group!.message.vi).toContain('Vạn Ninh (22489)');
  });

  it('names the structure in which a contradicting code and name agree', () => {
    const match = matchOne(row('22366', 'Phường Tân Tiến'));
    expect(match.ok || match.message.vi).toMatch(/Phường Nha Trang.*2024-11.*Phường Tân Tiến/);
    const old = matchOne(row('22366', 'Nha Trang'), before);
    expect(old.ok || old.message.vi).toMatch(/Phường Tân Tiến.*2025-07.*Phường Nha Trang/);
  });

  it('refuses a township that is a commune of another extent now', () => {
    const match = matchOne(row('22651', 'Thị trấn Diên Khánh'));
    expect(match.ok || match.message.vi).toContain('2024-11');
  });

  it('takes the code and says so where only the type or an accent differs', () => {
    const match = matchOne(row('22366', 'Xã Nha Trang'));
    expect(match).toMatchObject({ok: true, commune: {code: '22366'}});
    expect(match.ok && match.warning?.vi).toContain('Đã lấy theo mã');
  });

  it('puts dropped zeros back only where the name agrees, and says so', () => {
    const cells = {code: {text: '4', number: 4}, name: {text: 'Phường Ba Đình'}};
    const match = matchOne(cells, haNoi);
    expect(match).toMatchObject({ok: true, commune: {code: '00004'}});
    expect(match.ok && match.warning?.vi).toContain('00004');
    for (const doubtful of [row('4'), row('4', 'Phường Ngọc Hà')]) {
      const refused = matchOne(doubtful, haNoi);
      expect(refused.ok || refused.message.vi).toContain('Phường Ba Đình');
    }
  });

  it('reads a code that the file holds as a number with a separator', () => {
    expect(matchOne({code: {text: '22.366', number: 22_366}})).toMatchObject({ok: true});
    expect(matchOne(row('22.366')).ok).toBe(false);
  });

  it('says once that a sheet follows another structure', () => {
    const rows = before.communes.map(({name, district}) => ({name: {text: name}, district}));
    const {problem} = matchCommunes(rows, {places: now, structures});
    expect(problem?.vi).toContain('132 trong 132 dòng khớp với Tỉnh Khánh Hòa, 2024-11');
    expect(matchCommunes(rows, {places: before, structures}).problem).toBeUndefined();
  });

  it('says once that a sheet is of another province', () => {
    const rows = haNoi.communes.map(({code, name}) => row(code, name));
    expect(matchCommunes(rows, {places: now, structures}).problem?.vi).toContain('Thành phố Hà Nội, 2026-04');
  });

  it('does not blame the structure for a few slips of typing', () => {
    const slips = ['Phường Nha Tragn', 'Xã Diên Khnah', 'Phường Ninh Hòaa'];
    const names = [...now.communes.map(({name}) => name), ...slips];
    const rows = names.map((name) => ({name: {text: name}}));
    const {rows: matches, problem} = matchCommunes(rows, {places: now, structures});
    expect(problem).toBeUndefined();
    expect(matches.filter(({ok}) => !ok)).toHaveLength(3);
  });

  it('warns once where codes without names meant other places before', () => {
    const codes = matchCommunes(
      now.communes.map(({code}) => row(code)),
      {places: now, structures},
    );
    expect(codes.warnings).toHaveLength(1);
    expect(codes.warnings[0]!.vi).toMatch(/chỉ có mã.*2026-04.*2024-11/);
    const named = now.communes.map(({code, name}) => row(code, name));
    expect(matchCommunes(named, {places: now, structures}).warnings).toEqual([]);
  });
});

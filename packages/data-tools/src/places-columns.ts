import type {ColumnSpecs} from './column-spec.js';
import {COVERAGE_COLUMNS} from './coverage-columns.js';

export type PlacesColumn = 'ordinal' | 'code' | 'name' | 'district' | 'referralCode' | 'note';

const {ordinal, code, name, district, note} = COVERAGE_COLUMNS;

/** Columns of Phụ lục II, the referral codes. */
export const PLACES_COLUMNS: ColumnSpecs<PlacesColumn> = {
  ordinal,
  code,
  name,
  district,
  referralCode: {names: ['Mã giới thiệu'], required: true},
  note,
};

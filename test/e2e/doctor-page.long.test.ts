import {describe, expect, it} from 'vitest';

import {BROKEN_PAGES} from '../helpers/broken-pages.js';
import {DoctorVisit} from '../helpers/doctor-visit.js';

const visit = new DoctorVisit();

describe('the page "Kiểm tra nhúng" on every broken page', () => {
  it.each(BROKEN_PAGES)('names %s', async (_, codes, given) => {
    expect(await visit.codes(given(visit.site))).toEqual(codes);
  });
});

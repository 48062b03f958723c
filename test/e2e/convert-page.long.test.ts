import {describe, expect, it} from 'vitest';

import {annex, chooseProvince, ConvertVisit, download, give, heading} from '../helpers/convert-visit.js';

const visit = new ConvertVisit();

describe('the page "Đổi bảng tính"', () => {
  it('lets a month join what is published, and refuses to contradict it', async () => {
    const {page} = await visit.open();
    await give(page, annex('9/2026', 1400));
    await chooseProvince(page);
    await heading(page, 'Đã đổi xong');
    const september = await download(page, /^Tải 3 tệp/);
    const chosen = ['coverage.json', 'coverage/2026-09-mobile.json'].map((path) => ({
      name: path.split('/').at(-1)!,
      mimeType: 'application/json',
      buffer: Buffer.from(september[path]!),
    }));
    await page.getByLabel('Thêm vào số liệu đã công bố').setInputFiles(chosen);
    await give(page, annex('10/2026', 1500));
    await page.getByRole('button', {name: /^Tải 2 tệp/}).waitFor();
    const both = JSON.parse((await download(page, /^Tải 2 tệp/))['coverage.json']!) as {
      series: {period: string}[];
    };
    expect(both.series.map(({period}) => period)).toEqual(['2026-09', '2026-10']);
    await give(page, annex('9/2026', 1401));
    await page.getByText('Phường Nha Trang 22366: số mẫu 1400 → 1401').waitFor();
    expect(await page.getByRole('button', {name: /^Tải \d/}).count()).toBe(0);
    await page.close();
  });

  it('names row, column and value of what is refused, and takes a column for what a person says', async () => {
    const {page} = await visit.open();
    await chooseProvince(page);
    await give(page, annex('10/2026', 1500).replace('22390', '99999').replace('Số lượng mẫu', 'Cột lạ'));
    await page.getByLabel('Cột D “Cột lạ”').selectOption({label: 'số mẫu'});
    await page.getByText('dòng 6, cột B “Mã xã”').waitFor();
    await page.getByText('99999').first().waitFor();
    await give(page, annex('10/2026', 1500).replace('Số lượng mẫu', 'Cột lạ'));
    await page.getByLabel('Cột D “Cột lạ”').selectOption({label: 'số mẫu'});
    await heading(page, 'Đã đổi xong');
    await page.close();
  });

  it('reads pasted cells', async () => {
    const {page} = await visit.open();
    await chooseProvince(page);
    await page.getByText('Hoặc dán các ô').click();
    await page.getByLabel('Các ô đã chép').fill(annex('10/2026', 1500).replaceAll(';', '\t'));
    await page.getByLabel('Các ô đã chép').blur();
    await heading(page, 'Đã đổi xong');
    await page.close();
  });
});

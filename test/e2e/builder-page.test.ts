import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import {BUILDER_STATES, builderFaults} from '../helpers/builder-faults.js';
import {BuilderVisit, CAMPAIGN} from '../helpers/builder-visit.js';

const DEMO_DATA = new URL('../../demo/data/khanh-hoa-2026/', import.meta.url);

const visit = new BuilderVisit();

describe('the address', () => {
  it('keeps every choice over a reload, and goes back on them', async () => {
    await visit.open();
    await visit.page.fill('#src', CAMPAIGN);
    await visit.page.locator('#src').press('Enter');
    await visit.page.selectOption('#host', 'nukeviet');
    await visit.page.check('#rung-class');
    const snippet = await visit.codeOf('noi-hien');
    await visit.page.reload();
    await visit.page.getByText('✓ Tệp đúng.').waitFor();
    expect(await visit.page.inputValue('#src')).toBe(CAMPAIGN);
    expect(await visit.page.isChecked('#rung-class')).toBe(true);
    expect(await visit.codeOf('noi-hien')).toBe(snippet);
    await visit.page.goBack();
    await visit.page.waitForFunction(() => (document.querySelector('#rung-div') as HTMLInputElement).checked);
    await visit.page.goBack();
    await visit.page.waitForFunction(
      () => (document.querySelector('#host') as HTMLSelectElement).value === 'unknown',
    );
    expect(await visit.page.inputValue('#src')).toBe(CAMPAIGN);
  });
});

describe('a campaign file that is not right', () => {
  const said = () => visit.page.locator('#src-error, #campaign-status').allInnerTexts();

  it('is named by file and path, in Vietnamese', async () => {
    await visit.page.route('**/places.json', async (route) => {
      const places = readFileSync(new URL('places.json', DEMO_DATA), 'utf8');
      await route.fulfill({contentType: 'application/json', body: places.replace('"22366"', '"2236"')});
    });
    await visit.open(`src=${CAMPAIGN}`);
    await visit.page.getByText('Cần sửa').waitFor();
    expect((await said()).join()).toMatch(/places\.json, mục \/communes\/\d+\/code: Không đúng dạng mã\./);
  });

  it.each([
    ['/data/khong-co.json', 'mã lỗi 404'],
    ['/', 'một trang web, không phải tệp JSON'],
    ['/v1/ispeed.css', 'không phải JSON'],
    ['javascript:alert(1)', 'không phải địa chỉ'],
  ])('is said in words with what to do: %s', async (src, words) => {
    await visit.open();
    await visit.page.fill('#src', src);
    await visit.page.getByRole('button', {name: 'Đọc và kiểm tra'}).click();
    await visit.page.locator('#src-error').waitFor();
    expect((await said()).join()).toContain(words);
    expect(await visit.page.getAttribute('#src', 'aria-invalid')).toBe('true');
    expect(await visit.page.getAttribute('#src', 'aria-describedby')).toContain('src-error');
    expect(await visit.page.inputValue('#src')).toBe(src);
  });

  it('can be chosen from the machine, checked and previewed before it is published', async () => {
    await visit.open();
    const files = [
      'campaign.json',
      'places.json',
      'organizations.json',
      'coverage.json',
      'coverage/2026-10-mobile.json',
    ];
    await visit.page.getByText('Tệp chưa đưa lên máy chủ?').click();
    await visit.page.setInputFiles(
      '#files-chosen',
      files.map((name) => new URL(name, DEMO_DATA).pathname),
    );
    await visit.page.getByText('✓ Tệp đúng.').waitFor();
    await visit.page.getByText('đưa lên máy chủ rồi nhập địa chỉ').waitFor();
    const preview = visit.page.frameLocator('iframe[title="Xem thử mã nhúng"]');
    await preview.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    await visit.page.fill('#src', 'https://cong.example.vn/ispeed/campaign.json');
    await visit.page.locator('#src').press('Enter');
    await visit.page.getByText('✓ Tệp đúng.').waitFor();
    expect(await visit.codeOf('mot-lan')).toContain(
      'data-src="https://cong.example.vn/ispeed/campaign.json"',
    );
    await preview.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    expect(visit.faults()).toEqual([]);
  });
});

describe('the preview', () => {
  const preview = () => visit.page.frameLocator('iframe[title="Xem thử mã nhúng"]');

  it('leaves the page at its head, where the first choice and the snippet are', async () => {
    await visit.page.setViewportSize({width: 1280, height: 900});
    await visit.open();
    await visit.page.frameLocator('iframe').locator('ispeed-banner .widget').waitFor();
    expect(await visit.page.evaluate(() => scrollY)).toBe(0);
  });

  it('shows the widget in a kind and a hostile page, and what stays without script', async () => {
    await visit.open(`src=${CAMPAIGN}&commune=22366`);
    await preview().locator('ispeed-banner').getByText('MAU-22366').waitFor();
    await visit.page.getByLabel('Trang có kiểu chữ “phá”').check();
    await preview().locator('ispeed-banner').getByText('MAU-22366').waitFor();
    const title = preview().locator('ispeed-banner h2');
    expect(await title.evaluate((heading) => getComputedStyle(heading).textTransform)).toBe('none');
    // The page around it really is hostile.
    const around = preview().locator('main > h1');
    expect(await around.evaluate((heading) => getComputedStyle(heading).textTransform)).toBe('uppercase');
    await visit.page.getByLabel('Khi không có script').check();
    await preview().getByText('Cài ứng dụng i-Speed').waitFor();
    expect(
      await preview()
        .locator('ispeed-banner')
        .evaluate((tag) => tag.shadowRoot),
    ).toBeNull();
    await visit.page.getByLabel('Máy tính (1280)').check();
    expect(
      await preview()
        .locator('html')
        .evaluate(() => innerWidth),
    ).toBe(1280);
    expect(visit.faults()).toEqual([]);
  });
});

describe('the look', () => {
  it('of the snippet is that of the preview: colours, and the height that was measured', async () => {
    await visit.open(`src=${CAMPAIGN}&commune=22366&--accent=%238a1c1c&rung=div`);
    const tag = visit.page.frameLocator('iframe[title="Xem thử mã nhúng"]').locator('ispeed-banner');
    await tag.getByText('MAU-22366').waitFor();
    const button = tag.getByText('Cài trên Android');
    expect(await button.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe('rgb(138, 28, 28)');
    await visit.page.getByRole('button', {name: 'Đo chiều cao thật'}).click();
    await visit.page.locator('.toast:text("Đã đo xong")').waitFor();
    const rule = await visit.codeOf('kieu');
    const [, wide, phone] =
      /--ispeed-reserve: (\d+)px[\s\S]+max-width: 480px[\s\S]+--ispeed-reserve: (\d+)px/.exec(rule)!;
    expect(Number(wide)).toBeGreaterThan(200);
    expect(Number(phone)).toBeGreaterThan(Number(wide));
    await tag.getByText('MAU-22366').waitFor();
    await visit.page.waitForFunction((height) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Xem thử mã nhúng"]');
      const banner = frame?.contentDocument?.querySelector('ispeed-banner');
      return banner && Math.abs(banner.getBoundingClientRect().height - height) < 1;
    }, Number(phone));
    // Other data may need another height.
    await visit.page.check('#widget-install-guide');
    expect(await visit.codeOf('kieu')).not.toContain('--ispeed-reserve');
    expect(visit.faults()).toEqual([]);
  });
});

describe('the page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing for axe to find, and no sideways scroll, with all chosen, ${colorScheme}`, async () => {
      expect(await builderFaults(visit, BUILDER_STATES.full, colorScheme)).toEqual([]);
    });
  }
});

import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import {BuilderVisit, CAMPAIGN, servePortal} from '../helpers/builder-visit.js';
import {Keyboard} from '../helpers/keyboard.js';

const visit = new BuilderVisit();

describe('a new web admin', () => {
  it('has a snippet that works before choosing anything', async () => {
    await visit.open();
    const portal = await servePortal({
      head: await visit.copied('mot-lan'),
      body: await visit.copied('noi-hien'),
    });
    try {
      await visit.page.goto(portal.url);
      await visit.page.locator('ispeed-banner').getByText('i-Speed là ứng dụng').waitFor();
      expect(visit.faults()).toEqual([]);
    } finally {
      portal.close();
    }
  });

  it('goes from the first page to a working snippet in a blank page of another server, by keyboard alone', async () => {
    await visit.open();
    const keyboard = new Keyboard(visit.page);
    await keyboard.toField('src');
    await keyboard.type(CAMPAIGN);
    await keyboard.press('Enter');
    await visit.page.getByText('✓ Tệp đúng.').waitFor();
    await keyboard.toField('widget-coverage-chart');
    await keyboard.press('Space');
    await keyboard.toField('commune');
    await keyboard.type('nha trang');
    await visit.page.getByRole('option', {name: /Phường Nha Trang/}).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await visit.page.locator('#commune').inputValue()).toMatch(
      /^Phường Nha Trang, Tỉnh Khánh H.* \(22366\)$/,
    );
    await keyboard.toField('host');
    await keyboard.choose('Trang tự viết HTML');

    const policy = await visit.policy();
    const snippet = {head: await visit.copied('mot-lan'), body: await visit.copied('noi-hien')};
    expect(visit.faults()).toEqual([]);
    const portal = await servePortal({...snippet, policy});
    try {
      await visit.page.goto(portal.url);
      await visit.page.locator('ispeed-banner').getByText('MAU-22366').waitFor();
      await visit.page.locator('ispeed-coverage-chart').getByText('Phường Nha Trang').first().waitFor();
      await visit.page.waitForLoadState('networkidle');
      // The portal's policy allows what the builder says, and nothing else.
      expect(visit.faults()).toEqual([]);
    } finally {
      portal.close();
    }
  });

  // Without the advice of the builder the same page must fail, else the test above proves nothing.
  it('is right that the policy needs what it says', async () => {
    await visit.open(`src=${CAMPAIGN}`);
    const snippet = {head: await visit.copied('mot-lan'), body: await visit.copied('noi-hien')};
    const portal = await servePortal({...snippet, policy: "script-src 'self'; style-src 'self'"});
    try {
      await visit.page.goto(portal.url);
      await visit.page.waitForLoadState('networkidle');
      expect(visit.faults().join()).toContain('Content Security Policy');
      expect(await visit.page.locator('ispeed-banner').innerText()).toContain('speedtest.vn');
    } finally {
      portal.close();
    }
  });

  for (const rung of ['div', 'class', 'link']) {
    it(`mounts the widget by ${rung}, with the loader in the theme`, async () => {
      await visit.open(`src=${CAMPAIGN}&commune=22366&rung=${rung}&variant=strip`);
      const portal = await servePortal({
        head: await visit.codeOf('mot-lan'),
        body: await visit.codeOf('noi-hien'),
      });
      try {
        await visit.page.goto(portal.url);
        await visit.page.locator('ispeed-banner[variant=strip]').getByText('Báo cáo tháng').first().waitFor();
      } finally {
        portal.close();
      }
    });
  }

  it('embeds by a frame where no script may run in the portal', async () => {
    await visit.open(`src=${CAMPAIGN}&commune=22366&rung=iframe&widget=coverage-chart`);
    const portal = await servePortal({
      head: '',
      body: await visit.codeOf('noi-hien'),
      policy: await visit.policy(),
    });
    try {
      await visit.page.goto(portal.url);
      await visit.page
        .frameLocator('iframe')
        .locator('ispeed-coverage-chart')
        .getByText('Phường Nha Trang')
        .first()
        .waitFor();
    } finally {
      portal.close();
    }
  });

  it('pins an exact version by its hashes, and a changed file does not run', async () => {
    await visit.open('pin=1&host=html');
    const head = await visit.codeOf('mot-lan');
    expect(head).toMatch(/\/\d+\.\d+\.\d+\/ispeed\.js" integrity="sha\d+-[^"]+" crossorigin="anonymous"/);
    const body = await visit.codeOf('noi-hien');
    for (const [text, isShown] of [
      [head, true],
      [
        head.replace(
          /(ispeed\.js" integrity="sha\d+-)(.)/,
          (_, before, first) => before + (first === 'A' ? 'B' : 'A'),
        ),
        false,
      ],
    ] as const) {
      const portal = await servePortal({head: text, body});
      try {
        await visit.page.goto(portal.url);
        await visit.page.waitForLoadState('networkidle');
        const shadow = await visit.page.locator('ispeed-banner').evaluate((tag) => tag.shadowRoot !== null);
        expect(shadow).toBe(isShown);
        expect(await visit.page.locator('ispeed-banner').textContent()).toContain('speedtest.vn');
      } finally {
        portal.close();
      }
    }
  });

  it('takes a picture with words for those who do not see it', async () => {
    await visit.open(`src=${CAMPAIGN}&rung=image&host=joomla`);
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('button', {name: 'Tải ảnh biểu ngữ'}).click(),
    ]);
    const picture = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe('i-speed-banner.png');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    // Something is drawn on it.
    expect(picture.length).toBeGreaterThan(8_000);
    await visit.page.fill('#image', 'https://cong.example.vn/anh/i-speed.png');
    expect(await visit.codeOf('noi-hien')).toMatch(
      /^<p><a href="https:\/\/speedtest\.vn"><img src="https:\/\/cong\.example\.vn\/anh\/i-speed\.png" alt="[^"]{20,}" width="600" height="315"><\/a><\/p>$/,
    );
    expect(visit.faults()).toEqual([]);
  });

  it('copies where the clipboard’s API is missing, as on http', async () => {
    await visit.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await visit.open();
    await visit.page.locator('.code:has(#noi-hien) .copy').click();
    await visit.page.locator('.toast:text("Đã sao chép")').waitFor();
    await visit.page.locator('#src').focus();
    await visit.page.keyboard.press('Control+V');
    expect(await visit.page.locator('#src').inputValue()).toBe(await visit.codeOf('noi-hien'));
  });
});

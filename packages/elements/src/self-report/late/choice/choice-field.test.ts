import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {LitElement} from 'lit';

import {accessibilityFaults} from '../../../../../../test/helpers/axe.js';
import type {FormState} from '../form-state.js';
import {ChoiceBox} from './choice-box.js';
import {choiceField} from '../field.js';
import type {ChoiceItem} from './choice-item.js';
import {choiceStyles} from './choice.styles.js';
import {readChoice} from './read-choice.js';

const SCHOOLS: readonly ChoiceItem[] = [
  {value: 'dhnt', label: 'Trường Đại học Nha Trang', note: 'Trường'},
  {value: 'ton-duc-thang', label: 'Trường Đại học Tôn Đức Thắng (cơ sở Nha Trang)', note: 'Trường'},
  {value: 'nha-trang', label: 'Nha Trang', note: 'Sở'},
  {value: 'lang', label: 'Văn Lang'},
  {value: 'lăng', label: 'Văn Lăng'},
  {value: '00001', label: 'Xã Tân Tiến', note: 'Huyện A'},
  {value: '00002', label: 'Xã Tân Tiến', note: 'Huyện B'},
];

/** Three thousand, as a country of agencies may have. */
const MANY = Array.from({length: 3000}, (_, i) => ({
  value: `don-vi-${i}`,
  label: `Ủy ban nhân dân xã Số ${i}`,
}));

class TestForm extends LitElement {
  items = SCHOOLS;
  text = '';
  fault: string | undefined;
  readonly box = new ChoiceBox(
    this,
    {value: () => this.text, error: () => this.fault, put: this.#put()},
    'who',
  );

  static override get styles() {
    return [choiceStyles];
  }

  override render() {
    const form = {choice: () => this.box} as unknown as FormState;
    return html`<form @input=${(event: Event) => this.#take(event)}>
      ${choiceField(form, ['who', 'Đơn vị'], {source: this.items, items: () => this.items})}
      <button>Gửi</button>
    </form>`;
  }

  #put(): FormState['put'] {
    return ([first]) => {
      this.text = first?.[1] ?? '';
      this.requestUpdate();
    };
  }

  #take({target}: Event): void {
    this.text = (target as HTMLInputElement).value;
    this.requestUpdate();
  }
}
customElements.define('test-form', TestForm);

const input = (form: TestForm) => form.renderRoot.querySelector('input')!;
const options = (form: TestForm) => [...form.renderRoot.querySelectorAll<HTMLElement>('[role=option]')];
const names = (form: TestForm) =>
  options(form).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
const isOpen = (form: TestForm) => input(form).getAttribute('aria-expanded') === 'true';
const active = (form: TestForm) =>
  form.renderRoot.querySelector(`[id="${input(form).getAttribute('aria-activedescendant')}"]`)?.textContent;

async function open(items = SCHOOLS): Promise<TestForm> {
  const form = document.createElement('test-form') as TestForm;
  form.items = items;
  await fixture(html`<div></div>`).then((place) => place.append(form));
  await form.updateComplete;
  input(form).focus();
  return form;
}

async function type(form: TestForm, text: string): Promise<void> {
  await sendKeys({type: text});
  await form.updateComplete;
}

async function press(form: TestForm, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await form.updateComplete;
}

describe('choiceField', () => {
  it('finds by accents or none, beginnings before middles', async () => {
    const form = await open();
    await type(form, 'nha tr');
    expect(names(form)).to.deep.equal([
      'Nha Trang Sở',
      'Trường Đại học Nha Trang Trường',
      'Trường Đại học Tôn Đức Thắng (cơ sở Nha Trang) Trường',
    ]);
    for (const [typed, first] of [
      ['TÔN ĐỨC', 'Trường Đại học Tôn'],
      ['co so nha', 'Trường Đại học Tôn'],
      ['nha trang dai hoc', 'Trường Đại học Nha Trang'],
      ['đhnt', 'Trường Đại học Nha Trang'],
    ] as const) {
      input(form).select();
      await type(form, typed);
      expect(names(form)[0], typed).to.contain(first);
    }
  });

  it('puts the ward of that very name before those that only end so', async () => {
    const wards = ['Phường Bắc Nha Trang', 'Phường Tây Nha Trang', 'Phường Nha Trang', 'Xã Nha Trang Đông'];
    const form = await open(wards.map((label) => ({value: label, label})));
    await type(form, 'nha trang');
    expect(names(form)).to.deep.equal([
      'Xã Nha Trang Đông',
      'Phường Nha Trang',
      'Phường Bắc Nha Trang',
      'Phường Tây Nha Trang',
    ]);
  });

  it('is worked by the keyboard as WAI-ARIA says', async () => {
    const form = await open();
    expect(isOpen(form)).to.equal(false);
    await type(form, 'truong');
    expect(isOpen(form)).to.equal(true);
    await press(form, 'ArrowDown', 'ArrowDown');
    expect(active(form)).to.contain('Tôn Đức Thắng');
    await press(form, 'ArrowDown');
    expect(active(form)).to.equal(undefined);
    await press(form, 'ArrowUp', 'ArrowUp', 'Enter');
    expect(form.text).to.equal('dhnt');
    expect(input(form).value).to.equal('Trường Đại học Nha Trang');
    expect(isOpen(form)).to.equal(false);
  });

  it('keeps what was typed on Escape and while Enter has nothing to choose', async () => {
    const form = await open();
    let sent = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), sent++));
    await type(form, 'truong');
    await press(form, 'Enter');
    expect([sent, isOpen(form), form.text]).to.deep.equal([0, true, 'truong']);
    await press(form, 'Escape');
    expect([isOpen(form), input(form).value]).to.deep.equal([false, 'truong']);
  });

  it('takes what the arrows reached, or a whole name, when left', async () => {
    const form = await open();
    await type(form, 'truong');
    await press(form, 'ArrowDown', 'Tab');
    expect(form.text).to.equal('dhnt');
    await press(form, 'Shift+Tab');
    await type(form, 'nha  TRANG');
    await press(form, 'Tab');
    expect([form.text, input(form).value]).to.deep.equal(['nha-trang', 'Nha Trang']);
  });

  it('opens for a pointer and is chosen by it without losing the focus', async () => {
    const form = await open();
    input(form).click();
    await form.updateComplete;
    expect(options(form)).to.have.length(SCHOOLS.length);
    const option = options(form)[2]!;
    expect(option.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}))).to.equal(
      false,
    );
    option.click();
    await form.updateComplete;
    expect([form.text, form.shadowRoot?.activeElement === input(form)]).to.deep.equal(['nha-trang', true]);
  });

  it('says what a text means, and guesses between no two', () => {
    const read = (text: string) => {
      const said: string[] = [];
      const value = readChoice(text, {items: SCHOOLS, empty: 'trống', note: (words) => said.push(words)});
      return value ?? said.join();
    };
    expect(read(' ')).to.equal('trống');
    expect(read('00002')).to.equal('00002');
    expect(read('văn LĂNG')).to.equal('lăng');
    expect(read('Văn Lăng'.normalize('NFD'))).to.equal('lăng');
    expect(read('van lang')).to.contain('nhiều nơi cùng tên');
    expect(read('Xã Tân Tiến')).to.contain('nhiều nơi cùng tên');
    expect(read('Trường')).to.contain('Không có tên này');
  });

  it('searches three thousand within a frame and draws twenty', async () => {
    const form = await open(MANY);
    await type(form, 'uy ban');
    expect(options(form)).to.have.length(20);
    expect(form.renderRoot.querySelector('[role=status]')?.textContent).to.contain('3.000 kết quả, hiện 20');
    const start = performance.now();
    for (const digit of ['2', '29', '299', '2999']) {
      input(form).value = `so ${digit}`;
      input(form).dispatchEvent(new Event('input', {bubbles: true}));
      await form.updateComplete;
    }
    expect((performance.now() - start) / 4).to.be.below(50);
    expect(names(form)).to.deep.equal(['Ủy ban nhân dân xã Số 2999']);
  });

  it('is accessible open, closed, empty-handed and wrong, in 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    const form = await open();
    expect(await accessibilityFaults(form)).to.deep.equal([]);
    await type(form, 'truong');
    await press(form, 'ArrowDown');
    await waitUntil(() => isOpen(form));
    expect(await accessibilityFaults(form)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await type(form, 'xyz');
    expect(names(form)).to.deep.equal([]);
    expect(form.renderRoot.querySelector('[role=status]')?.textContent).to.contain('Không tìm thấy');
    form.fault = 'Sai';
    form.requestUpdate();
    await form.updateComplete;
    expect(await accessibilityFaults(form)).to.deep.equal([]);
    await setViewport({width: 800, height: 600});
  });
});

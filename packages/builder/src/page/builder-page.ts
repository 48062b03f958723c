import {html, type TemplateResult} from 'lit';

import type {Actions} from './actions.js';
import {dataStep} from './data-step.js';
import {hostStep} from './host-step.js';
import {placeStep} from './place-step.js';
import {result} from './result.js';
import type {BuilderState} from './state.js';
import {widgetStep} from './widget-step.js';

/** The whole page, made from the state. */
export function builderPage(state: BuilderState, actions: Actions): TemplateResult {
  return html`<header>
      <h1>Tạo mã nhúng i-Speed</h1>
      <p>
        Chọn bên dưới, sao chép mã, dán vào cổng thông tin. Mã đã dùng được ngay; các bước chỉ để chỉnh cho đúng nơi của bạn.
        <a href="#ma" class="to-result" @click=${toResult}>Tới mã nhúng</a>
      </p>
    </header>
    <div class="columns">
      <form aria-label="Lựa chọn" @submit=${(event: Event) => event.preventDefault()}>
        ${dataStep(state, actions)} ${widgetStep(state, actions)} ${placeStep(state, actions)}
        ${hostStep(state, actions)}
        <p class="foot">
          Địa chỉ của trang này chứa mọi lựa chọn: lưu lại hoặc gửi cho đồng nghiệp.
          <button type="button" class="plain" @click=${() => actions.reset()}>Chọn lại từ đầu</button>
        </p>
      </form>
      ${result(state, actions)}
    </div>
    <p class="toast" role="status">${state.announced}</p>`;
}

/** The fragment holds the choices, so the link moves the page itself. */
function toResult(event: Event): void {
  event.preventDefault();
  const heading = document.getElementById('result');
  heading?.scrollIntoView();
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({preventScroll: true});
}

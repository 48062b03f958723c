import {html, type Html} from '../parts/html.js';
import {layout} from '../parts/layout.js';

/** What the sign-in page shows. */
export interface SignIn {
  /** Where to go afterwards. */
  readonly next: string;
  /** Whether the browser may hold a session that it did not send because another site led here. */
  readonly mayBeSignedIn?: boolean;
  readonly fault?: {readonly title: string; readonly detail: string} | undefined;
}

/** The form that asks for the department's token. */
export function signInPage({next, mayBeSignedIn, fault}: SignIn): Html {
  const body = html`<div class="narrow">
<h1>Đăng nhập</h1>
${fault && html`<div class="inset bad" role="alert" id="fault"><p><strong>${fault.title}</strong> ${fault.detail}</p></div>`}
${mayBeSignedIn && html`<p class="inset">Bạn đến từ một trang khác. Nếu đã đăng nhập, <a href="${next}">mở trang quản trị</a>.</p>`}
<p>Trang này dành cho cán bộ tổng hợp báo cáo. Đăng nhập bằng mã quản trị của máy chủ. Phiên làm việc kéo dài 8 giờ.</p>
<form method="post" action="/admin/sign-in">
<input type="hidden" name="next" value="${next}">
<p><label for="token">Mã quản trị</label>
${
  fault
    ? html`<input id="token" name="token" type="password" required autocomplete="current-password" aria-invalid="true" aria-describedby="fault">`
    : html`<input id="token" name="token" type="password" required autocomplete="current-password">`
}</p>
<button>Đăng nhập</button>
</form>
</div>`;
  return layout({title: fault ? 'Lỗi: Đăng nhập' : 'Đăng nhập', body});
}

/** What somebody sees who has signed out. */
export function signedOutPage(): Html {
  return layout({
    title: 'Đã đăng xuất',
    body: html`<h1>Đã đăng xuất</h1>
<p>Phiên làm việc đã kết thúc. Nếu dùng máy chung, hãy đóng cả trình duyệt.</p>
<p><a class="button" href="/admin/sign-in">Đăng nhập lại</a></p>`,
  });
}

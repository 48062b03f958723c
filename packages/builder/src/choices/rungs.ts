/** The ways to embed, from the kindest host to the strictest. */
export const RUNGS = ['element', 'div', 'class', 'link', 'iframe', 'card', 'image'] as const;
export type Rung = (typeof RUNGS)[number];

/** What each way is called, and what it asks of the portal. */
export const RUNG_FACTS: Readonly<Record<Rung, {readonly title: string; readonly needs: string}>> = {
  element: {title: 'Thẻ tiện ích', needs: 'Trang cho dán mã script và thẻ lạ.'},
  div: {title: 'Thẻ div', needs: 'Giao diện có mã script; trình soạn thảo giữ div và data-*.'},
  class: {title: 'Thẻ div chỉ có class', needs: 'Giao diện có mã script; trình soạn thảo giữ div và class.'},
  link: {title: 'Liên kết', needs: 'Trình soạn thảo chỉ giữ chữ và liên kết.'},
  iframe: {title: 'Khung iframe', needs: 'Trang cho dán iframe; không cần mã script.'},
  card: {title: 'Thẻ HTML thường', needs: 'Trang không cho script, không cho iframe.'},
  image: {title: 'Ảnh kèm liên kết', needs: 'Trang chỉ cho chèn ảnh.'},
};

/** Whether the portal's theme must carry the loader for it; a link reads well without, and does more with it. */
export function usesLoader(rung: Rung): boolean {
  return rung === 'element' || rung === 'div' || rung === 'class' || rung === 'link';
}

export function isRung(text: string): text is Rung {
  return (RUNGS as readonly string[]).includes(text);
}

import type {PROBLEMS} from '../http/problems.js';

/** Every status that a refusal of ours has. */
export type RefusalStatus = (typeof PROBLEMS)[keyof typeof PROBLEMS]['status'];

/** A page that is not given. Thrown wherever that shows, answered in one place. */
export class PageRefusal extends Error {
  override readonly name = 'PageRefusal';
  readonly status: RefusalStatus;
  /** What is wrong. */
  readonly title: string;
  /** What to do. */
  readonly detail: string;

  constructor({status, title, detail}: Pick<PageRefusal, 'status' | 'title' | 'detail'>) {
    super(title);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/** There is no such page, campaign, month, organisation or report. */
export function notFound(what = 'Không có trang này.'): PageRefusal {
  return new PageRefusal({
    status: 404,
    title: what,
    detail: 'Kiểm tra lại đường dẫn, hoặc mở lại trang quản trị từ đầu.',
  });
}

import {CollectorError} from '../collector-error.js';

/** Why PostgreSQL cannot be reached, for the operator. */
export function connectionError(error: unknown): CollectorError {
  if (error instanceof CollectorError) return error;
  return new CollectorError(
    `Không kết nối được PostgreSQL (${reasonOf(error)}). Kiểm tra DATABASE_URL, máy chủ PostgreSQL có đang chạy, ` +
      'tên và mật khẩu có đúng; ký tự đặc biệt trong mật khẩu phải viết dạng %XX.',
    {cause: error},
  );
}

/** The messages of the driver name host, port and user, never the password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

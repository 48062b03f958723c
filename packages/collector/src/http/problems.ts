/** Every refusal: its HTTP status, what is wrong and what to do. A person reads the words, a program the key. */
export const PROBLEMS = {
  'not-json': {
    status: 400,
    title: 'Nội dung gửi lên không đọc được.',
    detail: 'Nội dung phải là JSON, mã hóa UTF-8.',
  },
  'body-cut': {
    status: 400,
    title: 'Nội dung gửi lên bị ngắt giữa chừng.',
    detail: 'Báo cáo chưa được ghi nhận. Kiểm tra kết nối mạng rồi gửi lại.',
  },
  'broken-request': {
    status: 400,
    title: 'Yêu cầu không đúng giao thức HTTP.',
    detail: 'Máy chủ không đọc được yêu cầu này.',
  },
  'wrong-period': {
    status: 400,
    title: 'Tháng cần xuất chưa đúng.',
    detail: 'Ghi tháng theo dạng period=2026-11, hoặc bỏ trống để lấy tháng đang đến hạn.',
  },
  'code-missing': {
    status: 401,
    title: 'Thiếu mã truy cập.',
    detail: 'Nhập mã truy cập của đơn vị rồi gửi lại. Mã do cơ quan chủ trì cấp.',
  },
  'token-missing': {
    status: 401,
    title: 'Thiếu mã quản trị.',
    detail: 'Gửi mã quản trị trong tiêu đề "Authorization: Bearer …".',
  },
  'code-wrong': {
    status: 403,
    title: 'Mã truy cập không đúng.',
    detail:
      'Kiểm tra đơn vị đã chọn và mã truy cập rồi gửi lại. Nếu vẫn không được, đề nghị cơ quan chủ trì cấp mã mới.',
  },
  'token-wrong': {
    status: 403,
    title: 'Mã quản trị không đúng.',
    detail: 'Kiểm tra lại mã quản trị của máy chủ này.',
  },
  'not-found': {
    status: 404,
    title: 'Không có địa chỉ này.',
    detail: 'Kiểm tra lại đường dẫn và cách gọi (GET, POST).',
  },
  'unknown-campaign': {
    status: 404,
    title: 'Máy chủ này không có chiến dịch đó.',
    detail: 'Kiểm tra mã chiến dịch trong tham số campaign.',
  },
  'body-slow': {
    status: 408,
    title: 'Nội dung gửi lên quá chậm.',
    detail: 'Báo cáo chưa được ghi nhận. Gửi lại khi mạng tốt hơn.',
  },
  'id-reused': {
    status: 409,
    title: 'Mã của báo cáo này đã dùng cho một nội dung khác.',
    detail: 'Báo cáo trước vẫn được giữ. Lập báo cáo mới rồi gửi lại.',
  },
  'too-large': {
    status: 413,
    title: 'Báo cáo quá lớn.',
    detail: 'Một báo cáo không quá 16 kB. Rút ngắn phần ghi chú rồi gửi lại.',
  },
  'wrong-media-type': {
    status: 415,
    title: 'Báo cáo không đúng định dạng.',
    detail: 'Gửi báo cáo dạng application/json, không nén.',
  },
  'invalid-report': {
    status: 422,
    title: 'Báo cáo có mục chưa đúng.',
    detail: 'Sửa các mục được nêu rồi gửi lại.',
  },
  'too-many-attempts': {
    status: 429,
    title: 'Đã nhập sai quá nhiều lần.',
    detail: 'Để tránh bị dò mã, máy chủ tạm dừng nhận mã. Kiểm tra lại mã rồi thử lại sau ít phút.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Mạng của bạn đang gửi quá nhiều báo cáo cùng lúc.',
    detail: 'Báo cáo chưa được ghi nhận. Gửi lại sau ít phút.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Phần đầu của yêu cầu quá lớn.',
    detail: 'Xóa cookie của trang này trong trình duyệt rồi gửi lại.',
  },
  'server-error': {
    status: 500,
    title: 'Máy chủ gặp lỗi.',
    detail: 'Báo cáo chưa được ghi nhận. Gửi lại sau ít phút.',
  },
  stopping: {
    status: 503,
    title: 'Máy chủ đang dừng.',
    detail: 'Gửi lại sau ít phút.',
  },
  'not-ready': {
    status: 503,
    title: 'Máy chủ chưa sẵn sàng.',
    detail: 'Cơ sở dữ liệu chưa trả lời, báo cáo chưa được ghi nhận. Gửi lại sau ít phút.',
  },
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

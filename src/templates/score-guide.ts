/** The sheet that says how to fill in the others, and where to send them. */
import { SCORE_LABELS, SCORE_SHEET, STATUS_WORDS } from '../text/score-sheet.ts';
import type { SheetPlan } from './sheet-xml.ts';

const LINES: readonly string[] = [
  '1. Chỉ ô nền vàng sửa được. Mã, tên, điểm tối đa và các ô tổng đã khoá để mọi xã nộp cùng một bảng.',
  `2. Đầu bảng: ghi “${SCORE_LABELS.unit}” (tên đầy đủ, ví dụ: Xã Trăng Non, hoặc mã đơn vị), “${SCORE_LABELS.submitted}” và báo cáo tự chấm điểm. Chưa gửi chính thức thì để trống “${SCORE_LABELS.submitted}”.`,
  '3. Điểm tự chấm: một số từ 0 đến điểm tối đa. Chưa chấm thì để trống: để trống không phải là 0 điểm.',
  `4. Tiêu chí không chấm: để trống điểm và chọn “${STATUS_WORDS['not-applicable']}” hoặc “${STATUS_WORDS['not-assessed']}” ở cột Tình trạng, ghi lý do ở cột Giải trình.`,
  '5. Điểm trên 0 phải có tài liệu kiểm chứng (loại, số ký hiệu, ngày, cơ quan ban hành, trích yếu) hoặc giải trình vì sao không có.',
  '6. Ngày ghi theo ngày/tháng/năm, ví dụ 28/11/2025. Địa chỉ tệp bắt đầu bằng https://, để trống nếu văn bản không đăng ở đâu.',
  `7. Tiêu chí có nhiều tài liệu: tài liệu đầu ghi ngay trong bảng, từ tài liệu thứ hai ghi ở trang “${SCORE_SHEET.more}” cùng mã tiêu chí.`,
  '8. Tiêu chí cách chấm “Điều tra” do người dân chấm, xã không điền.',
  '9. Gửi tệp này cho cơ quan tổng hợp của đợt đánh giá. Người tổng hợp chạy: npm run import -- TÊN-TỆP.xlsx. Sai ở ô nào, chương trình nói rõ trang, hàng, cột và cách sửa.',
  '10. Không đổi tên trang tính, không lưu sang dạng .xls hay .xlsm, không đặt mật khẩu.',
];

export const guideSheet = (title: string): SheetPlan => ({
  name: SCORE_SHEET.guide,
  widths: [110],
  rows: [
    [{ at: 'A1', look: 'title', value: 'Cách điền và gửi' }],
    [{ at: 'A2', look: 'note', value: title }],
    [],
    ...LINES.map((value, at) => [{ at: `A${at + 4}`, look: 'plain' as const, value }]),
  ],
});

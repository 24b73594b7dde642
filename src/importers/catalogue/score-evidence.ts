/** States, documents and sums in a table of scores. */
import type { ImportEntry } from '../import-finding.ts';

export const scoreEvidenceEntries = {
  'scores/bad-date': {
    severity: 'error',
    vi: {
      title: '“{text}” không phải là một ngày.',
      why: 'Ngày của văn bản giúp người đọc tìm đúng văn bản.',
      fix: 'Ghi ngày/tháng/năm, ví dụ 28/11/2025.',
    },
    en: {
      title: '“{text}” is no date.',
      why: 'The date lets readers find the right document.',
      fix: 'Write day/month/year, as 28/11/2025.',
    },
  },
  'scores/bad-status': {
    severity: 'error',
    vi: {
      title: 'Không rõ tình trạng “{text}”.',
      why: 'Chỉ có hai tình trạng: không áp dụng, chưa đánh giá.',
      fix: 'Chọn một trong hai, hoặc để trống.',
    },
    en: {
      title: 'The state “{text}” is not known.',
      why: 'There are two: not applicable, not assessed.',
      fix: 'Choose one of them or leave the cell empty.',
    },
  },
  'scores/status-with-points': {
    severity: 'error',
    vi: {
      title: 'Tiêu chí {code} vừa có điểm vừa ghi tình trạng.',
      why: 'Không áp dụng hay chưa đánh giá thì không có điểm.',
      fix: 'Bỏ điểm hoặc bỏ tình trạng.',
    },
    en: {
      title: 'Criterion {code} has points and a state.',
      why: 'What does not apply or was not assessed has no points.',
      fix: 'Remove the points or the state.',
    },
  },
  'scores/bad-address': {
    severity: 'error',
    vi: {
      title: '“{text}” không phải là địa chỉ trang hay tệp.',
      why: 'Địa chỉ phải mở được, bắt đầu bằng http:// hoặc https://.',
      fix: 'Sửa địa chỉ, hoặc để trống và ghi số, ngày của văn bản.',
    },
    en: {
      title: '“{text}” is no address of a page or file.',
      why: 'An address must open, and begins with http:// or https://.',
      fix: 'Correct it, or leave it empty and give number and date of the document.',
    },
  },
  'scores/document-without-kind': {
    severity: 'error',
    vi: {
      title: 'Tài liệu này chưa ghi loại văn bản.',
      why: 'Số và ngày chưa đủ để người đọc biết đó là báo cáo hay quyết định.',
      fix: 'Ghi loại: Báo cáo, Kế hoạch, Quyết định…',
    },
    en: {
      title: 'This document has no kind.',
      why: 'Number and date do not tell a reader whether it is a report or a decision.',
      fix: 'Write the kind: Báo cáo, Kế hoạch, Quyết định…',
    },
  },
  'scores/unread-document': {
    severity: 'warning',
    vi: {
      title: 'Chưa tách được số và ngày của tài liệu “{text}”; giữ nguyên làm tên tài liệu.',
      why: 'Ghi tách ra thì người đọc tìm được văn bản.',
      fix: 'Ghi như “Báo cáo số 98/BC-UBND ngày 28/11/2025 của UBND xã …”.',
    },
    en: {
      title: 'Number and date of the document “{text}” could not be told apart; it is kept whole as a title.',
      why: 'Told apart, they let readers find the document.',
      fix: 'Write it as “Báo cáo số 98/BC-UBND ngày 28/11/2025 của UBND xã …”.',
    },
  },
  'scores/sum-differs': {
    severity: 'warning',
    vi: {
      title: 'Ô tổng của {code} ghi {printed}, cộng các tiêu chí bên dưới được {sum}.',
      why: 'Một trong hai chỗ sai.',
      fix: 'So lại với bản giấy. Điểm từng tiêu chí được giữ, ô tổng không được lấy.',
    },
    en: {
      title: 'The sum of {code} is written as {printed}; its criteria add up to {sum}.',
      why: 'One of the two is wrong.',
      fix: 'Compare with the paper. The points of the criteria are kept, the sum is not taken.',
    },
  },
  'scores/kind-assumed': {
    severity: 'notice',
    vi: {
      title: 'Cột điểm không ghi là tự chấm, thẩm định hay điều tra: lấy theo cách chấm của từng tiêu chí.',
      why: 'Tiêu chí điều tra thành điểm điều tra, còn lại là điểm thẩm định.',
      fix: 'Không cần sửa nếu đúng như vậy.',
    },
    en: {
      title:
        'The columns do not say whether points are claimed, appraised or surveyed: the method of each criterion decides.',
      why: 'Criteria of the survey give survey points, the others appraised points.',
      fix: 'Nothing to do if that is right.',
    },
  },
} as const satisfies Record<string, ImportEntry>;

/** Units and criteria as a table of scores names them. */
import type { ImportEntry } from '../import-finding.ts';

export const scoreNameEntries = {
  'scores/no-unit': {
    severity: 'error',
    vi: {
      title: 'Chưa rõ bảng này là điểm của đơn vị nào.',
      why: 'Bảng có một đơn vị mà không ghi tên đơn vị trong đợt này ở phía trên.',
      fix: 'Thêm --unit và mã đơn vị, hoặc ghi “Đơn vị: …” phía trên bảng.',
    },
    en: {
      title: 'It is not clear which unit these scores belong to.',
      why: 'The table is about one unit, and no unit of this round is named above it.',
      fix: 'Add --unit and the id of the unit, or write “Đơn vị: …” above the table.',
    },
  },
  'scores/unknown-unit': {
    severity: 'error',
    vi: {
      title: 'Không có đơn vị “{name}” trong đợt này.',
      why: 'Điểm phải gắn với một đơn vị thuộc đối tượng đánh giá của đợt.',
      fix: 'Sửa lại tên hoặc ghi mã đơn vị.{suggestion}',
    },
    en: {
      title: 'This round has no unit “{name}”.',
      why: 'Scores must belong to a unit of the cohort.',
      fix: 'Correct the name or write the code of the unit.{suggestion}',
    },
  },
  'scores/ambiguous-unit': {
    severity: 'error',
    vi: {
      title: '“{name}” có thể là nhiều đơn vị của đợt: {units}.',
      why: 'Gắn nhầm điểm sang đơn vị khác là lỗi nặng nhất của một bảng điểm.',
      fix: 'Ghi đủ cả loại (xã, phường) hoặc ghi mã đơn vị.',
    },
    en: {
      title: '“{name}” may be several units of the round: {units}.',
      why: 'Scores under the wrong unit are the worst fault a table can have.',
      fix: 'Write the kind too (xã, phường), or the code of the unit.',
    },
  },
  'scores/unit-disagrees': {
    severity: 'error',
    vi: {
      title: 'Mã “{code}” và tên “{name}” là hai đơn vị khác nhau.',
      why: 'Không biết tin mã hay tin tên.',
      fix: 'Sửa mã hoặc tên cho khớp.',
    },
    en: {
      title: 'The code “{code}” and the name “{name}” are two different units.',
      why: 'It cannot be known which of the two to believe.',
      fix: 'Correct the code or the name.',
    },
  },
  'scores/duplicate-unit': {
    severity: 'error',
    vi: {
      title: 'Đơn vị “{name}” có hai hàng; hàng đầu ở {first}.',
      why: 'Không biết lấy hàng nào.',
      fix: 'Bỏ một hàng.',
    },
    en: {
      title: 'The unit “{name}” has two rows; the first is at {first}.',
      why: 'It cannot be known which one counts.',
      fix: 'Remove one of the rows.',
    },
  },
  'scores/unknown-code': {
    severity: 'error',
    vi: {
      title: 'Không có tiêu chí “{code}” trong bộ tiêu chí của đợt.',
      why: 'Điểm dưới mã lạ sẽ không được cộng vào đâu.',
      fix: 'Sửa lại mã theo bộ tiêu chí.{suggestion}',
    },
    en: {
      title: 'The criteria of this round have no “{code}”.',
      why: 'Points under an unknown code would count nowhere.',
      fix: 'Correct the code after the criteria set.{suggestion}',
    },
  },
  'scores/ambiguous-code': {
    severity: 'error',
    vi: {
      title: 'Ô mã là số {code}: có thể là {codes}.',
      why: 'Excel bỏ số 0 ở cuối, nên 1.10 thành 1.1.',
      fix: 'Định dạng cột mã là Văn bản (Text) rồi gõ lại mã.',
    },
    en: {
      title: 'The code is kept as the number {code}: it may be {codes}.',
      why: 'Excel drops the last zero, so that 1.10 becomes 1.1.',
      fix: 'Format the column of codes as Text and type the code again.',
    },
  },
  'scores/code-is-date': {
    severity: 'error',
    vi: {
      title: 'Ô mã đã bị Excel đổi thành ngày {date}.',
      why: 'Gõ 1.2 hay 1-2 vào ô thường, Excel có thể hiểu là ngày.',
      fix: 'Định dạng cột mã là Văn bản (Text) rồi gõ lại mã.',
    },
    en: {
      title: 'Excel has turned the code into the date {date}.',
      why: 'Typed into a plain cell, 1.2 or 1-2 may be taken for a day.',
      fix: 'Format the column of codes as Text and type the code again.',
    },
  },
  'scores/duplicate-code': {
    severity: 'error',
    vi: {
      title: 'Tiêu chí {code} có ở hai chỗ; chỗ đầu là {first}.',
      why: 'Không biết lấy điểm ở chỗ nào.',
      fix: 'Bỏ một chỗ.',
    },
    en: {
      title: 'Criterion {code} stands in two places; the first is {first}.',
      why: 'It cannot be known which points count.',
      fix: 'Remove one of them.',
    },
  },
  'scores/duplicate-column': {
    severity: 'error',
    vi: {
      title: 'Hai cột cùng nghĩa: {what}; cột đầu là {first}.',
      why: 'Không biết lấy số ở cột nào.',
      fix: 'Ghi tiêu đề rõ hơn (tự chấm, thẩm định, điều tra) hoặc bỏ một cột.',
    },
    en: {
      title: 'Two columns mean the same: {what}; the first is {first}.',
      why: 'It cannot be known which figures count.',
      fix: 'Make the headings clearer (tự chấm, thẩm định, điều tra) or remove one column.',
    },
  },
} as const satisfies Record<string, ImportEntry>;

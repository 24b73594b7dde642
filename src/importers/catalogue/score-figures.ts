/** Figures in the cells of a table of scores. */
import type { ImportEntry } from '../import-finding.ts';

export const scoreFigureEntries = {
  'scores/error-cell': {
    severity: 'error',
    vi: {
      title: 'Ô báo lỗi công thức {text}.',
      why: 'Không có số nào để lấy; coi là 0 là sai.',
      fix: 'Sửa công thức, hoặc gõ thẳng số, rồi lưu lại.',
    },
    en: {
      title: 'The cell shows the formula error {text}.',
      why: 'There is no figure to take, and 0 would be wrong.',
      fix: 'Mend the formula or type the figure, then save.',
    },
  },
  'scores/formula-without-value': {
    severity: 'error',
    vi: {
      title: 'Ô có công thức nhưng tệp không lưu kết quả.',
      why: 'Tệp do chương trình khác sinh ra, chưa được Excel tính.',
      fix: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại, rồi nhập lại.',
    },
    en: {
      title: 'The cell holds a formula without its result.',
      why: 'Another program made the file, and Excel has not computed it yet.',
      fix: 'Open it in Excel or LibreOffice, save, and import again.',
    },
  },
  'scores/not-a-number': {
    severity: 'error',
    vi: {
      title: '“{text}” không phải là số điểm.',
      why: 'Điểm phải là một số để cộng và so sánh.',
      fix: 'Ghi số, để trống, hoặc ghi “không áp dụng”, “chưa đánh giá”; lời giải thích đưa sang cột ghi chú.',
    },
    en: {
      title: '“{text}” is no number of points.',
      why: 'Points must be a number to be added and compared.',
      fix: 'Write a number, leave it empty, or write “không áp dụng” or “chưa đánh giá”; put words into the column of notes.',
    },
  },
  'scores/ambiguous-number': {
    severity: 'error',
    vi: {
      title: '“{text}” có thể là hai số khác nhau.',
      why: 'Dấu chấm, dấu phẩy và khoảng trắng vừa là dấu thập phân vừa là dấu phân cách nghìn.',
      fix: 'Ghi số không phân cách nghìn, ví dụ 91,25.',
    },
    en: {
      title: '“{text}” may be two different numbers.',
      why: 'Dots, commas and blanks separate thousands as well as decimals.',
      fix: 'Write it without separating thousands, as 91,25.',
    },
  },
  'scores/date-for-points': {
    severity: 'error',
    vi: {
      title: 'Ô điểm đã bị Excel đổi thành ngày {date}.',
      why: 'Gõ 1.5 hay 1/2 vào ô thường, Excel có thể hiểu là ngày.',
      fix: 'Định dạng cột là Số rồi gõ lại điểm.',
    },
    en: {
      title: 'Excel has turned the points into the date {date}.',
      why: 'Typed into a plain cell, 1.5 or 1/2 may be taken for a day.',
      fix: 'Format the column as Number and type the points again.',
    },
  },
  'scores/percent-for-points': {
    severity: 'error',
    vi: {
      title: 'Ô điểm ghi theo phần trăm: {text}.',
      why: 'Không rõ là phần trăm của điểm tối đa hay là điểm.',
      fix: 'Ghi số điểm, và định dạng ô là Số.',
    },
    en: {
      title: 'The points are written as a percentage: {text}.',
      why: 'It may be a share of the maximum or the points themselves.',
      fix: 'Write the points, and format the cell as Number.',
    },
  },
  'scores/fraction-for-percent': {
    severity: 'error',
    vi: {
      title: 'Cột phần trăm có số {text}: không rõ là {text}% hay {percent}%.',
      why: 'Ô không định dạng phần trăm thì 0,9 có thể là 0,9% hoặc 90%.',
      fix: 'Định dạng ô là Phần trăm, hoặc ghi số như bản in, ví dụ 90,00.',
    },
    en: {
      title: 'The percentage {text} may be {text}% or {percent}%.',
      why: 'Where a cell is not formatted as a percentage, 0.9 may be 0.9% or 90%.',
      fix: 'Format the cell as Percentage, or write the figure as printed, as 90,00.',
    },
  },
  'scores/unknown-mark': {
    severity: 'error',
    vi: {
      title: 'Không rõ dấu “{mark}” nghĩa là gì.',
      why: 'Để trống, không áp dụng và chưa đánh giá là ba việc khác nhau; không việc nào là 0 điểm.',
      fix: 'Ghi rõ “không áp dụng” hoặc “chưa đánh giá”, để trống, hoặc thêm một dòng chú giải trong bảng: “{mark}: không áp dụng”.',
    },
    en: {
      title: 'It is not clear what the mark “{mark}” means.',
      why: 'Empty, not applicable and not assessed are three things, and none of them is 0 points.',
      fix: 'Write “không áp dụng” or “chưa đánh giá”, leave it empty, or add a line to the sheet that explains it: “{mark}: không áp dụng”.',
    },
  },
  'scores/below-zero': {
    severity: 'error',
    vi: {
      title: 'Điểm {value} nhỏ hơn 0.',
      why: 'Điểm trừ cũng ghi bằng số dương, dưới mã của nó.',
      fix: 'Ghi số từ 0 trở lên.',
    },
    en: {
      title: 'The points {value} are below 0.',
      why: 'Penalties too are positive numbers under their own code.',
      fix: 'Write a number from 0.',
    },
  },
  'scores/above-max': {
    severity: 'error',
    vi: {
      title: 'Điểm {value} lớn hơn tối đa của tiêu chí {code}: {max}.',
      why: 'Có lẽ sai dấu phẩy, hoặc nhầm hàng.',
      fix: 'Xem lại bản giấy và sửa ô này.',
    },
    en: {
      title: 'The points {value} are above the maximum of criterion {code}: {max}.',
      why: 'The comma may be in the wrong place, or the row may be the wrong one.',
      fix: 'Compare with the paper and correct this cell.',
    },
  },
  'scores/bad-rank': {
    severity: 'error',
    vi: {
      title: '“{text}” không phải là thứ hạng.',
      why: 'Thứ hạng là số nguyên từ 1.',
      fix: 'Ghi một số, ví dụ 5. Nếu in “5/25” thì chỉ ghi 5.',
    },
    en: {
      title: '“{text}” is no rank.',
      why: 'A rank is a whole number from 1.',
      fix: 'Write one number, as 5. Where “5/25” is printed, write 5.',
    },
  },
  'scores/formula-values': {
    severity: 'notice',
    vi: {
      title: '{count} ô có công thức, đầu tiên là {first}: lấy kết quả đã lưu trong tệp.',
      why: 'Chương trình này không tính lại công thức.',
      fix: 'Không cần sửa nếu tệp đã lưu sau khi tính.',
    },
    en: {
      title: '{count} cells hold formulas, the first at {first}: their saved results are taken.',
      why: 'Formulas are not computed again here.',
      fix: 'Nothing to do if the file was saved after it was computed.',
    },
  },
  'scores/shown-rounded': {
    severity: 'notice',
    vi: {
      title: '{count} ô có nhiều số lẻ hơn bản in, đầu tiên là {first}: {value} in ra {shown}. Lấy số như bản in.',
      why: 'Người đọc thấy số trên bản in; so sánh và xếp hạng theo số đó.',
      fix: 'Không cần sửa nếu bản in đúng.',
    },
    en: {
      title:
        '{count} cells hold more digits than are shown, the first at {first}: {value} is shown as {shown}. The figures shown are taken.',
      why: 'Readers see what is printed, and that is what counts.',
      fix: 'Nothing to do if the print is right.',
    },
  },
} as const satisfies Record<string, ImportEntry>;

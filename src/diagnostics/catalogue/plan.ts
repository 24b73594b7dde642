/** Plans and their tasks. */
import type { CatalogueEntry } from '../catalogue.ts';

export const planEntries = {
  'plan/cited-after-issue': {
    severity: 'warning',
    vi: {
      title: 'Văn bản {number} có ngày {cited}, sau ngày của chính kế hoạch ({issued}).',
      mark: 'ngày sau',
      why: 'Không thể dẫn một văn bản chưa ban hành; thường là gõ nhầm năm.',
      fix: 'Đối chiếu bản gốc. Nếu bản gốc in như vậy thì giữ nguyên và nêu số văn bản này trong editorNotes.',
    },
    en: {
      title: 'The document {number} is dated {cited}, after the plan itself ({issued}).',
      mark: 'later',
      why: 'A document cannot be cited before it exists; mostly the year is mistyped.',
      fix: 'Compare with the original. If it is printed so, keep it and name this document in editorNotes.',
    },
  },
  'plan/cited-year': {
    severity: 'warning',
    vi: {
      title: 'Văn bản {number} cho năm {year} nhưng ký ngày {cited}, cuối chính năm đó.',
      mark: 'ngày lạ',
      why: 'Kế hoạch cho một năm thường ký trước hoặc đầu năm đó; có thể gõ nhầm năm.',
      fix: 'Đối chiếu bản gốc. Nếu bản gốc in như vậy thì giữ nguyên và nêu số văn bản này trong editorNotes.',
    },
    en: {
      title: 'The document {number} is for {year} but dated {cited}, the end of that year.',
      mark: 'odd date',
      why: 'A plan for a year is mostly signed before or early in it; the year may be mistyped.',
      fix: 'Compare with the original. If it is printed so, keep it and name this document in editorNotes.',
    },
  },
  'plan/impossible-date': {
    severity: 'error',
    vi: {
      title: 'Ngày ban hành {date} không có thật.',
      mark: 'ngày sai',
      why: 'Tháng này không có ngày đó.',
      fix: 'Sửa ngày, hoặc để null nếu văn bản bỏ trống.',
    },
    en: {
      title: 'The date of issue {date} does not exist.',
      mark: 'bad date',
      why: 'That month has no such day.',
      fix: 'Mend the day, or write null where the document leaves it blank.',
    },
  },
  'plan/annex-missing': {
    severity: 'notice',
    vi: {
      title: '{label} được nhắc tới nhưng không có trong bản chúng tôi có.',
      mark: 'vắng mặt',
      why: 'Người đọc cần biết phần này không bị bỏ sót khi nhập.',
      fix: 'Không cần sửa; có phụ lục thì bổ sung và ghi "present": true.',
    },
    en: {
      title: '{label} is announced but absent from the copy we have.',
      mark: 'absent',
      why: 'The reader should know that it was not lost on the way.',
      fix: 'Nothing to mend; when you get the annex, add it and write "present": true.',
    },
  },
  'plan/numbering-gap': {
    severity: 'warning',
    vi: {
      title: 'Số thứ tự nhảy từ {before} sang {after}, không có {missing}.',
      mark: 'trước đó là {before}',
      why: 'Người đọc sẽ tưởng phần {missing} bị bỏ sót khi đưa lên trang.',
      fix: 'Đối chiếu bản gốc. Nếu bản gốc đánh số như vậy thì giữ nguyên và viết “không có điểm {missing}” vào editorNotes.',
    },
    en: {
      title: 'The numbering jumps from {before} to {after}, there is no {missing}.',
      mark: 'after {before}',
      why: 'Readers will think that {missing} was lost on the way to the page.',
      fix: 'Compare with the original. If it is numbered so, keep it and write “không có điểm {missing}” in editorNotes.',
    },
  },
  'plan/broken-reference': {
    severity: 'warning',
    vi: {
      title: 'Câu này dẫn tới “{reference}”, nhưng văn bản không có phần đó.',
      mark: 'không có phần này',
      why: 'Người đọc đi tìm mà không thấy; thường là số mục đã đổi khi soạn lại.',
      fix: '{known} Sửa chỗ dẫn; nếu bản gốc in như vậy thì giữ nguyên và nêu “{reference}” trong editorNotes.',
    },
    en: {
      title: 'This refers to “{reference}”, which the document does not have.',
      mark: 'no such part',
      why: 'Readers look for it in vain; mostly the parts were renumbered while the text was written.',
      fix: '{known} Mend the reference; if the original says so, keep it and name “{reference}” in editorNotes.',
    },
  },
  'task/duplicate-id': {
    severity: 'error',
    vi: {
      title: 'Mã nhiệm vụ “{id}” có hai lần.',
      mark: 'lần thứ hai',
      why: 'Mã là vĩnh viễn và không trùng, kể cả khi số in trong phụ lục trùng.',
      fix: 'Đặt mã khác cho một trong hai.',
    },
    en: {
      title: 'The task id “{id}” occurs twice.',
      mark: 'second time',
      why: 'Ids are permanent and unique even where printed numbers are not.',
      fix: 'Give one of them another id.',
    },
  },
  'task/duplicate-number': {
    severity: 'notice',
    vi: {
      title: 'Số {number} in hai lần trong phụ lục.',
      mark: 'trùng số in',
      why: 'Bản gốc đánh số trùng; trang vẫn phân biệt được nhờ mã riêng.',
      fix: 'Không cần sửa nếu bản gốc in như vậy.',
    },
    en: {
      title: 'The number {number} is printed twice in the annex.',
      mark: 'printed twice',
      why: 'The original repeats it; the page tells them apart by id.',
      fix: 'Nothing to mend if the original is printed so.',
    },
  },
  'task/no-requirement': {
    severity: 'notice',
    vi: {
      title: 'Nhiệm vụ {number} không ghi yêu cầu.',
      mark: 'bỏ trống',
      why: 'Bản gốc để trống ô này; trang ghi rõ là không có.',
      fix: 'Không cần sửa nếu bản gốc bỏ trống.',
    },
    en: {
      title: 'The task {number} has no requirement.',
      mark: 'blank',
      why: 'The original leaves the cell blank; the page says so.',
      fix: 'Nothing to mend if the original is blank.',
    },
  },
  'task/deadline-outside-years': {
    severity: 'warning',
    vi: {
      title: 'Hạn {date} nằm ngoài các năm của kế hoạch ({years}).',
      mark: 'ngoài kế hoạch',
      why: 'Thường là gõ nhầm năm.',
      fix: 'Đối chiếu bản gốc rồi sửa ngày.',
    },
    en: {
      title: 'The deadline {date} is outside the years of the plan ({years}).',
      mark: 'outside',
      why: 'Mostly the year is mistyped.',
      fix: 'Compare with the original and mend the date.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Self-assessment files, corrections, and figures that were changed after they were published. */
import type { CatalogueEntry } from '../catalogue.ts';

export const correctionEntries = {
  'self/no-evidence': {
    severity: 'error',
    vi: {
      title: 'Tiêu chí {code} tự chấm {points} điểm nhưng không có tài liệu kiểm chứng và không có giải trình.',
      mark: 'chưa có gì chứng minh',
      why: 'Điểm tự chấm lớn hơn 0 phải có tài liệu kiểm chứng, hoặc một lời giải trình vì sao không có.',
      fix: 'Thêm văn bản vào "evidence", hoặc viết "explanation", hoặc ghi 0 điểm.',
    },
    en: {
      title: 'Criterion {code} is self-scored with {points} points, without evidence and without an explanation.',
      mark: 'nothing proves it',
      why: 'A self score above 0 needs a document as evidence, or an explanation why there is none.',
      fix: 'Add a document to "evidence", or write an "explanation", or score it 0.',
    },
  },
  'self/differs': {
    severity: 'warning',
    vi: {
      title: 'Tiêu chí {code}: đơn vị tự chấm {own}, kết quả công bố ghi điểm tự chấm {printed}.',
      mark: 'bảng kết quả ghi {printed}',
      why: 'Một điểm tự chấm đang có hai số; trang dùng số trong bảng kết quả ({where}).',
      fix: 'Đối chiếu báo cáo tự chấm rồi sửa số bị chép sai. Nếu hai văn bản in khác nhau thì giữ cả hai.',
    },
    en: {
      title: 'Criterion {code}: the unit scored itself {own}, the published results print a self score of {printed}.',
      mark: 'the results print {printed}',
      why: 'One self score has two figures; the page uses the one of the results ({where}).',
      fix: 'Compare with the report of the unit and mend the figure copied wrongly. If both are printed so, keep both.',
    },
  },
  'correction/not-applied': {
    severity: 'error',
    vi: {
      title: 'Đính chính của “{unit}” ghi {figure} sửa thành {after}, nhưng số đang đứng là {found}.',
      mark: 'số đang đứng: {found}',
      why: 'Bảng kết quả giữ số đã đính chính; đính chính giữ số cũ và lý do. Hai nơi phải khớp.',
      fix: 'Sửa số trong results.json thành {after}, hoặc sửa "after". Đính chính sau phải bắt đầu từ số của đính chính trước.',
    },
    en: {
      title: 'The correction of “{unit}” changes {figure} to {after}, but the figure that stands is {found}.',
      mark: 'the figure now: {found}',
      why: 'The results hold the corrected figure, the correction holds the old one and the reason. Both must agree.',
      fix: 'Write {after} in results.json, or mend "after". A later correction begins with the figure of the one before.',
    },
  },
  'correction/no-change': {
    severity: 'error',
    vi: {
      title: 'Đính chính không đổi gì: trước và sau đều là {value}.',
      mark: 'giống số trước',
      why: 'Đính chính nói cho người đọc biết số nào đã sai; hai số giống nhau thì không nói được gì.',
      fix: 'Ghi vào "before" số đã công bố trước khi sửa.',
    },
    en: {
      title: 'The correction changes nothing: before and after are both {value}.',
      mark: 'the same as before',
      why: 'A correction tells the reader which figure was wrong; two equal figures tell nothing.',
      fix: 'Write in "before" the figure that was published before the change.',
    },
  },
  'result/changed-without-correction': {
    severity: 'error',
    vi: {
      title: '“{unit}”: {figure} đã công bố là {before}, nay là {after}, mà không có đính chính.',
      mark: 'trước là {before}',
      why: 'Số đã công bố chỉ đổi khi có đính chính, để người đã dẫn số cũ biết số nào sai và ai quyết định.',
      fix: 'Nếu sửa nhầm, ghi lại {before}. Nếu sửa đúng, tạo {file} với nội dung: {json}.',
    },
    en: {
      title: '“{unit}”: {figure} was published as {before} and is now {after}, without a correction.',
      mark: 'was {before}',
      why: 'A published figure changes only with a correction, so that whoever cited the old one knows what was wrong and who decided it.',
      fix: 'If it was a slip, write {before} again. If the change is right, create {file} with: {json}.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

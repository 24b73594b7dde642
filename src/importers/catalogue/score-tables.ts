/** Tables of scores: the file as text, the round, the template, the sheets. */
import type { ImportEntry } from '../import-finding.ts';

export const scoreTableEntries = {
  'scores/csv-broken': {
    severity: 'error',
    vi: {
      title: 'Tệp CSV có dấu ngoặc kép không khớp, gần dòng {line}.',
      why: 'Một dấu ngoặc kép thiếu làm cột này trôi sang cột khác.',
      fix: 'Mở bằng Excel, xem dòng đó, rồi lưu lại dạng .xlsx.',
    },
    en: {
      title: 'The CSV file has a quotation mark without its partner near line {line}.',
      why: 'One missing mark makes columns run into each other.',
      fix: 'Open it in Excel, look at that line, and save as .xlsx.',
    },
  },
  'scores/csv-encoding': {
    severity: 'error',
    vi: {
      title: 'Tệp CSV không lưu bằng bảng mã UTF-8 mà có vẻ là {encoding}.',
      why: 'Đọc sai bảng mã thì tên đơn vị thành chữ khác.',
      fix: 'Excel: “Lưu thành…” và chọn “CSV UTF-8 (phân cách bằng dấu phẩy)”, hoặc lưu dạng .xlsx.',
    },
    en: {
      title: 'The CSV file is not UTF-8; its encoding looks like {encoding}.',
      why: 'Read with the wrong encoding, names of units become other words.',
      fix: 'Excel: “Save as…” and choose “CSV UTF-8 (comma delimited)”, or save as .xlsx.',
    },
  },
  'scores/too-many-cells': {
    severity: 'error',
    vi: {
      title: 'Bảng có hơn {limit} ô có nội dung.',
      why: 'Bảng điểm của cả một tỉnh cũng ít ô hơn nhiều, nên đây có lẽ không phải bảng điểm.',
      fix: 'Chép riêng bảng điểm sang tệp mới rồi thử lại.',
    },
    en: {
      title: 'The table has more than {limit} cells with content.',
      why: 'The scores of a whole province take far fewer, so this is probably no table of scores.',
      fix: 'Copy only the table of scores into a new file and try again.',
    },
  },
  'scores/content-has-errors': {
    severity: 'error',
    vi: {
      title: 'Dữ liệu đang có trong kho còn lỗi nên chưa biết bộ tiêu chí và đơn vị nào là đúng.',
      why: 'Điểm được gắn theo mã tiêu chí và mã đơn vị trong kho.',
      fix: 'Chạy “npm run check”, sửa hết lỗi, rồi nhập lại.',
    },
    en: {
      title: 'The content already in place has errors, so the criteria and units to use are not certain.',
      why: 'Scores are bound to codes of criteria and units in the content.',
      fix: 'Run “npm run check”, mend what it says, then import again.',
    },
  },
  'scores/no-round': {
    severity: 'error',
    vi: {
      title: 'Chưa rõ điểm này thuộc đợt đánh giá nào.',
      why: 'Cùng một bảng có thể thuộc nhiều đợt: {rounds}.',
      fix: 'Thêm --round và mã đợt, ví dụ: --round {example}.',
    },
    en: {
      title: 'It is not clear which round these scores belong to.',
      why: 'The same table may belong to several: {rounds}.',
      fix: 'Add --round and the id of the round, as in --round {example}.',
    },
  },
  'scores/unknown-round': {
    severity: 'error',
    vi: {
      title: 'Không có đợt đánh giá nào mang mã “{round}”.',
      why: 'Điểm phải thuộc một đợt có trong thư mục rounds/.',
      fix: 'Chọn một trong các mã: {rounds}.',
    },
    en: {
      title: 'No round has the id “{round}”.',
      why: 'Scores must belong to a round that stands in rounds/.',
      fix: 'Choose one of these ids: {rounds}.',
    },
  },
  'scores/no-criteria': {
    severity: 'error',
    vi: {
      title: 'Đợt “{round}” chưa có bộ tiêu chí đọc được, mà bảng này chấm từng tiêu chí.',
      why: 'Không có bộ tiêu chí thì không biết mã nào đúng, tối đa bao nhiêu.',
      fix: 'Thêm bộ tiêu chí vào thư mục criteria/ và ghi mã của nó trong round.json.',
    },
    en: {
      title: 'The round “{round}” has no criteria that could be read, and this table scores criteria.',
      why: 'Without criteria nobody knows which codes are right and what their maximum is.',
      fix: 'Add the criteria set to criteria/ and name it in round.json.',
    },
  },
  'scores/no-table': {
    severity: 'error',
    vi: {
      title: 'Không tìm thấy bảng điểm trong tệp.',
      why: 'Cần một cột mã tiêu chí (một đơn vị), hoặc một cột đơn vị và các cột mang mã tiêu chí hay tổng điểm (nhiều đơn vị).',
      fix: 'Xem lại hàng tiêu đề; hoặc tải mẫu ở trang Dữ liệu và điền vào đó.',
    },
    en: {
      title: 'There is no table of scores in the file.',
      why: 'It needs a column of criteria codes (one unit), or a column of units with columns headed by codes or by the total (many units).',
      fix: 'Look at the heading row; or download the template from the data page and fill it in.',
    },
  },
  'scores/nothing-filled': {
    severity: 'error',
    vi: {
      title: 'Bảng chưa có điểm nào.',
      why: 'Tệp trống không nói được gì về đơn vị.',
      fix: 'Điền điểm vào các ô rồi lưu tệp, sau đó nhập lại.',
    },
    en: {
      title: 'The table holds no points yet.',
      why: 'An empty file says nothing about the unit.',
      fix: 'Fill in the points, save the file, then import it again.',
    },
  },
  'scores/template-other-set': {
    severity: 'error',
    vi: {
      title: 'Mẫu này của bộ tiêu chí “{set}”, không phải bộ của đợt “{round}”.',
      why: 'Cùng một mã ở hai bộ có thể là hai tiêu chí khác nhau.',
      fix: 'Tải đúng mẫu, hoặc ghi đúng đợt bằng --round.',
    },
    en: {
      title: 'This template belongs to the criteria set “{set}”, not to the one of the round “{round}”.',
      why: 'One code may be two different criteria in two sets.',
      fix: 'Download the right template, or name the right round with --round.',
    },
  },
  'scores/template-outdated': {
    severity: 'warning',
    vi: {
      title: 'Bộ tiêu chí đã được sửa sau khi mẫu này được tải về.',
      why: 'Điểm tối đa hoặc tên tiêu chí trong mẫu có thể đã cũ.',
      fix: 'So lại với mẫu mới ở trang Dữ liệu.',
    },
    en: {
      title: 'The criteria set was changed after this template was downloaded.',
      why: 'Maxima or titles in the template may be old.',
      fix: 'Compare with the new template from the data page.',
    },
  },
  'scores/column-left-out': {
    severity: 'warning',
    vi: {
      title: 'Không lấy số nào từ cột “{heading}”.',
      why: 'Tiêu đề không phải mã tiêu chí, cũng không phải tổng điểm, chỉ số, xếp hạng hay xếp loại.',
      fix: 'Nếu cột này cần lấy thì sửa tiêu đề; nếu không thì cứ để.',
    },
    en: {
      title: 'No figure is taken from the column “{heading}”.',
      why: 'Its heading is no code of a criterion, nor a total, an index, a rank or a band.',
      fix: 'Correct the heading if the column is needed; leave it if not.',
    },
  },
  'scores/sheet-left-out': {
    severity: 'notice',
    vi: {
      title: 'Không lấy gì từ trang tính “{sheet}”.',
      why: 'Trang này không có bảng điểm, hoặc tệp đã có bảng nhiều đơn vị ở trang khác.',
      fix: 'Không cần sửa nếu điểm không nằm ở đó.',
    },
    en: {
      title: 'Nothing is taken from the sheet “{sheet}”.',
      why: 'It holds no table of scores, or the file has a table of many units on another sheet.',
      fix: 'Nothing to do if no scores stand there.',
    },
  },
  'scores/skipped-row': {
    severity: 'notice',
    vi: {
      title: 'Bỏ qua hàng “{text}”: không phải một đơn vị.',
      why: 'Hàng tổng và trung bình được tính lại từ các đơn vị.',
      fix: 'Không cần sửa.',
    },
    en: {
      title: 'The row “{text}” is left out: it is no unit.',
      why: 'Sums and means are computed again from the units.',
      fix: 'Nothing to do.',
    },
  },
} as const satisfies Record<string, ImportEntry>;

/** Files themselves: names, encoding, JSON and YAML syntax. */
import type { CatalogueEntry } from '../catalogue.ts';

export const fileEntries = {
  'file/name-not-nfc': {
    severity: 'error',
    vi: {
      title: 'Tên tệp dùng dấu rời (NFD).',
      mark: 'tên tệp',
      why: 'Cùng một chữ nhìn giống nhau nhưng máy coi là khác, nên địa chỉ trang sẽ hỏng.',
      fix: 'Đổi tên tệp thành {name} (dấu dựng sẵn, NFC), tốt nhất chỉ dùng chữ không dấu.',
    },
    en: {
      title: 'The file name uses separate marks (NFD).',
      mark: 'file name',
      why: 'The letters look alike but are different to a machine, so the address of the page would break.',
      fix: 'Rename the file to {name} (composed marks, NFC), best without any marks.',
    },
  },
  'file/unknown': {
    severity: 'error',
    vi: {
      title: 'Không biết tệp này dùng để làm gì.',
      mark: 'tệp lạ',
      why: 'Mỗi loại tệp có chỗ riêng; tệp để nhầm chỗ sẽ bị bỏ quên mà không ai hay.',
      fix: 'Đặt vào đúng thư mục: {expected}.',
    },
    en: {
      title: 'It is not clear what this file is for.',
      mark: 'unknown file',
      why: 'Every kind of file has its place; one in the wrong place would be left out without a word.',
      fix: 'Put it where it belongs: {expected}.',
    },
  },
  'file/not-utf8': {
    severity: 'error',
    vi: {
      title: 'Tệp không phải chữ UTF-8.',
      mark: 'byte lạ',
      why: 'Tệp lưu bằng bảng mã cũ (TCVN3, VNI, UTF-16…) sẽ hiện sai dấu.',
      fix: 'Mở tệp, chọn “Lưu thành…”, bảng mã UTF-8.',
    },
    en: {
      title: 'The file is not UTF-8 text.',
      mark: 'foreign byte',
      why: 'A file in an old encoding (TCVN3, VNI, UTF-16…) shows wrong marks.',
      fix: 'Open the file and save it with the encoding UTF-8.',
    },
  },
  'file/text-not-nfc': {
    severity: 'error',
    vi: {
      title: 'Chữ trong tệp dùng dấu rời (NFD).',
      mark: 'từ đây',
      why: 'Tìm kiếm và so sánh tên sẽ không nhận ra chữ này.',
      fix: 'Gõ lại chữ này bằng bộ gõ Unicode dựng sẵn, hoặc chuyển cả tệp sang NFC.',
    },
    en: {
      title: 'The text uses separate marks (NFD).',
      mark: 'from here',
      why: 'Search and name matching would not recognise it.',
      fix: 'Type it again with a Unicode (composed) input method, or convert the file to NFC.',
    },
  },
  'file/control-character': {
    severity: 'error',
    vi: {
      title: 'Có ký tự điều khiển không nhìn thấy ({name}).',
      mark: 'ký tự ẩn',
      why: 'Ký tự ẩn có thể làm chữ hiện khác với nội dung thật.',
      fix: 'Xoá ký tự này.',
    },
    en: {
      title: 'There is an invisible control character ({name}).',
      mark: 'hidden character',
      why: 'Hidden characters can make text look different from what it is.',
      fix: 'Delete the character.',
    },
  },
  'json/syntax': {
    severity: 'error',
    vi: {
      title: 'Tệp JSON viết sai cú pháp: {detail}.',
      mark: '{detail}',
      why: 'Không đọc được từ chỗ này nên cả tệp chưa dùng được.',
      fix: '{fix}',
    },
    en: {
      title: 'The JSON file has a syntax error: {detail}.',
      mark: '{detail}',
      why: 'The file cannot be read from here on.',
      fix: '{fix}',
    },
  },
  'json/duplicate-key': {
    severity: 'error',
    vi: {
      title: 'Khoá “{key}” có hai lần trong cùng một mục.',
      mark: 'lần thứ hai',
      why: 'Máy chỉ giữ một giá trị và lặng lẽ bỏ giá trị kia (lần đầu ở dòng {firstLine}).',
      fix: 'Giữ lại một, xoá một.',
    },
    en: {
      title: 'The key “{key}” occurs twice in one object.',
      mark: 'second time',
      why: 'Only one value is kept and the other is silently lost (first on line {firstLine}).',
      fix: 'Keep one, delete the other.',
    },
  },
  'frontmatter/missing': {
    severity: 'error',
    vi: {
      title: 'Kế hoạch thiếu phần thông tin đầu tệp.',
      mark: 'dòng đầu phải là ---',
      why: 'Số, ngày, tên kế hoạch và đơn vị nằm ở phần đầu, giữa hai dòng ---.',
      fix: 'Bắt đầu tệp ngay dòng 1 bằng ---, ghi thông tin, rồi đóng bằng ---.',
    },
    en: {
      title: 'The plan has no front matter.',
      mark: 'the first line must be ---',
      why: 'Number, date, title and unit stand at the top between two lines of ---.',
      fix: 'Start the file on line 1 with ---, write the fields, close with ---.',
    },
  },
  'frontmatter/syntax': {
    severity: 'error',
    vi: {
      title: 'Phần thông tin đầu tệp viết sai: {detail}.',
      mark: 'từ đây',
      why: 'YAML cần thụt dòng đều bằng dấu cách và chữ có dấu : phải đặt trong ngoặc kép.',
      fix: 'Sửa dòng này; nếu giá trị có dấu hai chấm hoặc dấu #, đặt cả giá trị trong "…".',
    },
    en: {
      title: 'The front matter has a syntax error: {detail}.',
      mark: 'from here',
      why: 'YAML needs even indentation with blanks, and text holding : must be quoted.',
      fix: 'Mend the line; if the value holds a colon or a #, put it in "…".',
    },
  },
  'frontmatter/unsafe': {
    severity: 'error',
    vi: {
      title: 'Phần thông tin đầu tệp dùng {what} của YAML.',
      mark: 'không dùng được',
      why: 'Các lối viết tắt này có thể làm tệp phình vô hạn hoặc đổi kiểu dữ liệu.',
      fix: 'Viết thẳng giá trị ra.',
    },
    en: {
      title: 'The front matter uses {what} of YAML.',
      mark: 'not allowed',
      why: 'Such shorthands can blow a file up or change the type of data.',
      fix: 'Write the value out.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Files themselves: names, encoding, JSON syntax. */
import type { CatalogueEntry } from '../catalogue.ts';

export const fileEntries = {
  'file/name-not-nfc': {
    severity: 'error',
    aboutFile: true,
    vi: {
      title: 'Tên tệp dùng dấu rời (NFD), thường do tệp đi qua máy Mac.',
      mark: 'tên tệp',
      why: 'Cùng một chữ nhìn giống nhau nhưng máy coi là khác, nên địa chỉ trang sẽ hỏng.',
      fix: 'Đổi tên tệp thành {name}.',
    },
    en: {
      title: 'The file name uses separate marks (NFD), as a Mac writes them.',
      mark: 'file name',
      why: 'The letters look alike but are different to a machine, so the address of the page would break.',
      fix: 'Rename the file to {name}.',
    },
  },
  'file/name-not-plain': {
    severity: 'error',
    aboutFile: true,
    vi: {
      title: 'Tên tệp hoặc thư mục có dấu, chữ hoa hoặc khoảng trắng.',
      mark: 'tên tệp',
      why: 'Địa chỉ trang lấy từ tên tệp; dấu và khoảng trắng làm địa chỉ khó gõ, khó gửi.',
      fix: 'Đổi tên thành {name}.',
    },
    en: {
      title: 'The name of the file or folder holds marks, capitals or blanks.',
      mark: 'file name',
      why: 'The address of the page comes from the file name; marks and blanks make it hard to type and send.',
      fix: 'Rename it to {name}.',
    },
  },
  'file/unknown': {
    severity: 'error',
    aboutFile: true,
    vi: {
      title: 'Không biết tệp này dùng để làm gì.',
      mark: 'tệp lạ',
      why: 'Mỗi loại tệp có chỗ riêng; tệp để nhầm chỗ sẽ bị bỏ quên mà không ai hay.',
      fix: 'Xoá tệp, hoặc đưa về đúng chỗ: {expected}.',
    },
    en: {
      title: 'It is not clear what this file is for.',
      mark: 'unknown file',
      why: 'Every kind of file has its place; one in the wrong place would be left out without a word.',
      fix: 'Delete it, or put it where it belongs: {expected}.',
    },
  },
  'file/not-utf8': {
    severity: 'error',
    aboutFile: true,
    vi: {
      title: 'Tệp không lưu bằng bảng mã UTF-8.',
      mark: 'byte lạ',
      why: 'Tệp lưu bằng bảng mã cũ (TCVN3, VNI, UTF-16…) sẽ hiện sai dấu.',
      fix: 'Mở tệp, chọn “Lưu thành…” và bảng mã UTF-8.',
    },
    en: {
      title: 'The file is not UTF-8 text.',
      mark: 'foreign byte',
      why: 'A file in an old encoding (TCVN3, VNI, UTF-16…) shows wrong marks.',
      fix: 'Open the file and save it with the encoding UTF-8.',
    },
  },
  'file/too-large': {
    severity: 'error',
    aboutFile: true,
    vi: {
      title: 'Tệp kế hoạch nặng {size} kB; chỉ nhận đến {most} kB.',
      mark: 'quá nặng',
      why: 'Kế hoạch dài nhất từng gặp chưa tới 40 kB; tệp nặng hơn nhiều thường do dán nhầm ảnh hoặc cả một bảng tính.',
      fix: 'Mở tệp, xoá phần dán nhầm; danh mục nhiệm vụ dài thì đưa sang tệp .tasks.json.',
    },
    en: {
      title: 'The plan file has {size} kB; at most {most} kB are accepted.',
      mark: 'too large',
      why: 'The longest plan known has less than 40 kB; a much larger one mostly holds a picture or a whole sheet by mistake.',
      fix: 'Delete what was pasted by mistake; move a long list of tasks to the .tasks.json file.',
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
      title: 'Có ký tự ẩn không nhìn thấy ({name}).',
      mark: 'ký tự ẩn',
      why: 'Ký tự ẩn có thể làm chữ hiện khác với nội dung thật.',
      fix: 'Xoá ký tự này, hoặc gõ lại đoạn đã dán từ nơi khác.{more}',
    },
    en: {
      title: 'There is an invisible character ({name}).',
      mark: 'hidden character',
      why: 'Hidden characters can make text look different from what it is.',
      fix: 'Delete it, or type the pasted words again.{more}',
    },
  },
  'file/foreign-character': {
    severity: 'error',
    vi: {
      title: 'Có ký tự {name} mà máy khác không hiện được.',
      mark: 'máy khác thấy ô trống',
      why: 'Đây là ký tự riêng của một phông chữ, thường là dấu đầu dòng dán từ Word, hoặc chữ đã hỏng khi đổi bảng mã.',
      fix: 'Gõ lại chỗ này: dấu đầu dòng là “- ”, ô đánh dấu là ☐ hoặc ☑, chữ hỏng thì gõ lại chữ.{more}',
    },
    en: {
      title: 'There is a character ({name}) that other machines cannot show.',
      mark: 'others see an empty box',
      why: 'It belongs to one font, mostly a bullet pasted from Word, or is what remained of a letter after a bad conversion.',
      fix: 'Type it again: a bullet is “- ”, a box is ☐ or ☑, a broken letter is the letter.{more}',
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
      title: 'Mục “{key}” ghi hai lần trong cùng một ngoặc {{ }}.',
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
} as const satisfies Record<string, CatalogueEntry>;

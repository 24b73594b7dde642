/** The block at the top of a plan. */
import type { CatalogueEntry } from '../catalogue.ts';

export const frontMatterEntries = {
  'frontmatter/missing': {
    severity: 'error',
    vi: {
      title: 'Kế hoạch thiếu phần thông tin đầu tệp: {detail}.',
      mark: '{detail}',
      why: 'Số, ngày, tên kế hoạch và đơn vị nằm ở phần đầu, giữa hai dòng ---.',
      fix: 'Dòng 1 chỉ ghi ---, rồi các mục thông tin, rồi một dòng --- nữa, sau đó mới tới nội dung.',
    },
    en: {
      title: 'The plan has no front matter: {detail}.',
      mark: '{detail}',
      why: 'Number, date, title and unit stand at the top between two lines of ---.',
      fix: 'Line 1 holds --- alone, then the fields, then one more line of ---, then the text.',
    },
  },
  'frontmatter/syntax': {
    severity: 'error',
    vi: {
      title: 'Phần thông tin đầu tệp viết sai: {detail}.',
      mark: 'từ đây',
      why: 'Mỗi mục một dòng “tên: giá trị”, thụt dòng đều bằng dấu cách; giá trị có dấu : hoặc # phải nằm trong "…".',
      fix: 'Sửa dòng này theo cách viết trên; các dòng khác không cần sửa.',
    },
    en: {
      title: 'The front matter has a syntax error: {detail}.',
      mark: 'from here',
      why: 'Each field is a line “name: value”, indented evenly with blanks; a value holding : or # stands in "…".',
      fix: 'Mend this line so; the others may stay.',
    },
  },
  'frontmatter/unsafe': {
    severity: 'error',
    vi: {
      title: 'Phần thông tin đầu tệp dùng {what}.',
      mark: 'không dùng được',
      why: 'Ký hiệu này có thể làm tệp phình vô hạn hoặc biến chữ thành thứ khác.',
      fix: 'Xoá ký hiệu và viết thẳng giá trị; chữ bắt đầu bằng & * ! thì đặt trong "…".',
    },
    en: {
      title: 'The front matter uses {what}.',
      mark: 'not allowed',
      why: 'Such marks can blow a file up or turn text into something else.',
      fix: 'Delete the mark and write the value; a text that starts with & * ! stands in "…".',
    },
  },
  'frontmatter/too-long': {
    severity: 'error',
    vi: {
      title: 'Phần thông tin đầu tệp dài hơn {most} ký tự.',
      mark: 'quá từ đây',
      why: 'Phần này chỉ ghi số, ngày, tên, căn cứ và nơi nhận; dài hơn nhiều thường là do thiếu dòng --- đóng lại hoặc dán nhầm.',
      fix: 'Đặt dòng --- ngay sau mục cuối cùng, rồi chuyển phần lời văn xuống dưới dòng đó.',
    },
    en: {
      title: 'The front matter has over {most} characters.',
      mark: 'too long from here',
      why: 'It holds number, date, title, legal bases and recipients only; a longer one mostly lacks its closing --- or was pasted.',
      fix: 'Put the line --- right after the last field and move the prose below it.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

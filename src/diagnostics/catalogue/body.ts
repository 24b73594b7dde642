/** Plan bodies: contributed MDX is data, never code. */
import type { CatalogueEntry } from '../catalogue.ts';

export const bodyEntries = {
  'body/syntax': {
    severity: 'error',
    vi: {
      title: 'Không đọc được nội dung kế hoạch ở chỗ này.',
      mark: '{detail}',
      why: 'Trong tệp kế hoạch, < và {{ là dấu mở thẻ (như <ChiTieu />), nên viết trong câu thì máy đợi phần còn lại của thẻ.',
      fix: '{fix}',
    },
    en: {
      title: 'The body of the plan cannot be read here.',
      mark: '{detail}',
      why: 'In a plan < and {{ open a tag (as in <ChiTieu />), so in a sentence the rest of the tag is waited for.',
      fix: '{fix}',
    },
  },
  'body/code': {
    severity: 'error',
    vi: {
      title: 'Nội dung kế hoạch có mã chương trình.',
      mark: '{what}',
      why: 'Kế hoạch gửi về chỉ là chữ và số; không lệnh nào trong đó được chạy.',
      fix: 'Xoá đoạn này; nếu chỉ là chữ thì đổi {{ }} thành ( ). Cần bảng hay mục tiêu thì dùng thẻ có sẵn: {allowed}.',
    },
    en: {
      title: 'The body of the plan holds program code.',
      mark: '{what}',
      why: 'A contributed plan is text and numbers only; nothing in it is ever run.',
      fix: 'Delete this; if it is words only, write ( ) for {{ }}. For a table or a target use a ready tag: {allowed}.',
    },
  },
  'body/unknown-component': {
    severity: 'error',
    vi: {
      title: 'Thẻ <{name}> không có trong danh sách được dùng.',
      mark: 'thẻ lạ',
      why: 'Chỉ một số thành phần được phép, để không ai đưa mã lạ vào trang.',
      fix: 'Bỏ thẻ này, hoặc dùng: {allowed}.',
    },
    en: {
      title: 'The tag <{name}> is not on the allowed list.',
      mark: 'unknown tag',
      why: 'Only a few components are allowed, so that nobody can bring foreign code into a page.',
      fix: 'Remove the tag, or use: {allowed}.',
    },
  },
  'body/bad-attribute': {
    severity: 'error',
    vi: {
      title: 'Thuộc tính “{attribute}” của <{name}> không dùng được.',
      mark: '{detail}',
      why: 'Mỗi thành phần chỉ nhận một số thuộc tính, giá trị là chữ trong dấu ngoặc kép.',
      fix: '{allowed}',
    },
    en: {
      title: 'The attribute “{attribute}” of <{name}> cannot be used.',
      mark: '{detail}',
      why: 'Each component takes a few attributes only, each a text in double quotes.',
      fix: '{allowed}',
    },
  },
  'body/misplaced-component': {
    severity: 'error',
    vi: {
      title: 'Thẻ <{name}> phải đứng riêng một dòng.',
      mark: 'đang nằm trong câu hoặc danh sách',
      why: 'Bảng và phụ lục chiếm cả bề ngang trang nên không thể nằm giữa câu.',
      fix: 'Đưa thẻ xuống dòng riêng, chừa một dòng trống ở trên và dưới.',
    },
    en: {
      title: 'The tag <{name}> must stand on a line of its own.',
      mark: 'it is inside a sentence or list',
      why: 'Tables and annexes take the full width and cannot stand inside a sentence.',
      fix: 'Put it on its own line with a blank line above and below.',
    },
  },
  'body/html': {
    severity: 'error',
    vi: {
      title: 'Nội dung kế hoạch có HTML.',
      mark: '{what}',
      why: 'HTML có thể mang mã lạ và làm hỏng bản in.',
      fix: '{fix}',
    },
    en: {
      title: 'The body of the plan holds HTML.',
      mark: '{what}',
      why: 'HTML can carry foreign code and breaks the print view.',
      fix: '{fix}',
    },
  },
  'body/unsafe-link': {
    severity: 'error',
    vi: {
      title: 'Địa chỉ liên kết này không được dùng.',
      mark: '{url}',
      why: 'Chỉ nhận liên kết https://, http:// với tên miền không dấu, mailto: hoặc liên kết trong trang (/… và #…).',
      fix: 'Sửa thành một địa chỉ https:// đầy đủ, hoặc bỏ liên kết.',
    },
    en: {
      title: 'This link address cannot be used.',
      mark: '{url}',
      why: 'Only https:// and http:// with a plain host, mailto: and links inside the site (/… and #…) are accepted.',
      fix: 'Use a full https:// address, or drop the link.',
    },
  },
  'body/not-allowed': {
    severity: 'error',
    vi: {
      title: 'Kế hoạch không dùng được loại nội dung này: {what}.',
      mark: 'không dùng được',
      why: 'Kế hoạch chỉ gồm tiêu đề, đoạn văn, danh sách, bảng, liên kết, chữ đậm và nghiêng.',
      fix: '{fix}',
    },
    en: {
      title: 'Plans cannot use this kind of content: {what}.',
      mark: 'not allowed',
      why: 'A plan holds headings, paragraphs, lists, tables, links, bold and italics only.',
      fix: '{fix}',
    },
  },
  'body/too-much': {
    severity: 'error',
    vi: {
      title: 'Nội dung kế hoạch có {what}, nhiều hơn mức một kế hoạch cần tới.',
      mark: 'đến đây là quá',
      why: 'Chưa kế hoạch nào dài hay nhiều tầng như vậy; thường là dán nhầm, và máy đọc sẽ rất lâu.',
      fix: 'Xoá phần dán nhầm. Nếu đúng là cần: ngắt dòng, chia nhỏ danh sách và bảng, hoặc đưa nhiệm vụ sang tệp .tasks.json.',
    },
    en: {
      title: 'The body of the plan has {what}, more than a plan ever needs.',
      mark: 'too much from here',
      why: 'No plan is that long or that deep; mostly something was pasted by mistake, and reading it takes very long.',
      fix: 'Delete what was pasted. If it is needed: break lines, divide lists and tables, or move tasks to the .tasks.json file.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

/** What is refused, in words: what it is, and what to type instead. */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import { sampleOf } from './components.ts';
import type { Span } from './tree.ts';

export interface Refusal {
  readonly what: Bilingual;
  readonly fix: Bilingual;
}

export const refusal = (what: readonly [vi: string, en: string], fix: readonly [vi: string, en: string]): Refusal => ({
  what: { vi: what[0], en: what[1] },
  fix: { vi: fix[0], en: fix[1] },
});

export const IMAGE = refusal(
  ['ảnh', 'an image'],
  [
    'Bỏ ảnh; cần thì thay bằng liên kết [tên ảnh](https://…).',
    'Remove the image, or put a link: [its name](https://…).',
  ],
);
const FOOTNOTE = refusal(
  ['chú thích cuối trang', 'a footnote'],
  ['Viết lời chú thích trong ngoặc ( ) ngay tại câu đó.', 'Write the note in ( ) in the sentence itself.'],
);
const LINK_BY_NAME = refusal(
  ['liên kết đặt tên, [chữ][tên]', 'a named link, [text][name]'],
  ['Viết địa chỉ ngay sau chữ: [chữ](https://…).', 'Write the address right after the text: [text](https://…).'],
);

/** By node type. */
export const NODES: Readonly<Record<string, Refusal>> = {
  blockquote: refusal(
    ['trích dẫn (dấu > ở đầu dòng)', 'a quotation (> at the start of a line)'],
    [
      'Đầu dòng viết “trên 95%” hoặc “≥ 95%”; lời trích thì đặt trong “…”.',
      'At the start of a line write “over 95%” or “≥ 95%”; put quoted words in “…”.',
    ],
  ),
  code: refusal(
    ['khối mã giữa hai dòng ``` hoặc ~~~', 'a code block between ``` or ~~~'],
    [
      'Xoá hai dòng ``` hoặc ~~~; chữ ở giữa giữ lại được.',
      'Delete the two lines ``` or ~~~; the words between may stay.',
    ],
  ),
  definition: LINK_BY_NAME,
  linkReference: LINK_BY_NAME,
  delete: refusal(
    ['chữ gạch ngang ~~…~~', 'struck-through text ~~…~~'],
    ['Xoá hẳn chữ bị gạch, hoặc bỏ các dấu ~~.', 'Delete the words that are struck through, or the marks ~~.'],
  ),
  footnoteDefinition: FOOTNOTE,
  footnoteReference: FOOTNOTE,
  image: IMAGE,
  imageReference: IMAGE,
  inlineCode: refusal(
    ['chữ trong dấu `…`', 'text in `…`'],
    ['Thay hai dấu ` bằng “…”, hoặc bỏ đi.', 'Write “…” for the two marks `, or drop them.'],
  ),
  thematicBreak: refusal(
    ['đường kẻ ngang', 'a horizontal rule'],
    [
      'Xoá dòng này; sang phần mới thì viết tiêu đề ## Tên phần.',
      'Delete the line; begin a new part with a heading ## Name.',
    ],
  ),
};

/** A node type that nobody has decided about. */
export const unknownNode = (type: string): Refusal =>
  refusal(
    [type, type],
    ['Viết lại bằng chữ thường, danh sách hoặc bảng.', 'Write it as plain text, a list or a table.'],
  );

export const BOX = refusal(
  ['ô đánh dấu [ ]', 'a check box [ ]'],
  ['Thay [ ] bằng ☐ và [x] bằng ☑.', 'Write ☐ for [ ] and ☑ for [x].'],
);
export const NESTED_HEADING = refusal(
  ['tiêu đề nằm trong danh sách', 'a heading in a list'],
  [
    'Bỏ dấu #, hoặc đưa tiêu đề ra sát lề, ngoài danh sách.',
    'Drop the #, or put the heading at the margin, outside the list.',
  ],
);
export const headingOfLevel = (depth: number): Refusal =>
  refusal(
    [`tiêu đề cấp ${depth}`, `a heading of level ${depth}`],
    [
      'Dùng ## cho phần I, II; ### cho mục 1, 2; #### cho mục nhỏ. Tên kế hoạch đã có ở đầu tệp.',
      'Use ## for parts I, II; ### for 1, 2; #### below. The title of the plan stands at the top of the file.',
    ],
  );
export const UNDERLINED = refusal(
  ['dòng chữ có gạch --- hoặc === ngay bên dưới', 'a line with --- or === right below'],
  [
    'Xoá dòng gạch; nếu là tiêu đề thì viết ## trước dòng chữ.',
    'Delete the dashes; for a heading write ## before the words.',
  ],
);
export const EMPTY_HEADING = refusal(
  ['tiêu đề trống', 'an empty heading'],
  ['Viết tên phần sau dấu ##, hoặc xoá dòng này.', 'Write the name after ##, or delete the line.'],
);
export const LINK_IN_HEADING = refusal(
  ['liên kết trong tiêu đề', 'a link in a heading'],
  [
    'Để tiêu đề là chữ thường, đưa liên kết xuống đoạn văn bên dưới.',
    'Keep the heading plain and put the link below it.',
  ],
);
export const ENCODED = refusal(
  ['ký tự ẩn viết dạng &…;', 'a hidden character written as &…;'],
  ['Xoá cụm bắt đầu bằng & và kết thúc bằng dấu chấm phẩy.', 'Delete what begins with & and ends with a semicolon.'],
);
export const BULLET = refusal(
  ['dấu đầu dòng dán từ Word', 'a bullet pasted from Word'],
  [
    'Thay dấu này bằng “- ” (gạch ngang và một dấu cách), mỗi ý một dòng.',
    'Write “- ” (a hyphen and a blank) instead, one point a line.',
  ],
);
export const wordsInTag = (name: string): Refusal =>
  refusal(
    [`chữ bên trong thẻ <${name}>`, `text inside the tag <${name}>`],
    [
      `Viết ${sampleOf(name)} trên một dòng, đưa chữ ra ngoài.`,
      `Write ${sampleOf(name)} on one line and put the text outside.`,
    ],
  );

export const notAllowed = ({ start, end }: Span, { what, fix }: Refusal): OffsetFinding => ({
  code: 'body/not-allowed',
  start,
  end,
  params: { what, fix },
});

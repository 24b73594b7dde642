/** HTML in a plan, in words: officers know the tags from web pages and are told what stands for them here. */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import { isComponent, sampleLike } from './components.ts';
import { IMAGE, type Refusal, refusal } from './refusals.ts';
import type { Span } from './tree.ts';

const KEEP_WORDS: Bilingual = {
  vi: 'Xoá thẻ, giữ lại chữ; đoạn mới thì cách bằng một dòng trống.',
  en: 'Delete the tag and keep the words; a new paragraph begins after an empty line.',
};
const TABLE: Bilingual = {
  vi: 'Viết bảng bằng dấu |, hàng thứ hai là |---|---|.',
  en: 'Write the table with |, its second row is |---|---|.',
};
const LIST: Bilingual = {
  vi: 'Viết mỗi ý một dòng, bắt đầu bằng “- ”.',
  en: 'Write each point on a line that starts with “- ”.',
};
const STRONG: Bilingual = { vi: 'Chữ đậm viết **như thế này**.', en: 'Bold is written **like this**.' };
const ITALIC: Bilingual = { vi: 'Chữ nghiêng viết *như thế này*.', en: 'Italics are written *like this*.' };

/** By the tag that officers know from web pages. */
const TAGS: Readonly<Record<string, Bilingual>> = {
  b: STRONG,
  strong: STRONG,
  i: ITALIC,
  em: ITALIC,
  u: { vi: 'Xoá thẻ; muốn nhấn mạnh thì viết **chữ đậm**.', en: 'Delete the tag; to stress words write **bold**.' },
  br: {
    vi: 'Để một dòng trống cho đoạn mới, hoặc gõ \\ ở cuối dòng rồi xuống dòng.',
    en: 'Leave an empty line for a new paragraph, or end the line with \\.',
  },
  a: { vi: 'Liên kết viết [chữ](https://…).', en: 'A link is written [text](https://…).' },
  img: IMAGE.fix,
  ul: LIST,
  ol: LIST,
  li: LIST,
  table: TABLE,
  tr: TABLE,
  td: TABLE,
  th: TABLE,
};

export const COMMENT: Refusal = refusal(
  ['ghi chú <!-- -->', 'a comment <!-- -->'],
  [
    'Xoá ghi chú; điều cần nói với người đọc thì viết vào editorNotes ở đầu tệp.',
    'Delete the comment; what readers should know goes to editorNotes at the top of the file.',
  ],
);
export const DECLARATION: Refusal = { what: { vi: '<!…>', en: '<!…>' }, fix: KEEP_WORDS };

/** `<div>`, `</p>`; `<chitieu>` is a component with the wrong case. */
export function htmlTag(shown: string, name: string): Refusal {
  const meant = sampleLike(name);
  const right = {
    vi: `Có phải là ${meant ?? ''}? Viết đúng chữ hoa, chữ thường.`,
    en: `Did you mean ${meant ?? ''}? Mind the capitals.`,
  };
  const known = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  return { what: { vi: shown, en: shown }, fix: meant !== null && !isComponent(name) ? right : (known ?? KEEP_WORDS) };
}

/** Words that read as a tag although none was typed. */
export const wordsLikeTag = (shown: string): Refusal => ({ what: { vi: shown, en: shown }, fix: KEEP_WORDS });

export const html = ({ start, end }: Span, { what, fix }: Refusal): OffsetFinding => ({
  code: 'body/html',
  start,
  end,
  params: { what, fix },
});

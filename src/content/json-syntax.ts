/** A syntax error of JSON, told as what the author typed and where it is mended. */
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';
import type { Span } from './document.ts';

interface SyntaxWording {
  readonly detail: Bilingual;
  readonly fix: Bilingual;
}

const say = (detailVi: string, detailEn: string, fixVi: string, fixEn: string): SyntaxWording => ({
  detail: { vi: detailVi, en: detailEn },
  fix: { vi: fixVi, en: fixEn },
});

const POINT_VI = 'số thập phân dùng dấu chấm (91.25)';
const POINT_EN = 'decimals take a point (91.25)';

const SYNTAX: Readonly<Record<string, SyntaxWording>> = {
  CommaExpected: say('thiếu dấu phẩy', 'a comma is missing', 'Thêm dấu , vào chỗ này.', 'Add a , here.'),
  ColonExpected: say('thiếu dấu hai chấm', 'a colon is missing', 'Viết "tên": giá trị.', 'Write "key": value.'),
  CloseBraceExpected: say(
    'thiếu dấu } đóng',
    'a closing } is missing',
    'Thêm } vào cuối mục.',
    'Add } at the end of the entry.',
  ),
  CloseBracketExpected: say(
    'thiếu dấu ] đóng',
    'a closing ] is missing',
    'Thêm ] vào cuối danh sách.',
    'Add ] at the end of the list.',
  ),
  PropertyNameExpected: say(
    'dấu phẩy thừa hoặc thiếu tên mục',
    'a comma too many or a key missing',
    'Xoá dấu phẩy thừa, hoặc viết tiếp "tên": giá trị.',
    'Delete the comma too many, or go on with "key": value.',
  ),
  ValueExpected: say(
    'thiếu giá trị hoặc thừa dấu phẩy',
    'a value is missing or a comma too many',
    `Ghi một số, một chữ trong "…" hoặc null; ${POINT_VI}.`,
    `Write a number, a text in "…" or null; ${POINT_EN}.`,
  ),
  UnexpectedEndOfNumber: say(
    'số viết dở',
    'a number is not finished',
    `Viết nốt số: ${POINT_VI}.`,
    `Finish the number: ${POINT_EN}.`,
  ),
  UnexpectedEndOfString: say(
    'chữ chưa đóng ngoặc kép',
    'a text is not closed',
    'Thêm " vào cuối chữ; chữ phải nằm gọn trên một dòng.',
    'Add " at its end; a text stays on one line.',
  ),
  EndOfFileExpected: say(
    'còn chữ thừa sau chỗ kết thúc',
    'there is text after the end',
    'Xoá phần thừa, thường là một dấu } hoặc ] quá tay.',
    'Delete it, mostly a } or ] too many.',
  ),
  InvalidSymbol: say(
    'chữ đứng ngoài ngoặc kép',
    'a text stands outside quotes',
    'Đặt chữ trong "…"; dấu ngoặc kép nằm trong chữ thì viết \\".',
    'Put it in "…"; a quote inside a text is written \\".',
  ),
  InvalidCommentToken: say(
    'có ghi chú // hoặc /* */',
    'there is a comment',
    'Xoá ghi chú; JSON không nhận.',
    'Delete it; JSON has none.',
  ),
  InvalidCharacter: say(
    'chữ có phím Tab hoặc xuống dòng bên trong',
    'a text holds a tab or a line end',
    'Thay bằng một dấu cách.',
    'Write a blank instead.',
  ),
  InvalidEscapeCharacter: say(
    'dấu \\ đứng sai chỗ',
    'a \\ out of place',
    'Viết \\\\ cho một dấu \\.',
    'Write \\\\ for one \\.',
  ),
};
const OTHER = say(
  'không đọc được',
  'it cannot be read',
  'Kiểm tra dấu phẩy, ngoặc và dấu " quanh chỗ này.',
  'Check commas, brackets and quotes around here.',
);
const EMPTY = say('tệp trống', 'the file is empty', 'Điền nội dung, hoặc xoá tệp.', 'Fill it in, or delete it.');
const CURLY = say(
  'ngoặc kép cong hoặc ngoặc đơn',
  'curly or single quotes',
  'Thay bằng ngoặc kép thẳng ".',
  'Use straight double quotes ".',
);
const LEADING_ZERO = say(
  'số có 0 ở đầu',
  'a number with a leading zero',
  'Bỏ số 0; nếu là mã thì đặt trong "…".',
  'Drop the zero; a code stands in "…".',
);
const TOO_DEEP = say('lồng nhau quá sâu', 'nested too deep', 'Bỏ bớt các lớp ngoặc.', 'Take out layers of brackets.');

const decimalComma = (typed: string): SyntaxWording => {
  const meant = typed.replace(/,\s?/, '.');
  return say('số thập phân viết bằng dấu phẩy', 'a decimal written with a comma', `Viết ${meant}.`, `Write ${meant}.`);
};

const finding = ({ start, end }: Span, wording: SyntaxWording): OffsetFinding => ({
  code: 'json/syntax',
  start,
  end: Math.max(end, start + 1),
  params: { ...wording },
});

export function explainSyntax(
  text: string,
  name: string,
  at: { readonly offset: number; readonly length: number },
): OffsetFinding {
  const here = { start: at.offset, end: at.offset + at.length };
  if (text.trim() === '') return finding({ start: 0, end: 1 }, EMPTY);
  return slipOf(text, name, here) ?? finding(placeOf(text, name, here), SYNTAX[name] ?? OTHER);
}

/** Slips the parser cannot name, because to it they are something else. */
function slipOf(text: string, name: string, { start }: Span): OffsetFinding | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start, start + 40);
  const whole = /-?\d+,\s?$/.exec(before)?.[0];
  const decimals = /^\d+/.exec(after)?.[0];
  if (name === 'PropertyNameExpected' && whole && decimals)
    return finding({ start: start - whole.length, end: start + decimals.length }, decimalComma(whole + decimals));
  if (name === 'InvalidSymbol' && /^[“”„‘’«']/.test(after)) return finding({ start, end: start + 1 }, CURLY);
  if (name === 'CommaExpected' && /(?<![\d.])-?0$/.test(before) && decimals)
    return finding({ start: start - 1, end: start + decimals.length }, LEADING_ZERO);
  return null;
}

const AFTER_PREVIOUS = new Set(['CommaExpected', 'ColonExpected', 'CloseBraceExpected', 'CloseBracketExpected']);

/** A mark that is missing is typed after the word before, not at the word where the parser noticed. */
function placeOf(text: string, name: string, here: Span): Span {
  if (AFTER_PREVIOUS.has(name)) {
    const end = text.slice(0, here.start).trimEnd().length;
    return { start: end, end: end + 1 };
  }
  const comma = /,\s*$/.exec(text.slice(0, here.start));
  const closes = /^[\]},]/.test(text.slice(here.start));
  if ((name === 'PropertyNameExpected' || name === 'ValueExpected') && comma && closes)
    return { start: comma.index, end: comma.index + 1 };
  return here;
}

/** Deeper than any file of ours; beyond it parsers run out of stack. */
const MAX_DEPTH = 100;

export function nestedTooDeep(text: string): OffsetFinding | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (character === '\n') inString = false;
    else if (!inString && (character === '[' || character === '{')) depth += 1;
    else if (!inString && (character === ']' || character === '}')) depth -= 1;
    if (depth > MAX_DEPTH) return finding({ start: at, end: at + 1 }, TOO_DEEP);
  }
  return null;
}

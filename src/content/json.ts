/** JSON with positions: every syntax error, duplicate keys, and "where is path X?". */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';
import { createSourceMap } from '../diagnostics/source-map.ts';
import type { Parsed, Path, Span } from './document.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

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
  CommaExpected: say('thiếu dấu phẩy', 'a comma is missing', 'Thêm dấu , vào cuối mục đứng trước.', 'Add a , after the entry before.'),
  ColonExpected: say('thiếu dấu hai chấm', 'a colon is missing', 'Viết "tên": giá trị.', 'Write "key": value.'),
  CloseBraceExpected: say('thiếu dấu } đóng', 'a closing } is missing', 'Thêm } vào cuối mục.', 'Add } at the end of the entry.'),
  CloseBracketExpected: say('thiếu dấu ] đóng', 'a closing ] is missing', 'Thêm ] vào cuối danh sách.', 'Add ] at the end of the list.'),
  PropertyNameExpected: say(
    'dấu phẩy thừa hoặc thiếu tên mục',
    'a comma too many or a key missing',
    'Xoá dấu phẩy thừa trước dấu đóng, hoặc thêm "tên": giá trị.',
    'Delete the comma before the closing mark, or add "key": value.',
  ),
  ValueExpected: say(
    'thiếu giá trị hoặc dấu phẩy thừa',
    'a value is missing or a comma too many',
    `Ghi một số, một chữ trong "…" hoặc null; ${POINT_VI}.`,
    `Write a number, a text in "…" or null; ${POINT_EN}.`,
  ),
  InvalidNumberFormat: say(
    'số viết sai',
    'a number is malformed',
    `Sửa số: ${POINT_VI}; mã có số 0 ở đầu phải đặt trong "…".`,
    `Mend the number: ${POINT_EN}; codes with leading zeros stand in "…".`,
  ),
  UnexpectedEndOfString: say('chữ chưa đóng ngoặc kép', 'a text is not closed', 'Thêm " vào cuối chữ.', 'Add " at its end.'),
  EndOfFileExpected: say(
    'còn chữ thừa sau chỗ kết thúc',
    'there is text after the end',
    `Xoá phần thừa; ${POINT_VI}.`,
    `Delete it; ${POINT_EN}.`,
  ),
  InvalidSymbol: say('chữ đứng ngoài ngoặc kép', 'a text stands outside quotes', 'Đặt chữ trong "…".', 'Put it in "…".'),
  InvalidCommentToken: say('có ghi chú // hoặc /* */', 'there is a comment', 'Xoá ghi chú; JSON không nhận.', 'Delete it; JSON has none.'),
};
const OTHER = say(
  'không đọc được',
  'it cannot be read',
  'Kiểm tra dấu phẩy, ngoặc và dấu " quanh chỗ này.',
  'Check commas, brackets and quotes around here.',
);

export function parseJson(text: string): Parsed {
  const errors: ParseError[] = [];
  let tree = parseTree(text, errors, STRICT);
  const findings = [...syntaxFindings(errors), ...duplicateKeys(text)];
  const value: unknown = errors.length === 0 ? JSON.parse(text) : undefined;
  tree = undefined;
  return {
    value,
    findings,
    locate(path, part = 'value') {
      tree ??= parseTree(text, [], STRICT);
      return locate(tree, path, part);
    },
  };
}

/** The parser recovers and reports consequences of one slip on the spots that follow; one cause is one finding. */
function syntaxFindings(errors: readonly ParseError[]): OffsetFinding[] {
  const first = errors[0];
  if (!first) return [];
  const wording = SYNTAX[printParseErrorCode(first.error)] ?? OTHER;
  return [
    {
      code: 'json/syntax',
      start: first.offset,
      end: first.offset + Math.max(1, first.length),
      params: { ...wording },
    },
  ];
}

function duplicateKeys(text: string): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const open: Map<string, number>[] = [];
  let source: ReturnType<typeof createSourceMap> | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset, length) {
      const seen = open.at(-1);
      const first = seen?.get(key);
      if (first === undefined) return void seen?.set(key, offset);
      source ??= createSourceMap(text);
      const params = { key, firstLine: source.place(first).line };
      findings.push({ code: 'json/duplicate-key', start: offset, end: offset + length, params });
    },
  });
  return findings;
}

const START: Span = { start: 0, end: 1 };
const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

function locate(tree: Node | undefined, path: Path, part: 'value' | 'key'): Span {
  if (!tree) return START;
  const node = findNodeAtLocation(tree, [...path]);
  if (!node) return path.length === 0 ? START : opening(locate(tree, path.slice(0, -1), 'value'));
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (part === 'key' && key) return spanOf(key);
  return node.type === 'object' || node.type === 'array' ? opening(spanOf(node)) : spanOf(node);
}

/** The brace only: underlining a whole object helps nobody. */
const opening = ({ start }: Span): Span => ({ start, end: start + 1 });


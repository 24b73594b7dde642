/** zod issues → findings in the reader's words, at the place in the file. */
import { z } from 'zod';
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';
import type { Parsed, Path } from './document.ts';
import { suggestion } from './suggestion.ts';

type Issue = z.core.$ZodIssue;

export interface Shaped<Value> {
  /** null: too broken to use. Present although there are findings when only optional parts were wrong. */
  readonly value: Value | null;
  readonly findings: readonly OffsetFinding[];
  /** Places that were refused and left out of the value. */
  readonly refused: readonly Path[];
}

export function shape<Schema extends z.ZodType>(schema: Schema, parsed: Parsed): Shaped<z.output<Schema>> {
  const result = schema.safeParse(parsed.value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [], refused: [] };
  const findings = result.error.issues.flatMap((issue) => toFindings(issue, schema, parsed));
  // Optional parts that are wrong are dropped, so that rules across files still see the rest of this one.
  const rest = schema.safeParse(without(parsed.value, result.error.issues));
  return {
    value: rest.success ? rest.data : null,
    findings,
    refused: result.error.issues.map((issue) => asPath(issue.path)),
  };
}

function without(value: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.at(-1)];
    const parent = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
    const target = parent.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], copy);
    if (typeof target !== 'object' || target === null || Array.isArray(target)) continue;
    for (const key of keys) if (key !== undefined) Reflect.deleteProperty(target, key);
  }
  return copy;
}

const asPath = (path: readonly PropertyKey[]): Path => path.map((part) => (typeof part === 'symbol' ? '' : part));

/** Of one object: who has more unknown keys has another kind of file. */
const MOST_KEYS = 50;

function toFindings(issue: Issue, schema: z.ZodType, parsed: Parsed): OffsetFinding[] {
  const path = asPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.slice(0, MOST_KEYS).map((key) => ({
      code: 'schema/unknown-key',
      ...parsed.locate([...path, key], 'key'),
      params: { key, allowed: allowed.join(', '), suggestion: suggestion(key, allowed) },
    }));
  }
  const key = nameOf(path);
  if (issue.input === undefined && issue.code !== 'custom')
    return [
      {
        code: 'schema/missing-key',
        ...parsed.locate(path.slice(0, -1), 'key'),
        params: { key, expected: expectation(issue) },
      },
    ];
  return [{ ...problem(issue, key), ...parsed.locate(path) }];
}

const nameOf = (path: Path): string | Bilingual =>
  path.findLast((part) => typeof part === 'string') ?? both('cả tệp', 'the whole file');

type Problem = Pick<OffsetFinding, 'code' | 'params'>;

function problem(issue: Issue, key: string | Bilingual): Problem {
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return {
      code: 'schema/bad-date',
      params: { value: String(issue.input), suggestion: isoOrder(String(issue.input)) },
    };
  if (issue.code === 'invalid_type')
    return {
      code: 'schema/wrong-type',
      params: { key, expected: expectation(issue), received: typeName(issue.input), fix: typeFix(issue) },
    };
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return {
    code: 'schema/bad-value',
    params: { key, expected: expectation(issue), suggestion: suggestion(String(issue.input), options) },
  };
}

/** 31/12/2024 turned round; nothing when that is no day either. */
function isoOrder(typed: string): Bilingual {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!z.iso.date().safeParse(meant).success) return both('', '');
  return both(` Có phải là ${meant}?`, ` Did you mean ${meant}?`);
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const same = (text: string): Bilingual => ({ vi: text, en: text });

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: both('chữ trong "…"', 'a text in "…"'),
  number: both('số', 'a number'),
  int: both('số nguyên', 'a whole number'),
  boolean: same('true / false'),
  array: both('danh sách […]', 'a list […]'),
  object: both('mục {…}', 'an object {…}'),
  record: both('mục {…}', 'an object {…}'),
  null: same('null'),
};
const typeWords = (name: string): Bilingual => TYPES[name] ?? same(name);

const typeName = (value: unknown): Bilingual =>
  typeWords(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function typeFix(issue: Issue & { code: 'invalid_type' }): Bilingual {
  if (issue.expected === 'number' && typeof issue.input === 'string') {
    const example = /^-?\d+(?:[.,]\d+)?$/.test(issue.input) ? issue.input.replace(',', '.') : '84.40';
    return both(`Bỏ ngoặc kép và dùng dấu chấm: ${example}.`, `Drop the quotes and use a point: ${example}.`);
  }
  if (issue.expected === 'string' && typeof issue.input === 'number')
    return both(
      'Đặt trong ngoặc kép: mã và số văn bản là chữ.',
      'Put it in quotes: codes and document numbers are text.',
    );
  const expected = typeWords(issue.expected);
  return both(`Sửa thành ${expected.vi}.`, `Write ${expected.en}.`);
}

const PATTERNS: readonly (readonly [string, Bilingual])[] = [
  [
    'a-z0-9',
    both(
      'chữ thường không dấu, số và gạch nối, ví dụ 18157-xa-son-giang',
      'lower case without marks, digits and hyphens, as 18157-xa-son-giang',
    ),
  ],
  ['\\p{Lu}', both('ký hiệu viết hoa, ví dụ KH-UBND', 'a symbol in capitals, as KH-UBND')],
  ['[a-zA-Z]?', both('chỉ phần số, ví dụ "46"', 'the number alone, as "46"')],
  ['[0-9]+', both('chữ số trong "…"', 'digits in "…"')],
];

function expectation(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected);
    case 'invalid_value':
      return same(issue.values.map((value) => `"${String(value)}"`).join(', '));
    case 'invalid_format':
      return formatWords(issue);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? both('không được để trống', 'not empty')
        : issue.inclusive === false
          ? both(`số lớn hơn ${String(issue.minimum)}`, `a number above ${String(issue.minimum)}`)
          : both(`số từ ${String(issue.minimum)} trở lên`, `a number from ${String(issue.minimum)}`);
    case 'too_big':
      return issue.origin === 'string'
        ? both(`tối đa ${String(issue.maximum)} ký tự`, `at most ${String(issue.maximum)} characters`)
        : both(`số đến ${String(issue.maximum)}`, `a number up to ${String(issue.maximum)}`);
    case 'invalid_union':
      return oneOf(issue.errors.flat().map(expectation));
    default:
      return both('giá trị hợp lệ (xem lược đồ)', 'a valid value (see the schema)');
  }
}

const oneOf = (options: readonly Bilingual[]): Bilingual =>
  both(options.map(({ vi }) => vi).join(' hoặc '), options.map(({ en }) => en).join(' or '));

function formatWords(issue: Issue & { code: 'invalid_format' }): Bilingual {
  if (issue.format === 'url') return both('địa chỉ bắt đầu bằng https://', 'an address that starts with https://');
  return PATTERNS.find(([part]) => issue.pattern?.includes(part))?.[1] ?? same(issue.format);
}

/** Keys an object may hold at a path of the schema, for the message. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const at = path.reduce<z.ZodType | undefined>((current, key) => step(unwrap(current), key), schema);
  const object = unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable || current instanceof z.ZodDefault)
    current = current.unwrap() as z.ZodType;
  return current;
}

function step(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

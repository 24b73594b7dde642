import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from './frontmatter.ts';

const file = (yaml: string, body = 'Nội dung'): string => `---\n${yaml}\n---\n${body}`;
const valueOf = (yaml: string): unknown => parseFrontMatter(file(yaml)).value;
function slip(text: string) {
  const { findings, value } = parseFrontMatter(text);
  const [first] = findings;
  const words = (first?.params['detail'] ?? first?.params['what']) as { vi: string } | undefined;
  return {
    count: findings.length,
    code: first?.code,
    under: text.slice(first?.start, first?.end),
    words: words?.vi,
    value,
  };
}

describe('the block', () => {
  test('is parsed, and the body begins after it', () => {
    const text = file('a: 1\nb: [x, y]');
    const { value, findings, bodyStart } = parseFrontMatter(text);
    expect({ value, findings, body: text.slice(bodyStart) }).toEqual({
      value: { a: 1, b: ['x', 'y'] },
      findings: [],
      body: '\nNội dung',
    });
  });

  test('may have line ends of Windows', () => {
    const text = '---\r\na: 1\r\n---\r\nNội dung';
    const { value, bodyStart } = parseFrontMatter(text);
    expect({ value, body: text.slice(bodyStart) }).toEqual({ value: { a: 1 }, body: '\r\nNội dung' });
  });

  test('a rule in the body does not close it twice', () => {
    expect(valueOf('a: 1')).toEqual({ a: 1 });
    expect(parseFrontMatter(file('a: 1', 'x\n\n---\n\ny')).value).toEqual({ a: 1 });
  });

  test('a file without it is told so on line 1', () => {
    expect(slip('# Kế hoạch\n')).toMatchObject({
      code: 'frontmatter/missing',
      under: '# Kế hoạch',
      words: 'dòng đầu phải là ---',
    });
    expect(slip('')).toMatchObject({ code: 'frontmatter/missing', count: 1 });
  });

  test('a block that is never closed is told so', () => {
    expect(slip('---\na: 1\n\nNội dung')).toMatchObject({
      code: 'frontmatter/missing',
      words: 'thiếu dòng --- thứ hai để đóng lại',
    });
  });

  test('dates stay text and yes stays a word', () => {
    expect(valueOf('a: 2024-12-31\nb: yes\nc: "05"')).toEqual({ a: '2024-12-31', b: 'yes', c: '05' });
  });
});

describe('syntax', () => {
  test.each([
    ['a: 1\ntitle: Kế hoạch: năm 2024', 'K', 'dấu hai chấm nằm trong giá trị không có ngoặc kép'],
    ['a: 1\na: 2', 'a', 'một mục ghi hai lần'],
    ['a:\n\t- x', '\t', 'thụt dòng bằng phím Tab'],
    ['a: "x\nb: 1', '"', 'ngoặc mở mà chưa đóng'],
    ['a: [1, 2\nb: 3', '[', 'ngoặc mở mà chưa đóng'],
    ['a: {x: 1\nb: 3', '{', 'ngoặc mở mà chưa đóng'],
    ['a: @x', '@', 'giá trị bắt đầu bằng dấu @, ` hoặc %'],
    ['abc\nb: 1', 'abc\nb', 'thiếu dấu hai chấm sau tên mục'],
  ])('%j is one finding where it begins', (yaml, under, words) => {
    expect(slip(file(yaml))).toEqual({ count: 1, code: 'frontmatter/syntax', under, words, value: undefined });
  });

  test('brackets nested thousands deep are a finding, not a crash', () => {
    for (const depth of [300, 3000, 50_000]) {
      expect(slip(file(`a: ${'['.repeat(depth)}`)).code).toBe('frontmatter/syntax');
      expect(() => parseFrontMatter(file(`a: ${'['.repeat(depth)}${']'.repeat(depth)}`))).not.toThrow();
    }
  });
});

describe('length', () => {
  test('a block that is too long is not even parsed, and the body after it is still found', () => {
    const text = file('a: 1\n'.repeat(20_000));
    expect(slip(text)).toMatchObject({ code: 'frontmatter/too-long', count: 1, value: undefined });
    expect(text.slice(parseFrontMatter(text).bodyStart)).toBe('\nNội dung');
  });

  test('a long one is read', () => {
    expect(valueOf(`a:\n${'  - Ủy ban nhân dân xã\n'.repeat(2000)}`)).toMatchObject({ a: { length: 2000 } });
  });
});

describe('what YAML can do beyond plain data is refused', () => {
  test.each([
    ['a: &x 1', 'mỏ neo (&)'],
    ['a: *x', 'bí danh (*)'],
    ['a: !x 1', 'thẻ kiểu (!)'],
    ['a: !!binary aGk=', 'thẻ kiểu (!)'],
    ['a: !!str 5', 'thẻ kiểu (!)'],
    ['a: !!map {}', 'thẻ kiểu (!)'],
    ['? [x, y]\n: 1', 'tên mục ghép (?)'],
  ])('%j', (yaml, words) => {
    expect(slip(file(yaml))).toMatchObject({ count: 1, code: 'frontmatter/unsafe', words, value: undefined });
  });

  test('a merge key is an ordinary key', () => {
    expect(valueOf('<<: { b: 1 }')).toEqual({ '<<': { b: 1 } });
  });
});

describe('places', () => {
  const text = file('kind: plan\ndate: { year: 2024, day: 31 }\nlist:\n  - name: Đông\n  - name: Tây\nempty:');
  const locate = (path: (string | number)[], part?: 'value' | 'key') => {
    const { start, end } = parseFrontMatter(text).locate(path, part);
    return text.slice(start, end);
  };

  test('values and keys are found by path in the whole file', () => {
    expect(locate(['kind'])).toBe('plan');
    expect(locate(['kind'], 'key')).toBe('kind');
    expect(locate(['date', 'day'])).toBe('31');
    expect(locate(['list', 1, 'name'])).toBe('Tây');
  });

  test('a path that does not exist leads to the key of its nearest parent', () => {
    expect(locate(['date', 'month'])).toBe('date');
    expect(parseFrontMatter(text).locate(['nothing'])).toEqual({ start: 4, end: 5 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTree, parseWhole } from './parse-tree.ts';
import { cut } from './plain-chunks.ts';
import type { BodyNode } from './tree.ts';

/** The tree without what nobody reads: lines, columns, and keys that are undefined. */
const essence = (node: BodyNode): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'data') return undefined;
      if (key !== 'position' || value === undefined) return value;
      const { start, end } = value as NonNullable<BodyNode['position']>;
      return [start.offset, end.offset];
    }),
  );

const nodesOf = (text: string): unknown => (essence(parseTree(text).tree) as BodyNode).children;
const nodesOfParser = (text: string): unknown[] => [...((essence(parseWhole(text)) as BodyNode).children ?? [])];
/** What is left to the parser. */
const left = (text: string): string[] =>
  cut(text)
    .filter(({ node }) => node === null)
    .map(({ start, end }) => text.slice(start, end));

function isReadable(text: string): boolean {
  try {
    parseWhole(text);
    return true;
  } catch {
    return false;
  }
}

interface Step {
  readonly depth: number;
  readonly mark: string;
  readonly isParagraph: boolean;
  readonly blank: boolean;
}

/** Points and paragraphs, each indented as far as the point it belongs to wants it. */
function listOf(steps: readonly Step[]): string {
  let contents = [2];
  let text = '- đầu';
  for (const { depth, mark, isParagraph, blank } of steps) {
    const indent = contents[Math.min(depth, contents.length) - 1] ?? 0;
    const words = isParagraph && indent > 0 ? 'đoạn' : `${mark} điểm`;
    text += `${blank || words === 'đoạn' ? '\n\n' : '\n'}${' '.repeat(indent)}${words}`;
    contents = contents.filter((content) => content <= indent);
    if (words !== 'đoạn') contents.push(indent + mark.length + 1);
  }
  return text;
}

describe('plain chunks', () => {
  it.each([
    '## I. Mục tiêu\n\na) Nâng chỉ số, từ 80% trở lên.\n\n- Một\n- Hai\n\nHết.',
    '**Điều 1.** Ban hành **kế hoạch** & phụ lục, điểm < 5 hoặc > 3, khoảng ~5.',
    '1. Một:\n\n   - con;\n   - con.\n\n   Đoạn.\n\n2. Hai\n   - con\n     - cháu\n\n- Khác',
    '| TT | **Việc** | Hạn |\n|:--|:-:|--:|\n| 1 | Rà soát | 31/12 |\n| 2 | | |\n|3|b|c |',
  ])('%j never reaches the parser, and is what the parser would make of it', (text) => {
    expect(left(text)).toEqual([]);
    expect(nodesOf(text)).toEqual(nodesOfParser(text));
  });

  it('lists of plain words are what the parser would make of them', () => {
    const step = fc.record({
      depth: fc.nat(3),
      mark: fc.constantFrom('-', '-', '-', '1.', '2.', '10.', '3)'),
      isParagraph: fc.boolean(),
      blank: fc.boolean(),
    });
    let plain = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const text = listOf(steps);
        if (left(text).length === 0) plain += 1;
        expect(nodesOf(text)).toEqual(nodesOfParser(text));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it('what is not plain goes to the parser alone, with its places put right', () => {
    const text = 'Một.\n\nHai *nghiêng*.\n\n<PhuLuc ten="I" />\n\nBa.';
    expect(left(text)).toEqual(['Hai *nghiêng*.\n\n<PhuLuc ten="I" />']);
    expect(nodesOf(text)).toEqual(nodesOfParser(text));
  });

  it('many chunks that are not plain are read a few at a time, a list whole', () => {
    const paragraphs = 'Việc *này*.\n\n'.repeat(1000);
    expect(left(paragraphs).length).toBeGreaterThan(3);
    expect(nodesOf(paragraphs)).toEqual(nodesOfParser(paragraphs));
    const list = '- việc *này*\n\n  đoạn\n\n'.repeat(300);
    expect(left(list)).toHaveLength(1);
    const lists = '- việc *này*\n\n1. một\n\n8) tám\n\n   đoạn\n\n'.repeat(200);
    expect(left(lists).length).toBeGreaterThan(2);
    expect(nodesOf(lists)).toEqual(nodesOfParser(lists));
  });

  it.each(['a {b}', '```\n\nx\n\n```', '[a]: b', 'a[^1]', '<A>\n\nb\n\n</A>', 'import a', '<!-- a\n\nb -->'])(
    'a text with %j is not cut',
    (text) => {
      expect(left(`Một.\n\n${text}\n\nHai.`)).toEqual([`Một.\n\n${text}\n\nHai.`]);
    },
  );

  it.each(['a \\{b\\}', 'điểm < 5', 'khoảng ~5', 'điểm <5', '\\<b>', '<ChiTieu />', 'một\ttab'])(
    'a text with %j is cut',
    (text) => {
      expect(cut(`Một.\n\n${text}\n\nHai.`)).toHaveLength(3);
    },
  );

  it('a mark without words is a point, whatever follows', () => {
    const text = '* z\n \n*\n| e | f |';
    expect(cut(text, 0).map(({ node }) => node)).toEqual([null]);
  });

  it('the tree is that of the parser, place for place', () => {
    const word = fc.constantFrom(
      'Điểm',
      'từ 80%',
      'a)',
      '46/KH-UBND',
      '(x)',
      '“y”',
      '- ',
      '1. ',
      '8) ',
      '+ ',
      '# ',
      '## ',
      '**b**',
      '*',
      '_',
      '[a](/b)',
      '[',
      ']',
      '|',
      '\\',
      '&lt;',
      '&',
      '!',
      ':',
      'www.a.vn',
      'https://a.vn',
      'a@b.vn',
      '#',
      '>',
      '=',
      '---',
      '===',
      '...',
      '  ',
      '\n',
      '\n  ',
      '\n\n',
      '\n\n\n',
      '\n \n',
      '\n\n  ',
      '\n\n- x',
      '\n\n1. y',
      '\n\n3. y\n4. z',
      '\n2. ',
      '\n\n### 1. K',
      '2.1. ',
      '\n\n## H',
      '\n\n<ChiTieu />\n\n',
      '| a |\n|--|\n| b |',
      '\u00a0',
      '…',
      'mailto:x',
      '5',
      '2024.',
      '-',
      ' < 5',
      ' ~5 ',
      '\\{',
      '**Điều 1.** ',
      ' **x** ',
      ' **x**;',
      ' **x.**,',
      '\t',
      '\n\t',
      '<5',
      ' & ',
      '| a | **b** |\n|:-:|-:|\n| | d |',
      '\n| e | f |',
      '\n\n* z',
      '\n\n   đoạn',
      '\n\n- một\n  - con\n  - con\n- hai',
      '\n   - con',
      '\n\n   - con\n\n2. hai',
      '\n\n1. một\n\n   - con\n\n   đoạn\n2. hai',
      '\n     1. cháu',
      '\n\n  đoạn',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        // Only what is read in parts can differ; of what cannot be read at all nothing is rendered.
        if (!isReadable(text)) return;
        const parts = cut(text, 0);
        const nodes = parts.flatMap(({ start, end, node }) =>
          node === null ? nodesOfParser('\n'.repeat(start) + text.slice(start, end)) : [essence(node)],
        );
        if (parts.length > 1) expect(nodes).toEqual(nodesOfParser(text));
      }),
      { numRuns: 4000 },
    );
  });
});

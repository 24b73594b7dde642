import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseWhole } from './parse-tree.ts';
import { parseInChunks } from './plain-chunks.ts';
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

const childrenOf = (node: BodyNode | null): unknown => (node === null ? null : (essence(node) as BodyNode).children);

describe('plain chunks', () => {
  it('plain words never reach the parser', () => {
    const parse = vi.fn(parseWhole);
    const tree = parseInChunks('## I. Mục tiêu\n\na) Nâng chỉ số, từ 80% trở lên.\n\n- Một\n- Hai\n\nHết.', parse);
    expect(tree?.children?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'paragraph']);
    expect(parse).not.toHaveBeenCalled();
  });

  it('what is not plain goes to the parser alone, with its places put right', () => {
    const parse = vi.fn(parseWhole);
    const text = 'Một.\n\nHai **đậm**.\n\n<PhuLuc ten="I" />\n\nBa.';
    expect(childrenOf(parseInChunks(text, parse))).toEqual(childrenOf(parseWhole(text)));
    expect(parse.mock.calls).toEqual([['Hai **đậm**.\n\n<PhuLuc ten="I" />']]);
  });

  it.each(['a {b}', '```\n\nx\n\n```', '[a]: b', 'a[^1]', '<A>\n\nb\n\n</A>', 'import a', '<!-- a\n\nb -->'])(
    'a text with %j is not cut',
    (text) => {
      expect(parseInChunks(`Một.\n\n${text}\n\nHai.`, parseWhole)).toBeNull();
    },
  );

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
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        const fast = parseInChunks(text, parseWhole);
        if (fast !== null) expect(childrenOf(fast)).toEqual(childrenOf(parseWhole(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

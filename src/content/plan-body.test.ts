import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../diagnostics/finding.ts';
import type { PlanBlock } from '../domain/plan.ts';
import { proseHtml, proseText } from '../text/prose.ts';
import { parsePlanBody } from './plan-body.ts';

/** Code and the exact characters each finding points at. */
const problems = (text: string): [string, string][] =>
  parsePlanBody(text).findings.map(({ code, start, end }) => [code, text.slice(start, end)]);
const codes = (text: string): string[] => problems(text).map(([code]) => code);
const blocks = (text: string): readonly PlanBlock[] => {
  const body = parsePlanBody(text);
  expect(body.findings).toEqual([]);
  return body.blocks;
};
const html = (text: string): string =>
  blocks(text)
    .map((block) => (block.kind === 'prose' ? proseHtml(block.tree) : ''))
    .join('');
const words = (text: string): string =>
  blocks(text)
    .map((block) => (block.kind === 'prose' ? proseText(block.tree) : ''))
    .join('');
const details = (text: string): unknown[] => parsePlanBody(text).findings.map(({ params }) => params['detail']);

describe('honest bodies', () => {
  it('an empty body has no blocks', () => {
    expect(parsePlanBody('')).toEqual({ blocks: [], findings: [] });
  });

  it('a heading, prose and a component become three blocks in order', () => {
    expect(blocks('## I. Mục tiêu\n\nNâng chỉ số.\n\n<ChiTieu />\n')).toEqual([
      { kind: 'heading', level: 2, id: 'i-muc-tieu', text: 'I. Mục tiêu' },
      { kind: 'prose', tree: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Nâng chỉ số.' }] }] },
      { kind: 'targets' },
    ]);
  });

  it('every component of the list becomes its block', () => {
    expect(
      blocks('<BangNhiemVu />\n\n<PhuLuc ten="Phụ lục I" />\n\n<LichDanhGia dot="cchc-hai-phong-2025" />'),
    ).toEqual([
      { kind: 'tasks' },
      { kind: 'annex', label: 'Phụ lục I' },
      { kind: 'schedule', roundId: 'cchc-hai-phong-2025' },
    ]);
  });

  it('points a) b) đ) stay paragraphs', () => {
    expect(html('a) Một.\n\nđ) Năm.')).toBe('<p>a) Một.</p>\n<p>đ) Năm.</p>');
  });

  it('a list that begins at 8 keeps its number', () => {
    expect(html('8) Chuyển đổi số.')).toContain('<ol start="8">');
  });

  it('a table says its alignment as a class, never as a style', () => {
    const table = html('| Bước | Hạn |\n|:--|--:|\n| 1 | 15/12/2024 |');
    expect(table).toContain('<th class="align-left">Bước</th>');
    expect(table).toContain('<td class="align-right">15/12/2024</td>');
    expect(table).not.toMatch(/style=|align="/);
  });

  it('bold and italic survive, quotes and dashes are not rewritten', () => {
    expect(html('**Điều 1.** *Quan trọng* "thẳng" -- 2021-2025...')).toBe(
      '<p><strong>Điều 1.</strong> <em>Quan trọng</em> &quot;thẳng&quot; -- 2021-2025...</p>',
    );
  });

  it('a blank after < and a ~ for “about” are plain text', () => {
    expect(words('Điểm < 5, khoảng ~5 đến ~6')).toBe('Điểm < 5, khoảng ~5 đến ~6');
  });

  it('escaped < and { are plain text', () => {
    expect(words('Dưới \\<5 và \\{chưa rõ')).toBe('Dưới <5 và {chưa rõ');
  });

  it('an outside link gets rel="noopener", a link inside the site does not', () => {
    expect(html('[A](https://a.vn/x) và [B](/ke-hoach/) và [C](#i-muc-tieu)')).toBe(
      '<p><a href="https://a.vn/x" rel="noopener">A</a> và <a href="/ke-hoach/">B</a> và <a href="#i-muc-tieu">C</a></p>',
    );
  });

  it('a bare mail address becomes a mailto link', () => {
    expect(html('Gửi về so@noivu.gov.vn')).toContain('href="mailto:so@noivu.gov.vn"');
  });

  it.each([
    '46/KH-UBND',
    '7169/QĐ-UBND',
    '54/2019/QĐ-UBND',
    '45/2016/QĐ-TTg',
    '131/2025/QH15',
    '20-CT/TU',
    '09-CTTr/ĐU',
  ])('the document number %s does not break', (number) => {
    expect(html(`Theo ${number}, ngày 19/10/2016.`)).toBe(
      `<p>Theo <span class="nw">${number}</span>, ngày 19/10/2016.</p>`,
    );
  });

  it('a rank, a date and a standard are no document numbers', () => {
    expect(html('Hạng 19/25, tháng 3/2024, TCVN ISO 9001:2015')).not.toContain('span');
  });

  it('the text of prose keeps words apart at line breaks, cells and items', () => {
    expect(words('| a | b |\n|--|--|\n| c | d |')).toBe('a b\nc d');
    expect(words('- một\\\n  hai\n- ba')).toBe('một hai\nba');
  });
});

describe('headings', () => {
  it('ids have no diacritics and đ becomes d', () => {
    expect(blocks('### 3. Đánh giá, xếp hạng')).toMatchObject([{ level: 3, id: '3-danh-gia-xep-hang' }]);
  });

  it('equal headings get different ids, in order', () => {
    const ids = blocks('## Mục\n\n## Mục\n\n## Mục 2\n\n## Mục').map((block) => 'id' in block && block.id);
    expect(ids).toEqual(['muc', 'muc-2', 'muc-2-2', 'muc-3']);
  });

  it('a heading of marks only still has an id', () => {
    expect(blocks('## §')).toMatchObject([{ id: 'muc' }]);
  });

  it.each(['# Một', '##### Năm', '##', '## [A](https://a.vn)', '1. ## Trong danh sách'])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['body/not-allowed']);
  });
});

describe('code', () => {
  it('a paragraph with an expression is refused at its column', () => {
    expect(problems('Điểm {1+1} đạt')).toEqual([['body/code', '{1+1}']]);
  });

  it.each([
    ['export const x = 1', 'export const x = 1'],
    ['Chữ.\n\nimport fs from "node:fs"', 'import fs from "node:fs"'],
    ['{/* ghi chú */}', '{/* ghi chú */}'],
    ['# {process.exit(1)}'.slice(2), '{process.exit(1)}'],
    ['- mục {a.b}', '{a.b}'],
    ['| a |\n|--|\n| {x} |', '{x}'],
    ['<PhuLuc ten="I" {...props} />', '{...props}'],
  ])('%j is code', (text, marked) => {
    expect(problems(text)).toEqual([['body/code', marked]]);
  });

  it('the inside of braces is never parsed as JavaScript', () => {
    expect(problems('a {if (} b')).toEqual([['body/code', '{if (}']]);
  });
});

describe('components', () => {
  it.each([
    ['<Chart />', '<Chart'],
    ['<Foo.Bar />', '<Foo.Bar'],
    ['<a.b />', '<a.b'],
    ['Câu <Lạ/> này', '<Lạ'],
  ])('%s is unknown', (text, marked) => {
    expect(problems(text)).toEqual([['body/unknown-component', marked]]);
  });

  it.each([
    ['<ChiTieu client:load />', 'client:load'],
    ['<ChiTieu set:html="x" />', 'set:html="x"'],
    ['<ChiTieu a={1} />', 'a={1}'],
    ['<PhuLuc ten={"I"} />', 'ten={"I"}'],
    ['<PhuLuc ten />', 'ten'],
    ['<PhuLuc ten="" />', 'ten=""'],
    ['<PhuLuc ten="I" ten="II" />', 'ten="II"'],
    ['<PhuLuc />', '<PhuLuc'],
    ['<LichDanhGia dot="Hải Phòng" />', 'dot="Hải Phòng"'],
    ['<LichDanhGia dot="../x" />', 'dot="../x"'],
    ['<PhuLuc ten="a&#8238;b" />', 'ten="a&#8238;b"'],
    ['<PhuLuc ten="I" constructor="x" />', 'constructor="x"'],
  ])('%s has a bad attribute', (text, marked) => {
    expect(problems(text)).toEqual([['body/bad-attribute', marked]]);
  });

  it.each(['Xem <ChiTieu /> này', '- <ChiTieu />', '**<ChiTieu />**'])('%s is misplaced', (text) => {
    expect(problems(text)).toEqual([['body/misplaced-component', '<ChiTieu']]);
  });

  it('a component with text inside is refused', () => {
    expect(problems('<ChiTieu>\n\nchữ\n\n</ChiTieu>')).toEqual([['body/not-allowed', '<ChiTieu']]);
  });

  it('a component that is not closed is told how to write it', () => {
    expect(problems('<PhuLuc ten="I">')).toEqual([['body/syntax', '<PhuLuc ten="I">']]);
    expect(details('<PhuLuc ten=Phụ lục />')).toEqual([
      expect.objectContaining({ vi: 'thẻ viết chưa đúng, mẫu: <PhuLuc ten="…" />' }),
    ]);
  });
});

describe('HTML', () => {
  it.each([
    ['<b>đậm</b>', '<b'],
    ['<div>\n\nx\n\n</div>', '<div'],
    ['<>x</>', '<'],
    ['<my-tag />', '<my-tag'],
    ['<svg:use />', '<svg:use'],
    ['Dòng <br> mới', '<br>'],
    ['</p>', '</p>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>', '<script'],
    ['<!DOCTYPE html>', '<!DOCTYPE html>'],
    ['<?php echo 1 ?>', '<?php echo 1 ?>'],
    ['Chữ <!-- giấu --> chữ', '<!-- giấu -->'],
    ['<!-- hai\n\nđoạn -->', '<!-- hai\n\nđoạn -->'],
  ])('%j is HTML', (text, marked) => {
    expect(problems(text)).toEqual([['body/html', marked]]);
  });
});

describe('what officers type', () => {
  const advice = (text: string): unknown[] =>
    parsePlanBody(text).findings.map(({ params }) => (params['fix'] as Bilingual | undefined)?.vi);

  it.each([
    ['Điểm <5 là kém', 'body/syntax', '<', 'Viết “dưới 5”, hoặc thêm dấu cách sau dấu <: “< 5”.'],
    ['Tỷ lệ <95,5% là kém', 'body/syntax', '<', 'Viết “dưới 95,5%”, hoặc thêm dấu cách sau dấu <: “< 95,5%”.'],
    ['Điểm <= 5', 'body/syntax', '<=', 'Viết ≤ thay cho <=.'],
    ['nếu a<b và c>d', 'body/syntax', '<b và c>', 'Thay < > bằng ngoặc ( ) hoặc “…”; chỗ để trống thì viết …….'],
    ['nếu a<b thì', 'body/syntax', '<', 'Viết bằng chữ (“dưới”, “nhỏ hơn”), hoặc thêm dấu cách sau dấu <.'],
    ['Ông <họ và tên>', 'body/syntax', '<họ và tên>', 'Thay < > bằng ngoặc ( ) hoặc “…”; chỗ để trống thì viết …….'],
    [
      '<<Phụ lục>>\n\n<ChiTieu />',
      'body/syntax',
      '<<Phụ lục>>',
      'Thay < > bằng ngoặc ( ) hoặc “…”; chỗ để trống thì viết …….',
    ],
    ['Tên huyện {chưa rõ}', 'body/syntax', '{chưa rõ}', 'Thay { } bằng ngoặc tròn ( ) hoặc dấu “…”.'],
    ['Tên huyện {chưa rõ', 'body/syntax', '{', 'Thay { bằng ngoặc tròn (, hoặc xoá đi; cần đúng dấu này thì viết \\{.'],
    ['Gửi <mail@x.vn> trước', 'body/syntax', '<mail@x.vn>', 'Viết mail@x.vn, không có < và >.'],
    ['Xem <https://a.vn/x>', 'body/syntax', '<https://a.vn/x>', 'Viết https://a.vn/x, không có < và >.'],
    [
      'Chữ <!-- giấu -->',
      'body/html',
      '<!-- giấu -->',
      'Xoá ghi chú; điều cần nói với người đọc thì viết vào editorNotes ở đầu tệp.',
    ],
    ['Một<br>hai', 'body/html', '<br>', 'Để một dòng trống cho đoạn mới, hoặc gõ \\ ở cuối dòng rồi xuống dòng.'],
    ['<phuluc />', 'body/html', '<phuluc', 'Có phải là <PhuLuc ten="…" />? Viết đúng chữ hoa, chữ thường.'],
    [
      '<PhuLuc ten=“I” />',
      'body/syntax',
      '<PhuLuc ten=“I” />',
      'Viết <PhuLuc ten="…" /> trên một dòng riêng: ngoặc kép thẳng ("), dấu / ở cuối.',
    ],
    ['•\tRà soát', 'body/not-allowed', '•', 'Thay dấu này bằng “- ” (gạch ngang và một dấu cách), mỗi ý một dòng.'],
    [
      '> 95% trở lên',
      'body/not-allowed',
      '> 95% trở lên',
      'Đầu dòng viết “trên 95%” hoặc “≥ 95%”; lời trích thì đặt trong “…”.',
    ],
    ['- [ ] việc', 'body/not-allowed', '- [ ] việc', 'Thay [ ] bằng ☐ và [x] bằng ☑.'],
  ])('%j is told what to type instead', (text, code, marked, fix) => {
    expect(problems(text)).toEqual([[code, marked]]);
    expect(advice(text)).toEqual([fix]);
  });

  it('every bullet of Word is marked, and a dot in a sentence is none', () => {
    expect(problems('• Một\n• Hai')).toEqual([
      ['body/not-allowed', '•'],
      ['body/not-allowed', '•'],
    ]);
    expect(problems('Sáng • chiều · tối')).toEqual([]);
  });

  it('an escaped brace is not taken for the open one', () => {
    expect(problems('\\{a và {b')).toEqual([['body/syntax', '{']]);
    expect(parsePlanBody('\\{a và {b').findings[0]?.start).toBe(7);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '<java\tscript:alert(1)>',
    '< javascript:alert(1)>',
    'java%73cript:alert(1)',
    'javascript%3Aalert(1)',
    'vbscript:x',
    'data:text/html;base64,PHM+',
    'file:///etc/passwd',
    '//evil.vn',
    '/%2Fevil.vn',
    '/%252Fevil.vn',
    '/\\evil.vn',
    '/%5Cevil.vn',
    'https:evil.vn',
    'https://gov.vn@evil.vn',
    'https://a.vn/%0d%0aSet-Cookie',
    'https://a.vn/&#8238;x',
    'https://',
    '../ke-hoach',
    'tep.pdf',
    '',
  ])('[x](%s) is unsafe', (url) => {
    const text = `Xem [x](${url}) nhé`;
    expect(problems(text)).toEqual([['body/unsafe-link', `[x](${url})`]]);
  });

  it.each([
    'https://a.vn',
    'HTTP://a.vn/b?c=d#e',
    'https://a.vn/t%C3%A2n%20%C4%91%E1%BB%A9c',
    'mailto:a@b.vn?subject=x',
    '/',
    '/a/b/',
    '#x',
  ])('[x](%s) is safe', (url) => {
    expect(problems(`[x](${url})`)).toEqual([]);
  });

  it('a bare address with another host in front is unsafe', () => {
    expect(problems('Chữ.\n\nXem https://gov.vn@evil.vn/ nhé')).toEqual([
      ['body/unsafe-link', 'https://gov.vn@evil.vn/'],
    ]);
  });

  it('a message shows no hidden characters', () => {
    expect(parsePlanBody('[x](<java\tscript:x>)').findings[0]?.params['url']).toBe('java·script:x');
  });
});

describe('everything that is not named', () => {
  it.each([
    ['![a](https://a.vn/a.png)', '![a](https://a.vn/a.png)'],
    ['> 95% trở lên', '> 95% trở lên'],
    ['```js\nx\n```', '```js'],
    ['Chữ `x` nhỏ', '`x`'],
    ['~~bỏ~~', '~~bỏ~~'],
    ['***', '***'],
    ['- [x] xong', '- [x] xong'],
    ['[a]: https://a.vn', '[a]: https://a.vn'],
    ['Chữ &#8238; đảo', 'Chữ &#8238; đảo'],
  ])('%j is refused', (text, marked) => {
    expect(problems(text)).toEqual([['body/not-allowed', marked]]);
  });

  it('a reference and a footnote are refused with their definitions', () => {
    expect(codes('[a]\n\n[a]: javascript:x')).toEqual(['body/not-allowed', 'body/not-allowed']);
    expect(codes('a[^1]\n\n[^1]: b')).toEqual(['body/not-allowed', 'body/not-allowed']);
  });
});

describe('a whole file', () => {
  it('all problems are found at once, each at its place', () => {
    const text = '# Tên\n\nĐiểm <5 và {chưa\n\n[x](javascript:a) <br>\n\n<Lạ />\n\n{1+1}\n\n<!-- a -->\n';
    expect(problems(text)).toEqual([
      ['body/not-allowed', '# Tên'],
      ['body/syntax', '<'],
      ['body/syntax', '{'],
      ['body/unsafe-link', '[x](javascript:a)'],
      ['body/html', '<br>'],
      ['body/unknown-component', '<Lạ'],
      ['body/code', '{1+1}'],
      ['body/html', '<!-- a -->'],
    ]);
  });

  it('offsets count from the start of the file', () => {
    expect(parsePlanBody('a {1}', 100).findings).toMatchObject([{ start: 102, end: 105 }]);
  });

  it('a body with a problem has no blocks', () => {
    expect(parsePlanBody('## Tốt\n\n{1}').blocks).toEqual([]);
  });

  it('line ends of Windows move no offset', () => {
    expect(problems('## A\r\n\r\nĐiểm <5\r\n\r\na {1}\r\n')).toEqual([
      ['body/syntax', '<'],
      ['body/code', '{1}'],
    ]);
  });
});

describe('hostile input', () => {
  it.each([
    ['nested quotations', '>'.repeat(5000)],
    ['nested lists', '- '.repeat(5000)],
    ['indented lists', Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['nested tags', '<A>'.repeat(50)],
    ['many brackets', '['.repeat(5000)],
    ['many stars', '*_'.repeat(5000)],
    ['many braces', '{'.repeat(5000)],
    ['a long text', 'a '.repeat(60_000)],
  ])('%s are refused in time', (_, text) => {
    const started = performance.now();
    expect(codes(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('no text makes it throw, and what passes holds no markup of the author', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '</',
      '/>',
      '<!--',
      '-->',
      '[',
      '](',
      ')',
      '`',
      '*',
      '_',
      '|',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '## ',
      '\\',
      '&#60;',
      '&lt;',
      '"',
      '=',
      ' ',
      'ten="I"',
      'ChiTieu',
      'PhuLuc',
      'b',
      'Điểm',
      'import ',
      'javascript:',
      'https://a.vn',
      '~~',
      '\t',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const block of parsePlanBody(pieces.join('')).blocks) {
          if (block.kind !== 'prose') continue;
          const made = proseHtml(block.tree);
          const tags = [...made.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]);
          expect([
            'p',
            'a',
            'em',
            'strong',
            'br',
            'ul',
            'ol',
            'li',
            'span',
            'table',
            'thead',
            'tbody',
            'tr',
            'th',
            'td',
          ]).toEqual(expect.arrayContaining(tags));
          expect(made).not.toMatch(/href="(?!https?:|mailto:|\/(?!\/)|#)/i);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

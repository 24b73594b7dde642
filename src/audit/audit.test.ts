import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { auditSite, formatReport, RULES } from './audit.ts';
import { readBuiltSite } from './read-site.ts';
import { type AuditConfig, DEFAULT_CONFIG } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'congkhai-audit-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
let number = 0;

function folder(files: Files): string {
  const dir = join(root, String(number++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const page = (body = '', { head = '', title = 'Trang' } = {}): string =>
  `<!doctype html><html lang="vi"><head><title>${title}</title><meta name="description" content="Mô tả">${head}</head><body><main><h1>Tên</h1>${body}</main></body></html>`;

/** What one rule says of a folder, as `severity file: message`. */
function findings(rule: string, files: Files, config: AuditConfig = DEFAULT_CONFIG): string[] {
  const found = RULES.find(({ name }) => name === rule);
  if (!found) throw new Error(`No rule ${rule}`);
  return found
    .check(readBuiltSite(folder(files), config))
    .map(({ severity, file, message }) => `${severity} ${file}: ${message}`);
}

describe('broken-link', () => {
  const files = {
    'index.html': page(
      '<a href="/a/#cho">a</a><a href="a/">a</a><a href="/a/#">a</a><a href="https://khac.vn/x">ra</a><a href="mailto:a@b.vn">thư</a>',
    ),
    'a/index.html': page(
      '<p id="cho"></p><img srcset="/1.png 1x, /2.png 2x" src="/1.png"><form action="../?q=1"></form><a href="/%C4%91/">đ</a>',
    ),
    'đ/index.html': page('<a href="https://ta.vn/a/">về</a>', {
      head: '<link rel="canonical" href="https://ta.vn/đ/"><link rel="stylesheet" href="/s.css">',
    }),
    's.css': '@import "t.css"; p{background:url(1.png)} /* url(none.png) */',
    't.css': 'p{background:url("data:image/png;base64,AA")}',
    '1.png': '',
    '2.png': '',
  };
  test('addresses that lead somewhere pass: relative, encoded, with anchor, own origin, other hosts', () => {
    expect(findings('broken-link', files)).toEqual([]);
  });
  test.each([
    ['<a href="/b/">', '<a> /b/: không có trang hay tệp này'],
    ['<a href="/a/#khong">', '<a> /a/#khong: trang có, nhưng không có chỗ #khong'],
    ['<a href="/a">', '<a> /a: thiếu dấu / ở cuối'],
    ['<a href="/A/">', '<a> /A/: không có trang hay tệp này'],
    ['<a href="#x">', '<a> #x: trang có, nhưng không có chỗ #x'],
    ['<a href="http://">', '<a> http://: không phải một địa chỉ'],
    ['<img srcset="/1.png 1x, /3.png 2x">', '<img> /3.png: không có trang hay tệp này'],
    ['<script src="/x.js"></script>', '<script> /x.js: không có trang hay tệp này'],
    ['<form action="/tim/"></form>', '<form> /tim/: không có trang hay tệp này'],
    ['<style>p{background:url(/3.png)}</style>', '<style> /3.png: không có trang hay tệp này'],
  ])('%s fails', (body, message) => {
    expect(findings('broken-link', { ...files, 'index.html': page(body) })).toEqual([`error index.html: ${message}`]);
  });
  test('a style sheet names a file that is not there', () => {
    expect(findings('broken-link', { ...files, 't.css': 'p{background:url(9.png)}' })).toEqual([
      'error t.css: url(9.png): không có trang hay tệp này',
    ]);
  });
});

describe('duplicate-address', () => {
  test('different addresses pass', () => {
    expect(findings('duplicate-address', { 'index.html': '', 'a/index.html': '', 'a.json': '', 'b.html': '' })).toEqual(
      [],
    );
  });
  test('two files for one address fail', () => {
    expect(findings('duplicate-address', { 'a.html': '', 'a/index.html': '' })).toEqual([
      'error a.html: hai tệp trả lời cùng một địa chỉ: a.html, a/index.html',
    ]);
  });
  test('names that differ in case only fail', () => {
    expect(findings('duplicate-address', { 'Đ.json': '', 'đ.json': '' })[0]).toContain('chữ hoa, chữ thường');
  });
});

describe('other-host', () => {
  test('own files and links outward pass', () => {
    const head =
      '<link rel="canonical" href="https://ta.vn/"><link rel="alternate" href="https://ta.vn/en/"><script>fetch("/x.json"); const y = "https://khac.vn";</script>';
    const body = '<a href="https://khac.vn">ra</a><img src="https://ta.vn/1.png"><img src="data:,">';
    expect(findings('other-host', { 'index.html': page(body, { head }) })).toEqual([]);
  });
  test.each([
    ['<script src="https://khac.vn/x.js"></script>', '<script>'],
    ['<link rel="stylesheet" href="//khac.vn/x.css">', '<link>'],
    ['<link rel="preload" as="font" href="https://khac.vn/x.woff2">', '<link>'],
    ['<link rel="preconnect" href="https://khac.vn">', '<link>'],
    ['<link rel="icon" href="https://khac.vn/x.svg">', '<link>'],
    ['<link rel="manifest" href="https://khac.vn/x">', '<link>'],
    ['<img src="https://khac.vn/x.png">', '<img>'],
    ['<iframe src="https://khac.vn/"></iframe>', '<iframe>'],
    ['<form action="https://khac.vn/"></form>', '<form>'],
    ['<style>@import "https://khac.vn/x.css";</style>', '<style>'],
    ['<p style="background:url(//khac.vn/x.png)">', '<style>'],
    ['<script>fetch("https://khac.vn/x")</script>', '<script>'],
    ['<script type="module">import x from "https://khac.vn/x.js"</script>', '<script>'],
    ['<script>await import(`https://khac.vn/x.js`)</script>', '<script>'],
  ])('%s fails', (body, what) => {
    expect(findings('other-host', { 'index.html': page(body) })).toEqual([
      `error index.html: ${what} gọi tới máy khác: khac.vn`,
    ]);
  });
  test('style sheets and script files are read too', () => {
    expect(
      findings('other-host', { 'a.css': '@import url(https://khac.vn/f.css);', 'a.js': 'fetch("https://khac.vn/x")' }),
    ).toEqual(['error a.css: CSS gọi tới máy khác: khac.vn', 'error a.js: JS gọi tới máy khác: khac.vn']);
  });
});

describe('page-basics', () => {
  test('a complete page passes, also with a title inside an SVG', () => {
    expect(findings('page-basics', { 'index.html': page('<svg><title>Hình</title></svg>') })).toEqual([]);
  });
  test('an empty page lacks everything', () => {
    expect(findings('page-basics', { 'index.html': '<html><p>a' })).toEqual([
      'error index.html: thiếu <html lang>',
      'error index.html: thiếu <title>',
      'error index.html: thiếu <meta name="description">',
      'error index.html: thiếu <h1>',
      'error index.html: thiếu <main>',
    ]);
  });
  test('a second h1 is a warning; exempt parts are not judged', () => {
    expect(findings('page-basics', { 'index.html': page('<h1>Hai</h1>'), 'admin/index.html': '<p>' })).toEqual([
      'warning index.html: có 2 <h1>',
    ]);
  });
});

describe('duplicate-title', () => {
  test('different titles pass', () => {
    expect(findings('duplicate-title', { 'a/index.html': page('', { title: 'A' }), 'b/index.html': page() })).toEqual(
      [],
    );
  });
  test('equal titles are one warning', () => {
    const files = Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}/index.html`, page()]));
    expect(findings('duplicate-title', files)).toEqual([
      'warning 1/index.html: cùng tên “Trang”: 1/index.html, 2/index.html, 3/index.html và 1 trang khác',
    ]);
  });
});

describe('inline-code', () => {
  test('a plain page passes', () => {
    expect(findings('inline-code', { 'index.html': page('<button>Tìm</button>') })).toEqual([]);
  });
  test('handlers are errors, style attributes warnings', () => {
    expect(
      findings('inline-code', { 'index.html': page('<button onclick="x()" style="color:red">Tìm</button>') }),
    ).toEqual([
      'error index.html: mã chạy trong thuộc tính: button[onclick]',
      'warning index.html: thuộc tính style trên: <button>',
    ]);
  });
});

describe('needless-script', () => {
  test('listed pages and data blocks pass', () => {
    const script = page('<script type="module" src="/x.js"></script>');
    const data = page('<script type="application/ld+json">{}</script>');
    expect(
      findings('needless-script', {
        'tim-kiem/index.html': script,
        'xep-hang/a/index.html': script,
        'index.html': data,
      }),
    ).toEqual([]);
  });
  test('any other page with a script fails', () => {
    expect(
      findings('needless-script', { 'index.html': page('<script>1</script><script src="/x.js"></script>') }),
    ).toEqual(['error index.html: trang này không cần mã chạy: mã trong trang, /x.js']);
  });
});

describe('file-count', () => {
  const files = { 'index.html': page(), 'a.txt': '', 'b.txt': '' };
  test('as many files as hosts take pass, one more does not', () => {
    expect(findings('file-count', files, { ...DEFAULT_CONFIG, mostFiles: 3 })).toEqual([]);
    expect(findings('file-count', files, { ...DEFAULT_CONFIG, mostFiles: 2 })).toEqual([
      'warning .: 3 tệp, giới hạn 2',
    ]);
  });
});

describe('size-budget', () => {
  const noise = (length: number): string =>
    Array.from({ length: length / 64 }, (_, i) => createHash('sha256').update(String(i)).digest('hex')).join('');
  const config = {
    ...DEFAULT_CONFIG,
    budgets: [
      { prefix: '/', bytes: 2000 },
      { prefix: '/diem/', bytes: 1000 },
    ],
  };
  const linked = page('', { head: '<link rel="stylesheet" href="/s.css"><script type="module" src="/a.js"></script>' });
  test('what is small after zipping passes, fonts and other pages are not counted', () => {
    const files = {
      'index.html': linked,
      's.css': 'p{}'.repeat(5000),
      'a.js': '',
      'f.woff2': noise(9000),
      'x/index.html': page(noise(9000)),
    };
    expect(findings('size-budget', files, config)).toEqual([]);
  });
  test('page, styles, scripts and what they import are added up', () => {
    const files = { 'index.html': linked, 's.css': '', 'a.js': 'import"./b.js"', 'b.js': noise(9000) };
    expect(findings('size-budget', files, config)).toEqual([
      expect.stringMatching(/^error index\.html: \d+,\d kB sau khi nén, giới hạn 2,0 kB .*3 tệp kèm/u),
    ]);
  });
  test('every kind of page has its own budget', () => {
    expect(findings('size-budget', { 'diem/a/b/index.html': page(noise(4000)), 'index.html': page() }, config)).toEqual(
      [expect.stringContaining('error diem/a/b/index.html')],
    );
  });
});

describe('composed-text', () => {
  test('composed text passes', () => {
    expect(findings('composed-text', { 'index.html': page('Tân Đức'), 'đức.json': '"Tân Đức"' })).toEqual([]);
  });
  test('decomposed names, pages and data fail', () => {
    const split = 'Tân'.normalize('NFD');
    expect(
      findings('composed-text', { 'index.html': page(split), 'a.json': split, [`${split}.png`]: '' }).map(
        (line) => line.split(':')[1],
      ),
    ).toEqual([
      ' tên tệp chưa ở dạng dựng sẵn (NFC)',
      ' chữ trong trang chưa ở dạng dựng sẵn (NFC)',
      ' chữ trong tệp chưa ở dạng dựng sẵn (NFC)',
    ]);
  });
});

describe('the whole audit', () => {
  test('counts, sorts errors first, and says so', () => {
    const report = auditSite(folder({ 'index.html': page('<a href="/x/">x</a><p style="">a</p>') }));
    expect(report).toMatchObject({ files: 1, pages: 1, errors: 1, warnings: 1 });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(formatReport(report)).toContain('lỗi broken-link (1)\n  index.html');
    expect(formatReport(report)).toMatch(/1 lỗi, 1 cảnh báo trong 1 trang, 1 tệp\.$/u);
  });
  test('a clean folder has nothing to say', () => {
    expect(formatReport(auditSite(folder({ 'index.html': page() })))).toBe('0 lỗi, 0 cảnh báo trong 1 trang, 1 tệp.');
  });
  test('a folder that is not there rejects', () => {
    expect(() => auditSite(join(root, 'none'))).toThrow();
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentTypes, MAIN_TYPES, type Part, relationships, zipOf } from '../../test/zip-samples.ts';
import { IMPORT_CODES, importWording } from './import-finding.ts';
import { plainZip } from './plain-zip.ts';
import { openGuarded } from './zip-guard.ts';

const MB = 2 ** 20;
const types = contentTypes(MAIN_TYPES.xlsx);
const said = async (bytes: Uint8Array, kind: 'xlsx' | 'docx' = 'xlsx'): Promise<readonly string[]> => {
  const opened = await openGuarded(bytes, kind);
  if ('entries' in opened) return ['opened'];
  return opened.findings.map(
    (finding) => `${finding.code}: ${importWording(finding, 'en').title} [${finding.place ?? ''}]`,
  );
};
const saidOf = (...parts: readonly Part[]): Promise<readonly string[]> => said(zipOf([types, ...parts]));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('a plain package', () => {
  test('is opened, entry by entry', async () => {
    const opened = await openGuarded(
      zipOf([types, { name: 'xl/workbook.xml', content: '<workbook/>', stored: true }]),
      'xlsx',
    );
    const entries = 'entries' in opened ? opened.entries : new Map<string, Uint8Array>();
    expect([...entries.keys()]).toEqual(['[Content_Types].xml', 'xl/workbook.xml']);
    expect(Buffer.from(entries.get('xl/workbook.xml') ?? []).toString()).toBe('<workbook/>');
  });

  test('can be packed again, and is the same', async () => {
    const first = await openGuarded(zipOf([types, { name: 'b', content: 'β' }, { name: 'a', content: '' }]), 'xlsx');
    if (!('entries' in first)) throw new Error('refused');
    const second = await openGuarded(plainZip(first.entries), 'xlsx');
    expect(
      'entries' in second && new Map([...second.entries].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
    ).toEqual(new Map([...first.entries].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])));
  });

  test('a streamed entry, whose sizes stand only in the directory, is fine', async () => {
    const local = { flags: 0x808, crc: 0, size: 0, packedSize: 0 };
    expect(await saidOf({ name: 'a.xml', content: '<a/>', local, directory: { flags: 0x808 } })).toEqual(['opened']);
  });

  test('links one can click may stay', async () => {
    const link = { type: 'hyperlink', target: 'https://vi.du/', external: true };
    expect(await saidOf(relationships('xl/_rels/a.rels', link))).toEqual(['opened']);
  });
});

describe('no office package', () => {
  const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  test.each([
    ['nothing', new Uint8Array(), 'guard/empty-file'],
    ['a program', text('MZ\u0090 This program cannot be run in DOS mode'), 'guard/program'],
    ['a script', text('#!/bin/sh\nrm -rf'), 'guard/program'],
    ['an old workbook', OLE, 'guard/old-format'],
    [
      'an encrypted workbook',
      new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'guard/password',
    ],
    ['a PDF', text('%PDF-1.7'), 'guard/not-office'],
    ['a web page', text('<html>'), 'guard/not-office'],
    ['plain text', text('Mã,Điểm'), 'guard/not-office'],
    ['a document', zipOf([contentTypes(MAIN_TYPES.docx)]), 'guard/not-office'],
    ['an OpenDocument', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis' }]), 'guard/not-office'],
    ['a zip of photographs', zipOf([{ name: 'a.jpg', content: 'x' }]), 'guard/not-office'],
    ['an empty zip', zipOf([]), 'guard/not-office'],
    ['a large file', new Uint8Array(10 * MB + 1), 'guard/file-too-large'],
  ])('%s', async (_, bytes, code) => {
    expect((await said(bytes)).map((line) => line.split(':')[0])).toEqual([code]);
  });
});

describe('bombs', () => {
  const zeros = (mb: number): Uint8Array => new Uint8Array(mb * MB);
  /** 42.zip: many parts, each packed a thousand times. */
  test.each<readonly [string, () => Uint8Array, RegExp]>([
    [
      'packed a thousand times',
      () => zipOf([types, { name: 'a', content: zeros(20) }]),
      /unpacks-too-large.*packed \d{3,4} times/,
    ],
    ['one part above the limit', () => zipOf([types, { name: 'a', content: zeros(50) }]), /unpacks to 50 MB/],
    [
      '4 GB declared',
      () => zipOf([types, { name: 'a', content: 'x', directory: { size: 0xfffffff0 }, local: { size: 0xfffffff0 } }]),
      /unpacks to 4096 MB/,
    ],
    [
      'many middling parts',
      () => zipOf([types, ...[...Array(60).keys()].map((n) => ({ name: `p${n}`, content: zeros(1) }))]),
      /unpacks to 61 MB/,
    ],
    [
      'many parts',
      () => zipOf([types, ...[...Array(60_000).keys()].map((n) => ({ name: `p${n}`, content: '', stored: true }))]),
      /60001 parts/,
    ],
    [
      'a size that is a lie',
      () => zipOf([types, { name: 'a', content: zeros(20), directory: { size: 1000 }, local: { size: 1000 } }]),
      /declared size is not true/,
    ],
    [
      'a size that lies only in the directory',
      () => zipOf([types, { name: 'a', content: zeros(20), directory: { size: 1000 } }]),
      /declared in two ways/,
    ],
    [
      'parts that share their data',
      () => zipOf([types, { name: 'a', content: 'x' }, { name: 'b', content: 'x', offset: 0 }]),
      /overlap|two ways/,
    ],
    [
      'a zip in a zip',
      () => zipOf([types, { name: 'xl/media/a.bin', content: zipOf([{ name: 'b', content: zeros(5) }]) }]),
      /embedded-object/,
    ],
  ])('%s', async (_, make, words) => {
    const bytes = make();
    const start = performance.now();
    const before = process.memoryUsage().rss;
    const [line, ...more] = await said(bytes);
    expect(line).toMatch(words);
    expect(more).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB);
  });

  test('headers that quote each other, as in the overlapping bomb of 2019', async () => {
    const kernel = zipOf([types, { name: 'b', content: zeros(1) }]);
    const at = Buffer.from(kernel).indexOf('PK\u0003\u0004', 4, 'latin1');
    const header = Buffer.from(kernel.subarray(at));
    const quoted = Buffer.concat([
      Buffer.from([0, header.length & 255, header.length >> 8, ~header.length & 255, (~header.length >> 8) & 255]),
      header,
    ]);
    const part = { name: 'a', content: zeros(1), packed: quoted };
    const inner = Buffer.from(zipOf([types, part])).indexOf(header.subarray(0, 30));
    expect(await saidOf(part, { name: 'b', content: zeros(1), offset: inner })).toEqual([
      expect.stringMatching(/guard\/(suspicious|broken)/),
    ]);
  });
});

describe('packages that say two things', () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['a way out', zipOf([types, { name: '../../etc/passwd', content: '' }]), /leads out/],
    ['a way out, the Windows way', zipOf([types, { name: 'a\\..\\b', content: '' }]), /leads out/],
    ['an absolute path', zipOf([types, { name: '/etc/passwd', content: '' }]), /leads out/],
    ['a drive', zipOf([types, { name: 'C:a', content: '' }]), /leads out/],
    ['an empty name', zipOf([types, { name: '', content: '' }]), /cannot be read/],
    ['one name twice', zipOf([types, { name: 'a', content: '1' }, { name: 'A', content: '2' }]), /one name/],
    [
      'a second name',
      zipOf([types, { name: 'a', content: '', extra: Buffer.from([0x75, 0x70, 1, 0, 1]) }]),
      /two names/,
    ],
    ['zip64 sizes', zipOf([types, { name: 'a', content: '', extra: Buffer.from([1, 0, 0, 0]) }]), /zip64/],
    ['another name in the header', zipOf([types, { name: 'a', content: '', local: { name: 'b' } }]), /two ways/],
    ['another method in the header', zipOf([types, { name: 'a', content: 'aaaa', local: { method: 0 } }]), /two ways/],
    ['a strange method', zipOf([types, { name: 'a', content: '', directory: { method: 12 } }]), /unusual way/],
    ['a password', zipOf([types, { name: 'a', content: '', directory: { flags: 1 } }]), /guard\/password/],
    ['fewer entries than listed', zipOf([types, { name: 'a', content: '' }], { count: 1 }), /does not add up/],
    ['more entries than listed', zipOf([types], { count: 3 }), /guard\/broken/],
    ['something before', zipOf([types], { before: zipOf([types]) }), /before the package|guard\/broken/],
    [
      'a wrong checksum',
      zipOf([types, { name: 'a', content: 'x', directory: { crc: 1 }, local: { crc: 1 } }]),
      /checksum/,
    ],
    [
      'data behind a part',
      zipOf([types, { name: 'a', content: 'x', packed: Buffer.from([0x4b, 0x04, 0, 1, 2, 3]), directory: {} }]),
      /hidden behind/,
    ],
    ['no packed data', zipOf([types, { name: 'a', content: 'x', packed: Buffer.from([0xff]) }]), /cannot be unpacked/],
    ['half a file', zipOf([types]).subarray(0, 60), /the end of the package is missing/],
  ])('%s', async (_, bytes, words) => {
    expect(await said(bytes)).toEqual([expect.stringMatching(words)]);
  });
});

describe('documents that bring company', () => {
  const external = (type: string): Part =>
    relationships('word/_rels/a.rels', { type, target: 'http://vi.du/x', external: true });
  test.each<readonly [string, Part, RegExp]>([
    ['macros', { name: 'xl/vbaProject.bin', content: 'x' }, /guard\/macros/],
    ['Excel 4 macros', { name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }, /guard\/macros/],
    ['a template elsewhere', external('attachedTemplate'), /guard\/external-link.*vi\.du/],
    ['a linked picture', external('image'), /guard\/external-link/],
    ['a linked object', external('oleObject'), /guard\/external-link/],
    ['another workbook', external('externalLinkPath'), /guard\/external-link/],
    ['an embedded object', { name: 'xl/embeddings/oleObject1.bin', content: 'x' }, /guard\/embedded-object/],
    ['a control', { name: 'xl/activeX/activeX1.xml', content: '<a/>' }, /guard\/embedded-object/],
    ['a program as a picture', { name: 'xl/media/image1.png', content: 'MZ…' }, /guard\/embedded-object/],
    ['a billion laughs', { name: 'xl/a.xml', content: '<!DOCTYPE lolz [<!ENTITY lol "lol">]><a>&lol;</a>' }, /DOCTYPE/],
    [
      'a billion laughs under another name',
      { name: 'xl/a.bin', content: '<?xml version="1.0"?><!DOCTYPE a><a/>' },
      /DOCTYPE/,
    ],
    [
      'XML that hides in UTF-16',
      { name: 'xl/a.xml', content: Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le') },
      /not UTF-8/,
    ],
    [
      'XML that hides in UTF-7',
      { name: 'xl/a.xml', content: '<?xml version="1.0" encoding="UTF-7"?>+ADw-' },
      /not UTF-8/,
    ],
    [
      'relationships that are no XML',
      { name: 'xl/_rels/a.rels', content: '<Relationships><a></Relationships>' },
      /well-formed/,
    ],
  ])('%s', async (_, part, words) => {
    expect(await saidOf(part)).toEqual([expect.stringMatching(words)]);
  });

  test('a mode spelled in entities is read as XML reads it', async () => {
    const rels = relationships('xl/_rels/a.rels', { type: 'image', target: 'x', external: true });
    const hidden = { ...rels, content: String(rels.content).replace('External', 'Exter&#110;al') };
    expect(await saidOf(hidden)).toEqual([expect.stringMatching(/guard\/external-link/)]);
  });

  test('a workbook with macros by its type only', async () => {
    const bytes = zipOf([contentTypes('application/vnd.ms-excel.sheet.macroEnabled.main+xml')]);
    expect(await said(bytes)).toEqual([expect.stringMatching(/guard\/macros/)]);
  });

  test('everything is said at once', async () => {
    const lines = await saidOf({ name: 'xl/vbaProject.bin', content: 'x' }, external('image'), {
      name: 'a.exe',
      content: 'x',
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'guard/macros',
      'guard/embedded-object',
      'guard/external-link',
    ]);
  });
});

describe('words', () => {
  test.each(IMPORT_CODES)('%s says what, why and how in both languages', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const { title, why, fix } = importWording({ code, params: {} }, language);
      for (const sentence of [title, why, fix]) expect(sentence).toMatch(/[.?…}]$/);
    }
  });

  test.each(IMPORT_CODES)('%s uses the same values in both languages', (code) => {
    const names = (language: 'vi' | 'en'): Set<string> =>
      new Set(
        Object.values(importWording({ code, params: {} }, language))
          .join('\n')
          .match(/\{\w+\}/g),
      );
    expect(names('en')).toEqual(names('vi'));
  });

  test('no code stands in the catalogue that nothing says', () => {
    const sources = globSync('src/importers/**/*.ts').filter((file) => !/catalogue|\.test\.ts$/.test(file));
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(IMPORT_CODES.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { wordXml, p } from '../../../test/docx-samples.ts';
import { importWording } from '../import-finding.ts';
import { isParagraph, textOf } from './block.ts';
import { readDocument } from './read-document.ts';

const codesOf = async (bytes: Uint8Array | string, name: string): Promise<readonly string[]> => {
  const outcome = await readDocument(Buffer.from(bytes), name);
  return 'findings' in outcome ? outcome.findings.map(({ code }) => code) : [];
};
const textsOf = async (bytes: Uint8Array, name: string): Promise<readonly string[]> => {
  const outcome = await readDocument(bytes, name);
  if ('findings' in outcome) throw new Error(JSON.stringify(outcome.findings));
  return outcome.blocks.filter(isParagraph).map(textOf);
};

describe('refused with a reason', () => {
  test.each([
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'x.docx', 'guard/old-format'],
    ['a PDF file', Buffer.from('%PDF-1.7'), 'x.pdf', 'document/unknown-format'],
    ['a file without an ending', Buffer.from('KẾ HOẠCH'), 'x', 'document/unknown-format'],
    ['an empty text', Buffer.from(' \n'), 'x.txt', 'document/empty'],
    ['a Word file of pictures', Buffer.from(wordXml('<w:p><w:r><w:drawing/></w:r></w:p>')), 'x.docx', 'document/empty'],
    ['bytes that are no text', Buffer.from([0x80, 0x81, 0x00, 0xff]), 'x.txt', 'document/not-text'],
    ['a text without end', Buffer.alloc(4 * 2 ** 20 + 1, 'a'), 'x.md', 'document/too-long'],
    ['XML that is not well formed', Buffer.from(wordXml('<w:p></w:q>')), 'x.docx', 'guard/reader-failed'],
    [
      'letters of TCVN3 stored as Unicode',
      Buffer.from('KÕ ho¹ch c¶i c¸ch hµnh chÝnh cña Uû ban nh©n d©n x· n¨m 2024'),
      'x.txt',
      'document/legacy-letters',
    ],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codesOf(bytes, name)).toEqual([code]);
  });

  test('in words that name the cure', () => {
    expect(importWording({ code: 'document/legacy-letters', params: { encoding: 'VNI' } }, 'vi').fix).toContain(
      'Unikey',
    );
  });
});

test('TCVN3 and VNI as single bytes, UTF-16 and a byte order mark', async () => {
  const words = 'Kế hoạch cải cách hành chính của Ủy ban nhân dân xã năm 2024';
  expect(
    await textsOf(Buffer.from('KÕ ho¹ch c¶i c¸ch hµnh chÝnh cña ñy ban nh©n d©n x· n¨m 2024', 'latin1'), 'x.txt'),
  ).toEqual([words.replace('Ủ', 'ủ')]);
  expect(
    await textsOf(
      Buffer.from('Keá hoaïch caûi caùch haønh chính cuûa UÛy ban nhaân daân xaõ naêm 2024', 'latin1'),
      'x.txt',
    ),
  ).toEqual([words]);
  expect(await textsOf(Buffer.from(`\uFEFF${words}`, 'utf16le'), 'x.txt')).toEqual([words]);
  expect(await textsOf(Buffer.from(`\uFEFF${words}`), 'x.txt')).toEqual([words]);
});

test('places are lines of a text and paragraphs of a Word file', async () => {
  const text = await readDocument(Buffer.from('Một\n\nHai'), 'x.txt');
  const word = await readDocument(wordXml(p('Một') + p('') + p('Hai')), 'x.docx');
  expect([text, word].map((each) => 'blocks' in each && [each.counts, each.blocks.map(({ line }) => line)])).toEqual([
    ['lines', [1, 3]],
    ['paragraphs', [1, 3]],
  ]);
});

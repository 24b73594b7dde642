import { expect, it } from 'vitest';
import { paragraph, plan, prose, siteWith } from '../../test/plan-samples.ts';
import { readSheets } from '../../test/pdf-sheets.ts';
import type { IsoDate } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { pdfData } from './pdf-data.ts';
import { planDocument } from './plan-document.ts';
import { createPdfRenderer, spellOut } from './render-pdf.ts';

const DAY = '2026-11-20' as IsoDate;
const jsonOf = (over: Partial<Plan>): string => {
  const sample = plan(over);
  return JSON.stringify(pdfData(planDocument(siteWith([sample]), sample)));
};
const wordsOf = async (over: Partial<Plan>): Promise<string> =>
  (await readSheets(createPdfRenderer(DAY)(jsonOf(over)))).map(({ text }) => text).join('');

it('gives the same bytes for the same data, whoever renders', () => {
  const json = jsonOf({ body: [prose('Một đoạn.')] });
  const [one, two] = [createPdfRenderer(DAY), createPdfRenderer(DAY)];
  two(jsonOf({ body: [prose('Đoạn khác.')] }));
  expect(Buffer.from(two(json)).equals(Buffer.from(one(json)))).toBe(true);
});

it('prints markup of the typesetter as letters', async () => {
  const hostile = '#import "x": * $a$ @b <c> [d] \\ *e* _f_ `g` // h /* i */ #{1+1} sys.inputs';
  expect(await wordsOf({ title: hostile, body: [prose(hostile)] })).toContain(hostile.replace(/\s/gu, ''));
});

it('spells a character the face does not have', async () => {
  expect(await wordsOf({ body: [prose('Đạt ☑, 😀')] })).toContain('Đạt[U+2611],[U+1F600]');
  expect(spellOut('"a漢b漢"', 'the text `"漢"` could not be displayed')).toBe('"a[U+6F22]b[U+6F22]"');
  expect(spellOut('"a"', 'something else')).toBe('"a"');
});

it('sets lists in lists, tables, links and emphasis', async () => {
  const words = await wordsOf({
    body: [
      {
        kind: 'prose',
        tree: [
          {
            kind: 'list',
            start: 8,
            loose: false,
            items: [
              [paragraph('tám'), { kind: 'list', start: null, loose: false, items: [[paragraph('trong')]] }],
              [paragraph('chín')],
            ],
          },
          {
            kind: 'table',
            align: ['right', null],
            head: [[{ kind: 'text', text: 'Cột' }], [{ kind: 'text', text: 'Hai' }]],
            rows: [[[{ kind: 'text', text: 'một ô' }]]],
          },
          {
            kind: 'paragraph',
            children: [
              {
                kind: 'link',
                href: 'https://a.vn',
                children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'nối' }] }],
              },
              { kind: 'break' },
              { kind: 'strong', children: [{ kind: 'text', text: 'đậm' }] },
            ],
          },
        ],
      },
    ],
  });
  for (const part of ['8.tám', '-trong', '9.chín', 'CộtHaimộtô', 'nốiđậm']) expect(words).toContain(part);
});

it('closes up levels that the author skipped', () => {
  const heading = (level: 2 | 3 | 4) => ({ kind: 'heading' as const, level, id: `h${level}`, text: 'Mục' });
  const { body } = pdfData(
    planDocument(siteWith([]), plan({ body: [heading(4), prose('a'), heading(4), heading(2), heading(4)] })),
  );
  expect(body.flatMap((part) => (part.kind === 'heading' ? [part.level] : []))).toEqual([2, 3, 2, 3]);
});

import { describe, expect, it } from 'vitest';
import { citation, paragraph } from '../../test/plan-samples.ts';
import type { Prose } from '../domain/prose.ts';
import { basisLines, recipientLines, unbroken, withEndMark } from './document-text.ts';

it('bases are one a line, the last ends with a full stop', () => {
  const law = citation({
    kind: 'Luật',
    number: null,
    date: '2015-06-19',
    issuer: null,
    title: 'Tổ chức chính quyền địa phương',
    role: 'basis',
  });
  const amendment = {
    ...law,
    title: 'Sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương',
    date: null,
  };
  const decision = citation({
    kind: 'Quyết định',
    number: '339/QĐ-UBND',
    date: '2021-10-26',
    issuer: 'Ủy ban nhân dân xã',
    title: 'Ban hành Kế hoạch',
    role: 'basis',
  });
  expect(basisLines([law, amendment, citation(), decision])).toEqual([
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương;',
    'Căn cứ Quyết định số 339/QĐ-UBND ngày 26 tháng 10 năm 2021 của Ủy ban nhân dân xã về ban hành Kế hoạch.',
  ]);
});

describe('withEndMark', () => {
  it('closes the last paragraph in place of its full stop', () => {
    expect(withEndMark([paragraph('Một.'), paragraph('Hai.')])).toEqual([paragraph('Một.'), paragraph('Hai./.')]);
    const list = (...texts: readonly string[]): Prose => ({
      kind: 'list',
      start: 1,
      loose: false,
      items: texts.map((text) => [paragraph(text)]),
    });
    expect(withEndMark([list('Một;', 'Hai')])).toEqual([list('Một;', 'Hai./.')]);
  });

  it('closes a last word in bold, and no table', () => {
    const bold = (text: string): Prose => ({
      kind: 'paragraph',
      children: [{ kind: 'strong', children: [{ kind: 'text', text }] }],
    });
    expect(withEndMark([bold('Hết.')])).toEqual([bold('Hết./.')]);
    const table: Prose = { kind: 'table', align: [], head: [], rows: [] };
    expect(withEndMark([table])).toEqual([table]);
  });
});

it('recipients end with semicolons, the last with a full stop', () => {
  expect(recipientLines(['Như Điều 3;', 'Sở Nội vụ', 'Lưu: VT'])).toEqual(['Như Điều 3;', 'Sở Nội vụ;', 'Lưu: VT.']);
});

it('a centred title keeps brackets, years and compounds in one piece', () => {
  expect(unbroken('Chỉ số (Par Index) năm 2024')).toBe('Chỉ\u00A0số (Par\u00A0Index) năm\u00A02024');
});

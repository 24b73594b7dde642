import { describe, expect, it } from 'vitest';
import { citation, plan, prose, ROUND, siteWith, task } from '../../test/plan-samples.ts';
import type { Plan, PlanBlock } from '../domain/plan.ts';
import { planDocument } from './plan-document.ts';

const documentOf = (over: Partial<Plan>) => {
  const sample = plan(over);
  return planDocument(siteWith([sample]), sample);
};
const heading = (text: string): PlanBlock => ({ kind: 'heading', level: 2, id: 'x', text });

describe('a plan', () => {
  const annex = { label: 'Phụ lục', title: 'Phân công', present: true, landscape: true };

  it('raises chapters, ends with the mark and leaves our own tables out', () => {
    const { body } = documentOf({
      body: [heading('I. Mục đích'), prose('Làm.'), { kind: 'targets' }, { kind: 'tasks' }],
    });
    expect(body).toEqual([{ kind: 'heading', level: 2, text: 'I. MỤC ĐÍCH' }, prose('Làm./.')]);
  });

  it('says which annex is missing', () => {
    const absent = { ...annex, label: 'Phụ lục I', present: false };
    const { body, annexes } = documentOf({ attachments: [absent], body: [{ kind: 'annex', label: 'Phụ lục I' }] });
    expect(body).toEqual([
      { kind: 'absent', text: '[Phụ lục I: nhắc tới trong văn bản, chưa có trong bản chúng tôi có.]' },
    ]);
    expect(annexes).toEqual([]);
  });

  it('prints every task under its field and group, in the printed spelling', () => {
    const group = { number: '1.2', title: 'Kiểm tra' };
    const { annexes } = documentOf({
      attachments: [annex],
      tasks: [task('a'), task('b', { group }), task('c', { group, requirement: null })],
    });
    expect(annexes[0]?.rows.map((row) => [row.over, row.title, row.requirement, row.lead])).toEqual([
      ['field', 'CHỈ ĐẠO, ĐIỀU HÀNH', '', ''],
      [null, 'Việc a', 'Làm xong 100%', 'VP UBND'],
      ['group', 'Kiểm tra', '', ''],
      [null, 'Việc b', 'Làm xong 100%', 'VP UBND'],
      [null, 'Việc c', '', 'VP UBND'],
    ]);
    expect(annexes[0]).toMatchObject({
      label: 'Phụ lục',
      title: 'PHÂN CÔNG',
      landscape: true,
      requirementHead: 'Yêu cầu năm 2024',
    });
  });

  it('says on every page that it is not the original, and of which day it is', () => {
    expect(documentOf({}).footnote).toBe(
      'Bản trình bày để minh hoạ thể thức, nội dung tóm lược; không thay thế bản gốc đã ký. Công Khai, 20/11/2026',
    );
    expect(documentOf({ rendition: 'verbatim' }).footnote).toContain(
      'Bản trình bày lại theo thể thức; không thay thế bản gốc đã ký.',
    );
  });
});

describe('a decision', () => {
  const decision = documentOf({
    kind: 'decision',
    symbol: 'QĐ-UBND',
    issuerName: 'Ủy ban nhân dân huyện',
    title: 'Ban hành Kế hoạch chấm điểm năm 2024',
    bases: [citation({ role: 'basis' })],
    signature: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Người Ký' },
    body: [
      heading('Quyết định'),
      prose('Điều 1. Làm.'),
      heading('Kế hoạch kèm theo'),
      prose('Kèm theo Quyết định năm 2024.'),
      heading('I. Mục đích'),
      { kind: 'schedule', roundId: ROUND },
      prose('Hết.'),
    ],
  });

  it('stands before the plan it issues, each with its own end', () => {
    expect(decision.authority).toBe('ỦY BAN NHÂN DÂN HUYỆN');
    expect(decision.body.at(-1)).toEqual(prose('Điều 1. Làm./.'));
    expect(decision.attached?.body.map((part) => part.kind)).toEqual(['heading', 'schedule', 'prose']);
  });

  it('names the issued document from its own title', () => {
    expect(decision.attached).toMatchObject({ type: 'KẾ HOẠCH', abstract: 'Chấm điểm năm\u00A02024' });
  });

  it('is signed on behalf of the chair', () => {
    expect(decision.signature).toEqual({ lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Người Ký' });
  });
});

import { describe, expect, it } from 'vitest';
import type { IndexId } from '../domain/ids.ts';
import type { Target } from '../domain/plan.ts';
import type { Deadline } from '../domain/task.ts';
import {
  citedDocument,
  deadlineWords,
  headingWords,
  documentNumberWords,
  issuerNoun,
  partialDateWords,
  positionWords,
  shortAgency,
  targetFigure,
  targetWords,
  taskStateWords,
} from './plan-words.ts';

const target = (comparator: Target['comparator'], value: number | null, unit: Target['unit']): Target => ({
  indexId: 'cchc' as IndexId,
  field: null,
  group: null,
  comparator,
  value,
  unit,
  quote: '',
});

describe('targets', () => {
  it('are worded by comparator and unit', () => {
    expect(targetWords(target('>=', 85, 'points'), null)).toBe('ít nhất 85 điểm');
    expect(targetWords(target('>=', 92.5, 'percent'), null)).toBe('ít nhất 92,5%');
    expect(targetWords(target('=', 100, 'percent-of-max'), null)).toBe('100% điểm tối đa');
    expect(targetWords(target('=', 95, 'percent'), null)).toBe('đúng 95%');
    expect(targetWords(target('rank-better-than', 19, 'rank'), 25)).toBe('cao hơn hạng 19 trong 25');
    expect(targetWords(target('rank-better-than', null, 'rank'), null)).toBe('cao hơn năm trước');
  });

  it('have a figure of their own', () => {
    expect(targetFigure(target('>=', 85, 'points'))).toEqual({ figure: '≥ 85', unit: 'điểm' });
    expect(targetFigure(target('=', 100, 'percent-of-max'))).toEqual({ figure: '100%', unit: '' });
    expect(targetFigure(target('rank-better-than', 19, 'rank')).figure).toBe('hơn hạng 19');
  });
});

describe('documents', () => {
  it('a blank number stays blank and small numbers get a zero', () => {
    expect(documentNumberWords({ number: null, symbol: 'KH-UBND' })).toBe('Số …/KH-UBND');
    expect(documentNumberWords({ number: '6', symbol: 'KH-UBND' })).toBe('Số 06/KH-UBND');
  });

  it('a date is as precise as the document', () => {
    expect(partialDateWords({ year: 2024, month: 2, day: null })).toBe('tháng 02/2024');
    expect(partialDateWords({ year: 2024, month: 1, day: 5 })).toBe('05/01/2024');
    expect(partialDateWords({ year: 2024, month: null, day: null })).toBe('năm 2024');
    expect(partialDateWords({ year: null, month: null, day: null })).toBeNull();
  });

  it('are cited without what the source does not print', () => {
    const citation = {
      kind: 'Kế hoạch',
      number: null,
      date: null,
      issuer: 'huyện Phú Bình',
      title: null,
      role: 'related',
    } as const;
    expect(citedDocument(citation)).toBe('Kế hoạch của huyện Phú Bình');
    expect(
      citedDocument({ ...citation, number: '46/KH-UBND', date: '2024-02-27', issuer: 'Ủy ban nhân dân huyện' }),
    ).toBe('Kế hoạch 46/KH-UBND ngày 27/02/2024 của UBND huyện');
  });
});

it('an issuer is called by its kind of place or office', () => {
  expect(issuerNoun('Ủy ban nhân dân xã Tân Đức')).toBe('xã');
  expect(issuerNoun('Ủy ban nhân dân huyện')).toBe('huyện');
  expect(issuerNoun('Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn')).toBe('văn phòng');
  expect(issuerNoun('Liên minh Hợp tác xã')).toBe('nơi ban hành');
  expect(shortAgency('Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn')).toBe('Văn phòng UBND tỉnh Bắc Kạn');
  expect(positionWords('CHỦ TỊCH')).toBe('Chủ tịch');
});

it('deadlines printed differently get one wording', () => {
  const deadline = (text: string, kind: Deadline['kind'], date: string | null): Deadline => ({ text, kind, date });
  expect(deadlineWords(deadline('Chậm nhất trước ngày 31/12/2024', 'date', '2024-12-31'))).toBe('Đến 31/12/2024');
  expect(deadlineWords(deadline('Trong năm 2024', 'year', '2024-12-31'))).toBe('Trong năm 2024');
  expect(deadlineWords(deadline('Quý 3', 'quarter', '2024-09-30'))).toBe('Quý III năm 2024');
  expect(deadlineWords(deadline('Tháng 11', 'month', null))).toBe('Tháng 11');
  expect(deadlineWords(deadline('Theo tiến độ thời gian', 'as-scheduled', null))).toBe('Theo tiến độ');
});

it('a task past its day without a report is not said to be undone', () => {
  expect(taskStateWords('unreported', true)).toBe('Quá hạn, chưa có báo cáo');
  expect(taskStateWords('unreported', false)).toBe('Chưa có báo cáo');
  expect(taskStateWords('in-progress', true)).toBe('Quá hạn, đang làm');
});

it('a heading does not break inside compounds and names', () => {
  expect(headingWords('Tỉnh Bắc Kạn: khắc phục tồn tại của chỉ số', ['Bắc Kạn'])).toBe(
    'Tỉnh Bắc\u00A0Kạn: khắc\u00A0phục tồn\u00A0tại của chỉ\u00A0số',
  );
});

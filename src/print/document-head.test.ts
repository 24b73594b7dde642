import { describe, expect, it } from 'vitest';
import { agencyLines, attachedTo, dateLine, longDate, monthDigits, numberLine, toCaps } from './document-head.ts';

describe('agency', () => {
  it('breaks before the committee and before the place', () => {
    expect(agencyLines('Ủy ban nhân dân xã Tân Đức')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ TÂN ĐỨC']);
    expect(agencyLines('Ủy ban nhân dân thị xã Phước Long')).toEqual(['ỦY BAN NHÂN DÂN', 'THỊ XÃ PHƯỚC LONG']);
    expect(agencyLines('Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn')).toEqual([
      'VĂN PHÒNG',
      'ỦY BAN NHÂN DÂN',
      'TỈNH BẮC KẠN',
    ]);
    expect(agencyLines('Ủy ban nhân dân huyện')).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN']);
    expect(agencyLines('Sở Nội vụ')).toEqual(['SỞ NỘI VỤ']);
  });

  it('raises every Vietnamese letter', () => {
    expect(toCaps('đẩy mạnh ơn ư ỹ ễ')).toBe('ĐẨY MẠNH ƠN Ư Ỹ Ễ');
  });
});

describe('number and date', () => {
  it('a blank stays a blank', () => {
    expect(numberLine({ number: null, symbol: 'KH-UBND' })).toEqual(['Số: ', null, '/KH-UBND']);
    expect(dateLine('Tân Đức', { year: 2024, month: 2, day: null })).toEqual([
      'Tân Đức, ngày ',
      null,
      ' tháng 02 năm 2024',
    ]);
    expect(dateLine(null, { year: 2024, month: null, day: null })).toEqual([
      null,
      ', ngày ',
      null,
      ' tháng ',
      null,
      ' năm 2024',
    ]);
  });

  it('numbers and days below 10 get a zero, of the months only 1 and 2', () => {
    expect(numberLine({ number: '5', symbol: 'KH-UBND' })).toEqual(['Số: 05/KH-UBND']);
    expect(dateLine('Mỹ Ngãi', { year: 2024, month: 1, day: 5 })).toEqual(['Mỹ Ngãi, ngày 05 tháng 01 năm 2024']);
    expect(dateLine('Mỹ Ngãi', { year: 2024, month: 3, day: 15 })).toEqual(['Mỹ Ngãi, ngày 15 tháng 3 năm 2024']);
    expect([1, 2, 3, 9, 10].map(monthDigits)).toEqual(['01', '02', '3', '9', '10']);
    expect(longDate('2023-10-06')).toBe('ngày 06 tháng 10 năm 2023');
  });

  it('an annex names the document it belongs to', () => {
    const plan = {
      number: null,
      symbol: 'KH-UBND',
      date: { year: 2024, month: 2, day: null },
      issuerName: 'Ủy ban nhân dân xã Tân Đức',
    };
    expect(attachedTo(plan, 'Kế hoạch')).toEqual([
      '(Kèm theo Kế hoạch số ',
      null,
      '/KH-UBND ngày ',
      null,
      ' tháng 02 năm 2024 của Ủy ban nhân dân xã Tân Đức)',
    ]);
  });
});

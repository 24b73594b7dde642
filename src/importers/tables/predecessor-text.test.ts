import { describe, expect, test } from 'vitest';
import { isKept, parsePredecessors } from './predecessor-text.ts';

const read = (text: string): string[] =>
  parsePredecessors(text).map(({ kind, name, part, district, province }) =>
    [kind, name, part, district, province].filter(Boolean).join('|'),
  );

describe('the prose of the registry', () => {
  test('a plain list names communes taken whole', () => {
    expect(read('Xã Sơn Lâm, Xã Quang Diệm, Thị trấn Phố Châu')).toEqual([
      'xa|Sơn Lâm|whole',
      'xa|Quang Diệm|whole',
      'thi-tran|Phố Châu|whole',
    ]);
  });

  test('a part reaches as far as the list it stands before; a kind is carried over', () => {
    expect(
      read(
        'Phường Trúc Bạch, một phần diện tích TN, quy mô dân số của các phường Cửa Nam, Kim Mã, một phần diện tích TN của phường Thụy Khuê, phần còn lại của phường Cửa Đông, Đồng Xuân sau khi sắp Xếp',
      ),
    ).toEqual([
      'phuong|Trúc Bạch|whole',
      'phuong|Cửa Nam|part',
      'phuong|Kim Mã|part',
      'phuong|Thụy Khuê|part',
      'phuong|Cửa Đông|rest',
      'phuong|Đồng Xuân|rest',
    ]);
  });

  test('after a merger told to its end the next name is whole again', () => {
    expect(read('Phường Ngọc Hà, phần còn lại của  Phường Quang Trung sau khi sắp xếp và Xã Phong Quang')).toEqual([
      'phuong|Ngọc Hà|whole',
      'phuong|Quang Trung|rest',
      'xa|Phong Quang|whole',
    ]);
  });

  test('brackets tell the rest, a part, the district, or something else', () => {
    expect(
      read(
        'Phường Đội Cấn (phần còn lại sau khi sáp nhập vào phường Ba Đình, phường Ngọc Hà), Xã Trần Hợi (một phần), Xã An Phước (huyện Châu Thành, tỉnh Bến Tre), Phường Quang Trung (quận Đống Đa) (phần còn lại sau khi sáp nhập vào phường Đống Đa), Thị trấn Sông Đốc (bao gồm cụm đảo Hòn Chuối)',
      ),
    ).toEqual([
      'phuong|Đội Cấn|rest',
      'xa|Trần Hợi|part',
      'xa|An Phước|whole|huyện Châu Thành|Bến Tre',
      'phuong|Quang Trung|rest|quận Đống Đa',
      'thi-tran|Sông Đốc|whole',
    ]);
  });

  test('slips of the source are read as what they mean', () => {
    expect(
      read(
        'Toàn bộ  diện tích TN, quy mô dân số của các phường Phường Giảng Võ và Phường Cát Linh, một phần diện tích TN, toàn bố quy mô dân số của của Xã Mai Đình và phần còn lai của xã Xã Phú Sơn, một phần diện tích tự nhiên, quy mô dân số của xã Yên Định Xã Yên Định',
      ),
    ).toEqual([
      'phuong|Giảng Võ|whole',
      'phuong|Cát Linh|whole',
      'xa|Mai Đình|part',
      'xa|Phú Sơn|rest',
      'xa|Yên Định|part',
    ]);
  });

  test('decomposed letters are the same letters', () => {
    expect(read('Xã Hòa Bình'.normalize('NFD'))).toEqual(['xa|Hòa Bình|whole']);
  });

  test('a name without any kind stays one; an empty text names nobody', () => {
    expect(read('Krông Na')).toEqual(['Krông Na|whole']);
    expect(read('')).toEqual([]);
  });

  test('"giữ nguyên" is no name', () => {
    expect([isKept('giữ nguyên'), isKept(' Giữ  nguyên '), isKept('Xã Giữ Nguyên')]).toEqual([true, true, false]);
  });
});

/** Criteria sets: the rules must agree with themselves. */
import type { CatalogueEntry } from '../catalogue.ts';

export const criteriaEntries = {
  'criteria/points-do-not-add-up': {
    severity: 'error',
    vi: {
      title: 'Điểm tối đa của “{parent}” là {expected}, cộng các phần được {actual}.',
      mark: 'lệch {difference}',
      why: 'Mẫu số sai thì mọi tỉ lệ phần trăm đều sai.',
      fix: 'Đối chiếu với quyết định ban hành rồi sửa điểm tối đa bị chép sai.',
    },
    en: {
      title: 'The maximum of “{parent}” is {expected}, its parts add up to {actual}.',
      mark: 'off by {difference}',
      why: 'With a wrong denominator every percentage is wrong.',
      fix: 'Compare with the decision and mend the figure copied wrongly.',
    },
  },
  'criteria/duplicate-code': {
    severity: 'error',
    vi: {
      title: 'Mã tiêu chí “{code}” có hai lần.',
      mark: 'lần thứ hai',
      why: 'Không biết điểm ghi cho mã này thuộc tiêu chí nào.',
      fix: 'Đặt mã khác cho một trong hai.',
    },
    en: {
      title: 'The criterion code “{code}” occurs twice.',
      mark: 'second time',
      why: 'It is not clear which of them a score belongs to.',
      fix: 'Give one of them another code.',
    },
  },
  'criteria/band-order': {
    severity: 'error',
    vi: {
      title: 'Mức xếp loại “{name}” đứng sai thứ tự.',
      mark: 'phải nhỏ hơn {previous}',
      why: 'Các mức xếp từ cao xuống thấp để không mức nào chồng lên mức khác.',
      fix: 'Sắp lại theo điểm sàn giảm dần.',
    },
    en: {
      title: 'The band “{name}” is out of order.',
      mark: 'must be below {previous}',
      why: 'Bands run from high to low so that none overlaps another.',
      fix: 'Sort them by falling lower bound.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

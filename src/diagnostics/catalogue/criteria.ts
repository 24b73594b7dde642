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
      fix: 'Sắp lại theo điểm sàn giảm dần; hai mức không có cùng điểm sàn.',
    },
    en: {
      title: 'The band “{name}” is out of order.',
      mark: 'must be below {previous}',
      why: 'Bands run from high to low so that none overlaps another.',
      fix: 'Sort them by falling lower bound; no two bands have the same one.',
    },
  },
  'criteria/band-gap': {
    severity: 'warning',
    vi: {
      title: 'Mức thấp nhất “{name}” bắt đầu {bound}: điểm thấp hơn không thuộc mức nào.',
      mark: 'chưa phủ đến 0',
      why: 'Mỗi điểm từ 0 đến tối đa phải rơi vào đúng một mức, nếu không có đơn vị sẽ không được xếp loại.',
      fix: 'Thêm mức thấp nhất với "from": 0, "inclusive": true. Nếu quy định để trống thì giữ nguyên và nói rõ ở "bandsNote".',
    },
    en: {
      title: 'The lowest band “{name}” begins {bound}: smaller scores fall in no band.',
      mark: 'does not reach 0',
      why: 'Every score from 0 to the maximum falls in exactly one band, or some unit has none.',
      fix: 'Add a lowest band with "from": 0, "inclusive": true. If the rule leaves it open, keep it and say so in "bandsNote".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

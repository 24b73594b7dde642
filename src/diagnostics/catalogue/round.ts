/** Rounds. */
import type { CatalogueEntry } from '../catalogue.ts';

export const roundEntries = {
  'round/cohort-size': {
    severity: 'error',
    vi: {
      title: 'Khối “{block}” ghi {size} đơn vị nhưng liệt kê {listed}.',
      mark: 'ít hơn số liệt kê',
      why: 'Số đơn vị được đánh giá không thể ít hơn số đơn vị có tên.',
      fix: 'Sửa "size" hoặc danh sách "units".',
    },
    en: {
      title: 'The block “{block}” has size {size} but lists {listed} units.',
      mark: 'less than listed',
      why: 'The cohort cannot be smaller than the units named.',
      fix: 'Mend "size" or the list of "units".',
    },
  },
  'round/no-publication': {
    severity: 'error',
    vi: {
      title: 'Đợt đã công bố nhưng không ghi nguồn công bố.',
      mark: 'thiếu "publication"',
      why: 'Số liệu không có nguồn thì không ai kiểm tra được.',
      fix: 'Thêm "publication" với ngày, nơi công bố và ít nhất một nguồn.',
    },
    en: {
      title: 'The round is published but names no publication.',
      mark: '"publication" missing',
      why: 'Nobody can check figures without a source.',
      fix: 'Add "publication" with date, publisher and at least one source.',
    },
  },
  'round/no-results': {
    severity: 'error',
    vi: {
      title: 'Đợt ghi là đã công bố nhưng không có tệp kết quả.',
      mark: 'thiếu results.json',
      why: 'Bảng xếp hạng lấy số từ {file}.',
      fix: 'Thêm tệp kết quả, hoặc đổi "status".',
    },
    en: {
      title: 'The round is marked published but has no results.',
      mark: 'results.json missing',
      why: 'The ranking takes its figures from {file}.',
      fix: 'Add the results, or change "status".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

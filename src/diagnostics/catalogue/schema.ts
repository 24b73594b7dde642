/** Shape of one file. */
import type { CatalogueEntry } from '../catalogue.ts';

export const schemaEntries = {
  'schema/unknown-key': {
    severity: 'error',
    vi: {
      title: 'Không có mục nào tên “{key}” ở đây.',
      mark: 'mục lạ',
      why: 'Mục viết sai tên sẽ bị bỏ qua, số liệu trong đó sẽ mất.',
      fix: 'Xoá mục này hoặc sửa tên. Các mục được dùng: {allowed}.',
    },
    en: {
      title: 'There is no key “{key}” here.',
      mark: 'unknown key',
      why: 'A misspelt key would be ignored and its data lost.',
      fix: 'Delete it or mend its name. Allowed: {allowed}.',
    },
  },
  'schema/missing-key': {
    severity: 'error',
    vi: {
      title: 'Thiếu mục bắt buộc “{key}”.',
      mark: 'thiếu “{key}”',
      why: 'Không có mục này thì trang không đủ thông tin để hiện.',
      fix: 'Thêm "{key}": {expected}.',
    },
    en: {
      title: 'The required key “{key}” is missing.',
      mark: '“{key}” missing',
      why: 'The page cannot be shown without it.',
      fix: 'Add "{key}": {expected}.',
    },
  },
  'schema/wrong-type': {
    severity: 'error',
    vi: {
      title: 'Giá trị của “{key}” sai kiểu.',
      mark: 'cần {expected}',
      why: 'Ở đây cần {expected}, tệp ghi {received}.',
      fix: '{fix}',
    },
    en: {
      title: 'The value of “{key}” has the wrong type.',
      mark: 'needs {expected}',
      why: 'Here {expected} is needed, the file holds {received}.',
      fix: '{fix}',
    },
  },
  'schema/bad-value': {
    severity: 'error',
    vi: {
      title: 'Giá trị của “{key}” không dùng được.',
      mark: '{expected}',
      why: 'Mục này chỉ nhận: {expected}.',
      fix: 'Sửa thành một giá trị hợp lệ.',
    },
    en: {
      title: 'The value of “{key}” cannot be used.',
      mark: '{expected}',
      why: 'This key takes: {expected}.',
      fix: 'Write one of those.',
    },
  },
  'schema/bad-date': {
    severity: 'error',
    vi: {
      title: '“{value}” không phải một ngày có thật.',
      mark: 'ngày sai',
      why: 'Ngày trong tệp ghi năm-tháng-ngày, ví dụ 2024-12-31; tháng 2 không có ngày 30, 31.',
      fix: 'Sửa thành một ngày có thật, hoặc để null nếu văn bản bỏ trống.',
    },
    en: {
      title: '“{value}” is not a real day.',
      mark: 'bad date',
      why: 'Dates are written year-month-day, as 2024-12-31; February has no 30th.',
      fix: 'Write a real day, or null where the document leaves it blank.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

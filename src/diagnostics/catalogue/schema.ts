/** Shape of one file. */
import type { CatalogueEntry } from '../catalogue.ts';

export const schemaEntries = {
  'schema/unknown-key': {
    severity: 'error',
    vi: {
      title: 'Không có mục nào tên “{key}” ở đây.',
      mark: 'mục lạ',
      why: 'Mục viết sai tên sẽ bị bỏ qua, số liệu trong đó sẽ mất.',
      fix: 'Sửa tên hoặc xoá mục này.{suggestion} Các mục được dùng: {allowed}.',
    },
    en: {
      title: 'There is no key “{key}” here.',
      mark: 'unknown key',
      why: 'A misspelt key would be ignored and its data lost.',
      fix: 'Mend its name or delete it.{suggestion} Allowed: {allowed}.',
    },
  },
  'schema/missing-key': {
    severity: 'error',
    vi: {
      title: 'Thiếu mục bắt buộc “{key}”.',
      mark: 'thiếu “{key}”',
      why: 'Không có mục này thì trang không đủ thông tin để hiện.',
      fix: 'Thêm mục {key}, giá trị là {expected}.',
    },
    en: {
      title: 'The required key “{key}” is missing.',
      mark: '“{key}” missing',
      why: 'The page cannot be shown without it.',
      fix: 'Add {key} with {expected}.',
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
      mark: 'không dùng được',
      why: 'Mục này chỉ nhận: {expected}.',
      fix: 'Ghi lại theo đúng cách trên.{suggestion}',
    },
    en: {
      title: 'The value of “{key}” cannot be used.',
      mark: 'not usable',
      why: 'This key takes: {expected}.',
      fix: 'Write it so.{suggestion}',
    },
  },
  'schema/bad-date': {
    severity: 'error',
    vi: {
      title: '“{value}” không phải một ngày có thật.',
      mark: 'ngày sai',
      why: 'Ngày ghi theo thứ tự năm-tháng-ngày, ví dụ 2024-12-31, và phải có trên lịch.',
      fix: 'Ghi ngày đúng.{suggestion} Văn bản bỏ trống ngày thì ghi null.',
    },
    en: {
      title: '“{value}” is not a real day.',
      mark: 'bad date',
      why: 'Dates are written year-month-day, as 2024-12-31, and must be on the calendar.',
      fix: 'Write the right day.{suggestion} Where the document leaves it blank, write null.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

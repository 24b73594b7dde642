/** What is not for the public. */
import type { CatalogueEntry } from '../catalogue.ts';

export const privacyEntries = {
  'privacy/private-data': {
    severity: 'error',
    vi: {
      title: 'Tệp có dữ liệu của cá nhân: {what}.',
      mark: '{what}',
      why: 'Mọi tệp ở đây đều công khai và lịch sử giữ lại mãi; dữ liệu cá nhân không được đưa lên (Nghị định 13/2023/NĐ-CP).',
      fix: 'Xoá đi. Cần nơi liên hệ thì ghi số máy bàn hoặc thư của cơ quan. Nếu đã gửi lên kho chung, báo người giữ kho để xoá khỏi lịch sử.',
    },
    en: {
      title: 'The file holds data of a private person: {what}.',
      mark: '{what}',
      why: 'Every file here is public and history keeps it for good; personal data may not be published (Decree 13/2023/NĐ-CP).',
      fix: 'Take it out. For a contact give the landline or the mail address of the office. If it has been pushed already, tell the keepers of the repository.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

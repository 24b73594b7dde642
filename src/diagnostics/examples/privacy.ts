/** Private data. The number is made up. */
import type { Example } from '../examples.ts';

export const privacyExamples = {
  'privacy/private-data': {
    params: { what: { vi: 'số điện thoại di động', en: 'a mobile number' } },
    before: 'Gọi anh A, số 0900 000 000, để nộp hồ sơ.',
    after: 'Gọi Văn phòng UBND xã, số 0200 000 000, để nộp hồ sơ.',
  },
} as const satisfies Record<string, Example>;

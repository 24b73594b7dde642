/** The block at the top of a plan. */
import type { Example } from '../examples.ts';

export const frontMatterExamples = {
  'frontmatter/missing': {
    params: { detail: { vi: 'dòng đầu phải là ---', en: 'the first line must be ---' } },
    before: 'kind: plan\ntitle: Kế hoạch minh hoạ\n\n## I. Mục tiêu',
    after: '---\nkind: plan\ntitle: Kế hoạch minh hoạ\n---\n\n## I. Mục tiêu',
  },
  'frontmatter/syntax': {
    params: {
      detail: {
        vi: 'dấu hai chấm nằm trong giá trị không có ngoặc kép',
        en: 'a colon inside an unquoted value',
      },
    },
    before: 'title: Minh hoạ: cải thiện chỉ số',
    after: 'title: "Minh hoạ: cải thiện chỉ số"',
  },
  'frontmatter/unsafe': {
    params: { what: { vi: 'thẻ kiểu (!)', en: 'a tag (!)' } },
    before: 'place: !x Minh hoạ Đông',
    after: 'place: Minh hoạ Đông',
  },
  'frontmatter/too-long': {
    params: { most: 60_000 },
    before: '---\ntitle: Kế hoạch minh hoạ\neditorNotes:\n  - (cả nội dung kế hoạch chép vào đây)\n---',
    after: '---\ntitle: Kế hoạch minh hoạ\n---\n\n(nội dung kế hoạch)',
  },
} as const satisfies Record<string, Example>;

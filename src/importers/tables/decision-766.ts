/** Decision 766: five groups, no criteria below them in the readable text. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import { cell, parseFigure, type Row } from './csv.ts';

export const criteria766 = (rows: readonly Row[]): RawCriteria => ({
  $schema: '/schemas/criteria.json',
  id: 'chi-so-766-2022',
  index: 'chi-so-766',
  title: 'Bộ chỉ số phục vụ người dân, doanh nghiệp 2022',
  decision: {
    kind: 'Quyết định',
    number: '766/QĐ-TTg',
    date: '2022-06-23',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử',
    role: 'basis',
  },
  level: 'commune',
  validFromYear: 2022,
  validToYear: null,
  maxPoints: 100,
  split: {},
  denominator: 'applicable',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
  tieRule: 'as-published',
  bands: [],
  comparableWith: [],
  fields: rows.map((row, at) => ({
    code: String(at + 1),
    title: cell(row, 'group'),
    maxPoints: parseFigure(cell(row, 'max_points')),
  })),
  sources: [
    {
      title: 'Sở Nội vụ Nam Định',
      url: 'https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/thu-tuong-chinh-phu-phe-duyet-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-2373',
    },
  ],
  note: 'Năm nhóm, dùng chung cho bộ, tỉnh, huyện, xã. Về sau có nơi tách riêng thanh toán trực tuyến (10 điểm) thành nhóm thứ sáu.',
});

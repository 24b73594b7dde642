/** Words of the sheet for self-assessment: the template writes them, the importer looks for them. */

export const SCORE_SHEET = {
  scores: 'Tự chấm điểm',
  more: 'Tài liệu thêm',
  guide: 'Hướng dẫn',
  /** Hidden; which criteria set and which version of it the file was made from. */
  origin: 'congkhai',
} as const;

export const SCORE_LABELS = {
  round: 'Đợt đánh giá',
  unit: 'Đơn vị',
  submitted: 'Ngày gửi',
  reportKind: 'Báo cáo: loại văn bản',
  reportNumber: 'Báo cáo: số, ký hiệu',
  reportDate: 'Báo cáo: ngày',
  reportIssuer: 'Báo cáo: cơ quan ban hành',
  reportTitle: 'Báo cáo: trích yếu',
} as const;
export type ScoreLabel = keyof typeof SCORE_LABELS;

export const DOCUMENT_HEADINGS = {
  documentKind: 'Loại văn bản',
  documentNumber: 'Số, ký hiệu',
  documentDate: 'Ngày văn bản',
  documentIssuer: 'Cơ quan ban hành',
  documentTitle: 'Trích yếu',
  documentUrl: 'Địa chỉ tệp',
  documentHash: 'Mã SHA-256',
} as const;

export const SCORE_HEADINGS = {
  code: 'Mã',
  title: 'Tiêu chí',
  max: 'Điểm tối đa',
  method: 'Cách chấm',
  self: 'Điểm tự chấm',
  status: 'Tình trạng',
  explanation: 'Giải trình',
  ...DOCUMENT_HEADINGS,
} as const;

export const ORIGIN_KEYS = { format: 'format', criteriaSet: 'criteriaSet', version: 'version' } as const;

export const STATUS_WORDS = { 'not-applicable': 'Không áp dụng', 'not-assessed': 'Chưa đánh giá' } as const;

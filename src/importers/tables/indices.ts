/** The indices the content speaks of. */
import type { RawIndex } from '../../content/schemas/index-definition.ts';

type Definition = Omit<RawIndex, '$schema' | 'higherIsBetter'>;

const DEFINITIONS: readonly Definition[] = [
  {
    id: 'par-index',
    name: 'Chỉ số cải cách hành chính (PAR Index)',
    shortName: 'PAR Index',
    englishName: 'Public Administration Reform Index',
    measures: 'Kết quả cải cách hành chính của bộ và tỉnh trong một năm, chấm qua hồ sơ và điều tra xã hội học.',
    measuredBy: 'Bộ Nội vụ, Ban Chỉ đạo cải cách hành chính của Chính phủ',
    publishedBy: 'Bộ Nội vụ',
    unitOfMeasure: 'percent',
    scale: 'Điểm đạt được trên điểm tối đa áp dụng, tính bằng phần trăm',
    rankingPolicy: 'rank',
    caution: 'Chỉ so các đơn vị cùng cấp, cùng năm, cùng bộ tiêu chí.',
    methodBreaks: [{ year: 2022, reason: 'Bộ tiêu chí mới theo Quyết định 876/QĐ-BNV.' }],
    links: [],
  },
  {
    id: 'cchc',
    name: 'Chỉ số cải cách hành chính của địa phương',
    shortName: 'Chỉ số CCHC',
    englishName: 'Local Public Administration Reform Index',
    measures: 'Kết quả cải cách hành chính của sở, huyện, xã, do tỉnh hoặc huyện chấm theo bộ tiêu chí riêng.',
    measuredBy: 'UBND tỉnh qua Sở Nội vụ; đến 30/06/2025 còn có UBND huyện qua Phòng Nội vụ',
    publishedBy: 'UBND tỉnh hoặc huyện',
    unitOfMeasure: 'points',
    scale: 'Thường trên 100 điểm; mỗi nơi chia phần hồ sơ và phần điều tra một khác',
    rankingPolicy: 'rank',
    caution: 'Mỗi nơi một bộ tiêu chí: không so điểm giữa hai tỉnh, hai huyện hay hai năm khác bộ tiêu chí.',
    methodBreaks: [{ year: 2025, reason: 'Từ 01/07/2025 bỏ cấp huyện, tỉnh chấm trực tiếp xã, phường.' }],
    links: [],
  },
  {
    id: 'sipas',
    name: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
    shortName: 'SIPAS',
    englishName: 'Satisfaction Index of Public Administrative Services',
    measures: 'Mức hài lòng của người dân, tổ chức với sự phục vụ của cơ quan hành chính, chỉ qua điều tra.',
    measuredBy: 'Bộ Nội vụ; tỉnh tự đo cho sở, huyện, xã',
    publishedBy: 'Bộ Nội vụ',
    unitOfMeasure: 'percent',
    scale: 'Tỉ lệ hài lòng, phần trăm',
    rankingPolicy: 'rank',
    caution: 'Cách đo đổi từ năm 2022: không so với các năm trước.',
    methodBreaks: [
      { year: 2022, reason: 'Chọn hộ dân ngẫu nhiên, thêm chín chính sách công: không cùng chuỗi với năm 2021.' },
    ],
    links: [],
  },
  {
    id: 'papi',
    name: 'Chỉ số Hiệu quả Quản trị và Hành chính công cấp tỉnh (PAPI)',
    shortName: 'PAPI',
    englishName: 'Viet Nam Provincial Governance and Public Administration Performance Index',
    measures: 'Trải nghiệm của người dân với quản trị và dịch vụ công của tỉnh, hoàn toàn qua phỏng vấn.',
    measuredBy: 'CECODES, RTA, VFF-CRT và UNDP; không phải cơ quan nhà nước',
    publishedBy: 'CECODES, RTA, VFF-CRT và UNDP',
    unitOfMeasure: 'points',
    scale: 'Mỗi nội dung tối đa 10 điểm; tổng tối đa 60 đến năm 2017, 80 từ năm 2018',
    rankingPolicy: 'groups',
    caution:
      'Nhóm thực hiện PAPI không xếp hạng tỉnh và chỉ chia bốn nhóm; chênh lệch nhỏ giữa hai tỉnh có thể do chọn mẫu.',
    methodBreaks: [
      { year: 2018, reason: 'Thêm nội dung 7 (môi trường) và 8 (quản trị điện tử): thang từ 60 thành 80.' },
    ],
    links: [{ title: 'papi.org.vn', url: 'https://papi.org.vn' }],
  },
  {
    id: 'chi-so-766',
    name: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
    shortName: 'Bộ chỉ số 766',
    englishName: 'Real-time Service Index (Decision 766/QĐ-TTg)',
    measures:
      'Chất lượng làm thủ tục hành chính và dịch vụ công, tính từ dữ liệu của các hệ thống theo thời gian thực.',
    measuredBy: 'Văn phòng Chính phủ, qua Cổng Dịch vụ công quốc gia',
    publishedBy: 'Văn phòng Chính phủ',
    unitOfMeasure: 'points',
    scale: '100 điểm, năm nhóm',
    rankingPolicy: 'rank',
    caution: 'Điểm đổi hằng ngày: một con số chỉ có nghĩa cùng với ngày đọc.',
    methodBreaks: [],
    links: [{ title: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn' }],
  },
];

export const indexDefinitions = (): readonly RawIndex[] =>
  DEFINITIONS.map((definition) => ({ $schema: '/schemas/index.json', ...definition, higherIsBetter: true }));

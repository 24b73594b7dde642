/** The made-up criteria of the demonstration: eight fields, 100 points, of which 70 by documents and 30 by survey. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';

export type Field = RawCriteria['fields'][number];
type Criterion = NonNullable<Field['children']>[number];
type Leaf = readonly [title: string, maxPoints: number, evidence?: string];
interface Group {
  readonly title: string;
  readonly method: 'document' | 'survey';
  readonly leaves: readonly Leaf[];
}

const documents = (title: string, ...leaves: Leaf[]): Group => ({ title, method: 'document', leaves });
const survey = (title: string, ...leaves: Leaf[]): Group => ({ title, method: 'survey', leaves });
const pointsOf = (parts: readonly { readonly maxPoints: number | null }[]): number =>
  parts.reduce((sum, { maxPoints }) => sum + (maxPoints ?? 0), 0);

function fieldOf(number: number, title: string, groups: readonly Group[]): Field {
  const children = groups.map((group, at) => criterionOf(`${number}.${at + 1}`, group));
  return { code: String(number), title, maxPoints: pointsOf(children), children };
}

function criterionOf(code: string, { title, method, leaves }: Group): Criterion {
  const children = leaves.map(([name, maxPoints, evidence], at) => ({
    code: `${code}.${at + 1}`,
    title: name,
    maxPoints,
    method,
    ...(evidence === undefined ? {} : { evidence }),
  }));
  return { code, title, maxPoints: pointsOf(children), method, children };
}

const REPORT = 'Báo cáo năm và danh mục văn bản kèm theo';
const FIRST_SIX: readonly Field[] = [
  fieldOf(1, 'Chỉ đạo, điều hành', [
    documents(
      'Kế hoạch cải cách hành chính',
      ['Ban hành kế hoạch năm đúng hạn', 1, 'Kế hoạch đã ký số'],
      ['Kế hoạch đủ nội dung, có phân công', 1, 'Kế hoạch đã ký số'],
      ['Hoàn thành nhiệm vụ trong kế hoạch', 2, REPORT],
    ),
    documents(
      'Báo cáo, kiểm tra',
      ['Báo cáo định kỳ đủ và đúng hạn', 1, 'Bốn báo cáo quý'],
      ['Tự kiểm tra việc thực hiện', 1, 'Kế hoạch và kết luận kiểm tra'],
      ['Xử lý tồn tại sau kiểm tra', 1],
    ),
    documents(
      'Tuyên truyền, sáng kiến',
      ['Tuyên truyền cải cách hành chính', 1],
      ['Sáng kiến được công nhận', 1, 'Quyết định công nhận'],
    ),
    survey(
      'Đánh giá của người dân về chỉ đạo, điều hành',
      ['Lãnh đạo xã lắng nghe, đối thoại', 1],
      ['Việc đã hứa được làm đến nơi', 1],
    ),
  ]),
  fieldOf(2, 'Văn bản quy phạm pháp luật', [
    documents(
      'Theo dõi thi hành pháp luật',
      ['Kế hoạch theo dõi thi hành', 0.5],
      ['Báo cáo kết quả theo dõi', 1, REPORT],
    ),
    documents('Rà soát văn bản', ['Rà soát văn bản đúng kỳ', 1], ['Công bố danh mục hết hiệu lực', 0.5]),
    documents('Ban hành văn bản', ['Ban hành đúng trình tự, thẩm quyền', 1, 'Hồ sơ trình ban hành văn bản']),
    survey(
      'Đánh giá của người dân về văn bản',
      ['Văn bản của xã rõ ràng, dễ hiểu', 1],
      ['Văn bản đến được với người dân', 1],
    ),
  ]),
  fieldOf(3, 'Thủ tục hành chính', [
    documents(
      'Công khai thủ tục',
      ['Niêm yết đủ thủ tục', 2],
      ['Công khai tiến độ giải quyết', 2, 'Số liệu trên cổng dịch vụ công'],
    ),
    documents(
      'Giải quyết hồ sơ',
      ['Giải quyết hồ sơ đúng hạn', 4, 'Số liệu trên cổng dịch vụ công'],
      ['Thư xin lỗi khi trễ hạn', 2, 'Bản chụp thư xin lỗi'],
    ),
    documents(
      'Bộ phận một cửa',
      ['Nơi tiếp đón đạt yêu cầu', 1],
      ['Hồ sơ tiếp nhận qua một cửa', 2, 'Sổ theo dõi hồ sơ'],
    ),
    survey('Đánh giá của người dân về thủ tục', ['Thủ tục đơn giản, dễ làm', 1.5], ['Thời gian giải quyết', 1.5]),
  ]),
  fieldOf(4, 'Tổ chức bộ máy', [
    documents('Quy chế, phân công', ['Quy chế làm việc được cập nhật', 1.5], ['Phân công rõ việc, rõ người', 1.5]),
    documents(
      'Thôn, tổ dân phố',
      ['Kiện toàn thôn, tổ dân phố', 1.5],
      ['Người hoạt động không chuyên trách đúng định mức', 1.5],
    ),
    survey('Đánh giá của người dân về tổ chức', ['Các bộ phận phối hợp thông suốt', 2]),
  ]),
  fieldOf(5, 'Chế độ công vụ', [
    documents('Bố trí công chức', ['Bố trí theo vị trí việc làm', 1.5], ['Trình độ công chức đạt chuẩn', 1.5]),
    documents(
      'Đào tạo, bồi dưỡng',
      ['Hoàn thành kế hoạch bồi dưỡng', 1.5, 'Chứng chỉ, danh sách lớp'],
      ['Bồi dưỡng kỹ năng số', 1.5],
    ),
    documents('Kỷ luật, kỷ cương', ['Chấp hành giờ giấc, quy tắc ứng xử', 1.5], ['Đánh giá, phân loại công chức', 1.5]),
    survey(
      'Đánh giá của người dân về công chức',
      ['Thái độ của công chức', 1.5],
      ['Năng lực giải quyết công việc', 1.5],
    ),
  ]),
  fieldOf(6, 'Tài chính công', [
    documents('Thu, chi ngân sách', ['Giải ngân vốn đầu tư công', 2, 'Đối chiếu của kho bạc'], ['Chi đúng dự toán', 2]),
    documents(
      'Công khai ngân sách, tài sản',
      ['Công khai ngân sách đúng hạn', 1.5],
      ['Quản lý, sử dụng tài sản công', 1.5],
    ),
    survey('Đánh giá của người dân về tài chính', ['Người dân biết thu, chi của xã', 2]),
  ]),
];

const ONLINE_SURVEY = survey(
  'Đánh giá của người dân về dịch vụ trực tuyến',
  ['Dịch vụ trực tuyến dễ dùng', 1.5],
  ['Thông tin trên mạng đầy đủ', 1.5],
);
const PORTAL = 'Số liệu trên cổng dịch vụ công';

const FIELD_7_OF_2024 = fieldOf(7, 'Chính quyền số', [
  documents(
    'Hạ tầng, dữ liệu',
    ['Hạ tầng mạng, thiết bị', 2],
    ['Kết nối dữ liệu dùng chung', 2],
    ['Công chức đầu mối công nghệ thông tin', 1],
  ),
  documents('Văn bản điện tử', ['Xử lý văn bản trên môi trường mạng', 2], ['Ký số văn bản đi', 2]),
  documents(
    'Dịch vụ công trực tuyến',
    ['Cập nhật trang thông tin điện tử', 1],
    ['Hồ sơ trực tuyến toàn trình', 3, PORTAL],
    ['Thanh toán trực tuyến', 2, PORTAL],
  ),
  ONLINE_SURVEY,
]);

const FIELD_7_OF_2025 = fieldOf(7, 'Chính quyền số', [
  documents('Hạ tầng, dữ liệu', ['Hạ tầng mạng, thiết bị', 2], ['Kết nối dữ liệu dùng chung', 2, 'Nhật ký kết nối']),
  documents('Văn bản điện tử', ['Ký số văn bản đi', 1], ['Xử lý văn bản trên môi trường mạng', 1]),
  documents(
    'Dịch vụ công trực tuyến',
    ['Cập nhật cổng thông tin', 0.5],
    ['Hướng dẫn người dân nộp hồ sơ', 0.5],
    ['Hồ sơ trực tuyến toàn trình', 3, PORTAL],
    ['Thanh toán trực tuyến', 3, PORTAL],
    ['Biểu mẫu điện tử điền sẵn', 2, PORTAL],
  ),
  ONLINE_SURVEY,
]);

const FIELD_8 = fieldOf(8, 'Tác động của cải cách', [
  documents(
    'Phát triển kinh tế, xã hội',
    ['Thu ngân sách đạt dự toán', 3],
    ['Giảm hộ nghèo', 2],
    ['Giải quyết khiếu nại, tố cáo', 2],
  ),
  survey(
    'Sự hài lòng của người dân',
    ['Tiếp cận dịch vụ', 2.5],
    ['Cách làm thủ tục', 2.5],
    ['Công chức phục vụ', 3],
    ['Kết quả giải quyết', 3],
    ['Tiếp nhận, xử lý góp ý', 2],
  ),
]);

/** The two versions differ in field 7 and in nothing else. */
export const FIELDS_2024: readonly Field[] = [...FIRST_SIX, FIELD_7_OF_2024, FIELD_8];
export const FIELDS_2025: readonly Field[] = [...FIRST_SIX, FIELD_7_OF_2025, FIELD_8];

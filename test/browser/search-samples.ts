/** About thirty records in the proportions of the real site: many units, few plans, tasks of plans. */
import type { SearchKind, SearchRecord } from '../../src/search/record.ts';

const record = (
  kind: SearchKind,
  url: string,
  title: string,
  where: string,
  content: string,
  filters: Omit<SearchRecord['filters'], 'kind'> = {},
): SearchRecord => ({ url, title, kind, language: 'vi', content, where, filters: { kind: [kind], ...filters }, meta: {} });

const unit = (id: string, title: string, where: string, content: string, province: string): SearchRecord =>
  record('unit', `/don-vi/${id}/`, title, where, content, { province: [province] });

const TAN_DUC = '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao/';
const SON_GIANG = '/ke-hoach/2024-18157-xa-son-giang-khac-phuc-ton-tai/';
const PLAN_2024 = { index: ['PAR Index'], year: ['2024'] };

export const SAMPLES: readonly SearchRecord[] = [
  unit('05947-xa-tan-duc', 'Xã Tân Đức, huyện Phú Bình, Thái Nguyên', 'Tên cũ, mã 05947, dùng đến 30/06/2025', 'Nay thuộc xã Kha Sơn, nhập cùng Lương Phú, Thanh Ninh, Dương Thành, Kha Sơn.', 'Thái Nguyên'),
  unit('23251-xa-tan-duc', 'Xã Tân Đức, huyện Hàm Tân, Bình Thuận', 'Tên cũ, mã 23251, dùng đến 30/06/2025', 'Nay thuộc xã Tân Minh (tỉnh Lâm Đồng), nhập cùng thị trấn Tân Minh, xã Tân Phúc.', 'Lâm Đồng'),
  unit('32164-xa-tan-duc', 'Xã Tân Đức, huyện Đầm Dơi, Cà Mau', 'Tên cũ, mã 32164, dùng đến 30/06/2025', 'Nay thuộc xã Tân Thuận, nhập cùng xã Tân Thuận.', 'Cà Mau'),
  unit('00001-xa-tan-duc-2', 'Xã Tấn Dục', 'Tên cũ, mã 00001', 'Một xã có tên gần giống.', 'Cà Mau'),
  unit('18157-xa-son-giang', 'Xã Sơn Giang, huyện Hương Sơn, Hà Tĩnh', 'Mã 18157', 'Có 1 kế hoạch, xếp hạng 19 trong 25 xã năm 2023.', 'Hà Tĩnh'),
  unit('22000-xa-son-giang', 'Xã Sơn Giang, huyện Sông Hinh, Phú Yên', 'Tên cũ, mã 22000', 'Nay thuộc xã Sông Hinh.', 'Đắk Lắk'),
  unit('25000-xa-son-giang', 'Xã Sơn Giang, Bình Phước', 'Tên cũ, mã 25000', 'Nay thuộc phường Phước Long.', 'Đồng Nai'),
  unit('01000-thi-tran-duong-dong', 'Thị trấn Dương Đông, Phú Quốc', 'Tên cũ', 'Nay thuộc đặc khu Phú Quốc.', 'An Giang'),
  unit('02000-tinh-binh-duong', 'Tỉnh Bình Dương', 'Tên cũ', 'Nay thuộc Thành phố Hồ Chí Minh.', 'Thành phố Hồ Chí Minh'),
  unit('03000-tinh-hai-duong', 'Tỉnh Hải Dương', 'Tên cũ', 'Nay thuộc thành phố Hải Phòng.', 'Hải Phòng'),
  unit('04000-xa-duong-lam', 'Xã Đường Lâm', 'Tên cũ', 'Nay thuộc phường Sơn Tây.', 'Hà Nội'),
  unit('05000-xa-duong-hoa', 'Xã Đường Hoa', 'Mã 05000', 'Xã miền núi.', 'Quảng Ninh'),
  unit('06000-xa-hoa-an', 'Xã Hoà An', 'Mã 06000', 'Xã có tên viết kiểu cũ.', 'Cao Bằng'),
  unit('07000-xa-hoa-binh', 'Xã Hòa Bình', 'Mã 07000', 'Xã có tên viết kiểu mới.', 'Quảng Ninh'),
  unit('08000-phuong-duc-thang', 'Phường Đức Thắng', 'Mã 08000', 'Phường nội thành.', 'Hà Nội'),
  unit('09000-xa-kha-son', 'Xã Kha Sơn', 'Mã 09000', 'Hình thành từ Lương Phú, Tân Đức, Thanh Ninh, Dương Thành, Kha Sơn.', 'Thái Nguyên'),
  unit('10000-xa-la', 'Xã <img src=x onerror=alert(1)> Lạ', 'Mã 10000', 'Tên có <b>dấu ngoặc</b> nhọn & dấu và.', 'Hà Nội'),
  record('plan', TAN_DUC, 'Duy trì, cải thiện và nâng cao chỉ số CCHC, chỉ số hài lòng năm 2024', 'Kế hoạch, UBND xã Tân Đức, tháng 02/2024, chưa ghi số', 'Thực hiện Kế hoạch số 46/KH-UBND của UBND huyện Phú Bình; Ủy ban nhân dân xã ban hành kế hoạch. Duy trì và nâng cao kết quả những tiêu chí đã đạt, khắc phục những tiêu chí còn thiếu, có điểm số thấp. Phấn đấu năm 2024 kết quả chỉ số cải cách hành chính xã Tân Đức đạt tối thiểu 85 điểm trở lên, chỉ số hài lòng đạt tối thiểu 90% trở lên so với năm 2023. Đẩy mạnh tuyên truyền trên đường làng, ngõ xóm.', { ...PLAN_2024, province: ['Thái Nguyên'] }),
  record('plan', SON_GIANG, 'Khắc phục những tồn tại, hạn chế trong công tác cải cách hành chính năm 2024', 'Kế hoạch 08/KH-UBND, UBND xã Sơn Giang, 17/04/2024', 'Kết quả chỉ số năm 2023 xã Sơn Giang đạt 84,40 điểm, xếp hạng 19/25 xã, thị trấn. Phấn đấu thứ hạng cao hơn năm trước.', { ...PLAN_2024, province: ['Hà Tĩnh'] }),
  record('plan', '/ke-hoach/2023-so-noi-vu-cai-cach/', 'Nâng cao chỉ số cải cách hành chính năm 2023', 'Kế hoạch, Sở Nội vụ', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện phối hợp thực hiện. Ngày 10 tháng 4 năm 2023.', { index: ['PAR Index'], year: ['2023'], province: ['Hà Tĩnh'] }),
  record('task', `${TAN_DUC}#nv-1.6`, 'Lãnh đạo xã đối thoại với người dân', 'Nhiệm vụ 1.6, kế hoạch 2024 của xã Tân Đức', 'Ít nhất 01 cuộc trong năm 2024. Chủ trì: MTTQ xã', PLAN_2024),
  record('task', `${TAN_DUC}#nv-3.2.1`, 'Không để hồ sơ quá hạn ở cấp xã', 'Nhiệm vụ 3.2.1, kế hoạch 2024 của xã Tân Đức', 'Hồ sơ giải quyết đúng và trước hạn đạt 100%. Trong năm 2024', PLAN_2024),
  record('task', `${TAN_DUC}#nv-7.3.2`, 'Dịch vụ công trực tuyến toàn trình', 'Nhiệm vụ 7.3.2, kế hoạch 2024 của xã Tân Đức', '100% dịch vụ đủ điều kiện, quý III năm 2024', PLAN_2024),
  record('task', `${SON_GIANG}#nv-2`, 'Niêm yết thủ tục hành chính', 'Nhiệm vụ 2, kế hoạch 2024 của xã Sơn Giang', 'Tại bộ phận một cửa, phối hợp Mặt trận Tổ quốc', PLAN_2024),
  record('ranking', '/xep-hang/par-index-bo-2023/', 'Xếp hạng PAR Index các bộ năm 2023', '17 bộ, công bố 17/04/2024', 'Bộ Tư pháp 89,95 điểm. Ngân hàng Nhà nước 89,89 điểm.', { index: ['PAR Index'], year: ['2023'] }),
  record('ranking', '/xep-hang/cchc-binh-duong-huyen-2017/', 'Xếp hạng cải cách hành chính cấp huyện, Bình Dương 2017', '9 huyện, thị xã, thành phố', 'Thủ Dầu Một, Dĩ An, Thuận An, Bến Cát, Tân Uyên.', { index: ['CCHC cấp huyện'], year: ['2017'] }),
  record('index', '/chi-so/papi/', 'PAPI', 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh', 'Đo trải nghiệm của người dân với hành chính công.', { index: ['PAPI'] }),
  record('index', '/chi-so/par-index/', 'PAR Index', 'Chỉ số cải cách hành chính', 'Đo kết quả cải cách hành chính của bộ, tỉnh, huyện, xã.', { index: ['PAR Index'] }),
  record('criteria', '/bo-tieu-chi/xa-766/', 'Bộ chỉ số phục vụ người dân, doanh nghiệp', 'Quyết định 766/QĐ-TTg', 'Công khai, minh bạch. Tiến độ giải quyết.', { index: ['Chỉ số 766'] }),
  record('page', '/gioi-thieu/', 'Giới thiệu', 'Về trang này', 'Công Khai ghép kết quả chỉ số, bộ tiêu chí và kế hoạch của địa phương vào một chỗ.'),
];

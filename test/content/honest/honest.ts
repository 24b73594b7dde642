/** What officers really write. Each stands in the body of a whole plan and must pass without a word. */
export interface Honest {
  readonly name: string;
  readonly body: string;
  /** What the reader sees, exactly so, in this order. */
  readonly shown: readonly string[];
}

const same = (name: string, line: string): Honest => ({ name, body: `${line}\n`, shown: [line] });
const honest = (name: string, body: string, ...shown: string[]): Honest => ({ name, body, shown });

const SENTENCES: readonly Honest[] = [
  same('figures with commas', 'Năm 2023 xã đạt 84,40 điểm, đứng thứ 19/25 trong huyện, giảm 1.234,5 nghìn đồng.'),
  same('signs of comparison with blanks', 'Điểm < 5 là kém, 5 > 3, 3 < x < 7, tỷ lệ ≥ 95%, ≤ 2%, a = b, ± 0,5.'),
  same('about', 'Khoảng ~5 xã, từ ~10 đến ~12 hồ sơ mỗi ngày.'),
  same('an ampersand and percents', 'Phòng TC&KH và Trung tâm R & D: 100% hồ sơ, 0,5% trễ hạn.'),
  same('quotes of every kind', '"Thẳng", “cong”, ‘đơn’, «ngoặc Pháp» và dấu phẩy trên: Krông Nô, Đ’ran.'),
  same('dashes of every kind', 'Giai đoạn 2021-2025, 2021–2030, định hướng — đến năm 2045 − hết.'),
  same(
    'numbers of documents',
    'Quyết định 54/2019/QĐ-UBND, 46/KH-UBND, 20-CT/TU, 09-CTTr/ĐU, 131/2025/QH15 và 33/2023/NĐ-CP.',
  ),
  same('dates', 'Ngày 28/12/2024, tháng 02 năm 2024, quý III/2026, 8h00 - 17h30, hạn 31.12.2026.'),
  same('brackets', 'Theo [1], [2; 3] và [phụ lục kèm theo] (xem mục III).'),
  same('an open bracket', 'Danh sách [chưa đóng và (cũng chưa đóng.'),
  same('file names with underscores', 'Tệp bao_cao_quy_1.xlsx và ke_hoach_2026_v2.docx lưu trên máy chủ.'),
  same('a footnote star', 'Chỉ tiêu * là chỉ tiêu tạm giao; ** là chỉ tiêu phấn đấu.'),
  same('multiplication', 'Điểm = 5 * 3 + 2 * 4 và 5 × 3.'),
  same('a hash in a sentence', 'Mục #3 của phiếu, C# và số # 12.'),
  same('a standard and a ratio', 'TCVN ISO 9001:2015, tỷ lệ 1:3, giờ 08:30.'),
  same('money', 'Kinh phí 1.500.000 đồng (~60 USD), tức $60 hoặc 55 €.'),
  same('slashes and backslashes', 'Ổ đĩa D:\\ và thư mục Z:\\chung, và/hoặc, km/h.'),
  same('an exclamation and dots', 'Khẩn!!! Đề nghị... thực hiện ngay…'),
  same('degrees and superscripts', 'Diện tích 12 km², 30°C, CO₂, § 5, số ½.'),
  same('boxes', 'Có ☐ Không ☑ Khác ☒ và mũi tên → hoặc ⇒.'),
  same('an emoji', 'Hài lòng 👍 rất hài lòng 😀.'),
  same('Khmer and Chinese names', 'Chùa វត្ត và 中文 trong tên riêng.'),
  same('a colon and a semicolon at the end', 'Các việc sau đây:'),
  same('a star of a footnote at the start, escaped', 'Ghi chú (*): số liệu đến 31/12.'),
  same('an equation with a plus at the start of a word', 'Điểm cộng +2, điểm trừ -1, tổng +/-3.'),
  same('the words import and export', 'Kim ngạch xuất khẩu (export) và nhập khẩu (import) tăng.'),
  same('a year that begins a sentence', '2024 là năm bản lề; 100% thôn đạt chuẩn.'),
  same('a date that begins a sentence', '31/12/2024 là hạn cuối.'),
  same('an endless sentence', `${'Nâng cao chất lượng phục vụ người dân, doanh nghiệp, '.repeat(150)}hết.`),
  honest(
    'escaped signs',
    'Dưới \\<5, \\{chưa rõ\\}, 5\\*3, \\_a\\_ và \\[x\\].\n',
    'Dưới <5, {chưa rõ}, 5*3, _a_ và [x].',
  ),
  honest('entities of ampersands', 'R&amp;D, khoảng&nbsp;trắng.\n', 'R&D, khoảng', 'trắng.'),
];

const LINKS: readonly Honest[] = [
  honest(
    'a link to a ministry',
    'Xem [Quyết định 766](https://vanban.chinhphu.vn/?pageid=27160&docid=206085).\n',
    'Quyết định 766',
  ),
  honest(
    'a bare address',
    'Công khai tại https://dichvucong.gov.vn/p/home/dvc-trang-chu.html, hằng tuần.\n',
    'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html',
  ),
  honest(
    'an address without a scheme',
    'Xem www.bacgiang.gov.vn hoặc Cổng (www.chinhphu.vn).\n',
    'www.bacgiang.gov.vn',
    'www.chinhphu.vn',
  ),
  honest(
    'mail addresses',
    'Gửi về ubnd.tanduc@thainguyen.gov.vn và [Văn phòng](mailto:vp@tanduc.gov.vn).\n',
    'ubnd.tanduc@thainguyen.gov.vn',
    'Văn phòng',
  ),
  honest(
    'a link inside the site',
    'Xem [bảng điểm](/xep-hang/papi-2024/) và [mục tiêu](#i-muc-tieu).\n',
    'bảng điểm',
    'mục tiêu',
  ),
];

const BLOCKS: readonly Honest[] = [
  honest(
    'points a) b) c) d) đ) e)',
    'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu.\n',
    'a) Một;',
    'b) Hai;',
    'd) Bốn;',
    'đ) Năm;',
    'e) Sáu.',
  ),
  honest('points on lines one below the other', 'a) Một;\nb) Hai;\nc) Ba.\n', 'a) Một; b) Hai; c) Ba.'),
  honest(
    'headings with Roman numbers',
    '## I. Mục đích, yêu cầu\n\n### 1. Mục đích\n\n#### 1.1. Nâng điểm\n\n## II. Nhiệm vụ\n',
    'I. Mục đích, yêu cầu',
    '1. Mục đích',
    '1.1. Nâng điểm',
    'II. Nhiệm vụ',
  ),
  honest(
    'headings in capitals and with marks',
    '## PHẦN THỨ NHẤT: ĐÁNH GIÁ (2021–2025)\n\n### Câu hỏi 1?\n',
    'PHẦN THỨ NHẤT: ĐÁNH GIÁ (2021–2025)',
    'Câu hỏi 1?',
  ),
  honest(
    'bold lines instead of headings',
    '**I. Mục đích**\n\n**1. Yêu cầu chung:** làm ngay.\n\n**Điều 1.** Ban hành kèm theo.\n',
    'I. Mục đích',
    '1. Yêu cầu chung: làm ngay.',
    'Điều 1. Ban hành kèm theo.',
  ),
  honest(
    'bold against words, italics, both',
    'Rất**quan trọng**lắm, *nghiêng*, _nghiêng nữa_ và ***cả hai***.\n',
    'Rấtquan trọnglắm, nghiêng, nghiêng nữa và cả hai.',
  ),
  honest(
    'a list that begins at 8',
    '8. Thực hiện chuyển đổi số.\n9. Báo cáo.\n',
    'Thực hiện chuyển đổi số.',
    'Báo cáo.',
  ),
  honest('a list with brackets', '1) Một\n2) Hai\n', 'Một', 'Hai'),
  honest(
    'lists in lists',
    '1. Một:\n   - con;\n   - con nữa:\n     + cháu.\n2. Hai.\n',
    'Một:',
    'con;',
    'con nữa:',
    'cháu.',
    'Hai.',
  ),
  honest(
    'points with paragraphs between',
    '1. Một.\n\n   Đoạn của một.\n\n   - con\n\n2. Hai.\n',
    'Một.',
    'Đoạn của một.',
    'con',
    'Hai.',
  ),
  honest('bullets of three kinds', '- gạch\n\n* sao\n\n+ cộng\n', 'gạch', 'sao', 'cộng'),
  honest('a dash that is not a bullet', '-5 độ C; -không có dấu cách.\n', '-5 độ C; -không có dấu cách.'),
  honest(
    'a paragraph indented with a tab',
    'Một.\n\n\tThụt đầu dòng bằng Tab.\n\n        Thụt tám dấu cách.\n',
    'Một.',
    'Thụt đầu dòng bằng Tab.',
    'Thụt tám dấu cách.',
  ),
  honest(
    'a table',
    '| TT | Nhiệm vụ | Hạn |\n|:--:|---|--:|\n| 1 | Rà soát **TTHC** | 31/12/2024 |\n| 2 | Đạt ≥ 95%, < 3 lỗi | Quý III |\n',
    'TT',
    'Nhiệm vụ',
    'Hạn',
    'Rà soát TTHC',
    '31/12/2024',
    'Đạt ≥ 95%, < 3 lỗi',
    'Quý III',
  ),
  honest(
    'a table with empty and missing cells',
    '| a | b | c |\n|--|--|--|\n| 1 |  | 3 |\n| 4 | 5 |\n',
    '1',
    '3',
    '4',
    '5',
  ),
  honest('a table without outer lines', 'STT | Việc\n--|--\n1 | Họp\n', 'STT', 'Việc', 'Họp'),
  honest('a bar in a cell', '| a |\n|--|\n| và \\| hoặc |\n', 'và | hoặc'),
  honest(
    'trailing blanks and hard breaks',
    'Dòng một  \nDòng hai\\\nDòng ba \nDòng bốn   \n\n\n\n\nĐoạn khác.\n',
    'Dòng một',
    'Dòng hai',
    'Dòng ba',
    'Đoạn khác.',
  ),
  honest(
    'lines of Windows',
    'Một.\r\n\r\n- hai\r\n- ba\r\n\r\n| a | b |\r\n|--|--|\r\n| c | d |\r\n\r\nDòng\\\r\nngắt.\r\n',
    'Một.',
    'hai',
    'ba',
    'c',
    'd',
    'ngắt.',
  ),
  honest('no line end at the end', 'Đoạn cuối không xuống dòng.', 'Đoạn cuối không xuống dòng.'),
  honest(
    'components with and without a blank',
    '<ChiTieu/>\n\nGiữa.\n\n<PhuLuc ten="Phụ lục I & II (kèm theo)" />\n\n<BangNhiemVu></BangNhiemVu>\n',
    'Giữa.',
  ),
  honest('an empty body', '\n\n', ''),
];

/** A page of a plan as it is sent, with all of it together. */
const WHOLE: readonly Honest[] = [
  honest(
    'a whole plan',
    [
      'Căn cứ Kế hoạch số 217/KH-UBND ngày 27/12/2023 của UBND tỉnh; Ủy ban nhân dân xã xây dựng kế hoạch như sau:',
      '## I. MỤC ĐÍCH, YÊU CẦU',
      '### 1. Mục đích',
      'a) Duy trì **Chỉ số CCHC** (Par Index) đạt ≥ 85 điểm; SIPAS ≥ 90% “so với năm 2023”.',
      'b) Khắc phục tiêu chí < 50% điểm tối đa, khoảng ~7 tiêu chí.',
      '<ChiTieu />',
      '## II. NHIỆM VỤ',
      '1. Văn phòng – Thống kê:\n   - 100% hồ sơ đúng hạn;\n   - gửi về vp@xa.gov.vn trước 15/12/2024.',
      '2. Công chức Tư pháp - Hộ tịch (phối hợp).',
      '| TT | Việc | Hạn |\n|--|--|--|\n| 1 | Rà soát | 31/12/2024 |',
      '3. Chuyển đổi số.',
      '**Nơi nhận:** như Điều 3; lưu: VT.',
    ].join('\n\n'),
    'Căn cứ Kế hoạch số 217/KH-UBND ngày 27/12/2023 của UBND tỉnh; Ủy ban nhân dân xã xây dựng kế hoạch như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    'a) Duy trì Chỉ số CCHC (Par Index) đạt ≥ 85 điểm; SIPAS ≥ 90% “so với năm 2023”.',
    'b) Khắc phục tiêu chí < 50% điểm tối đa, khoảng ~7 tiêu chí.',
    'Văn phòng – Thống kê:',
    'gửi về vp@xa.gov.vn trước 15/12/2024.',
    'Rà soát',
    '31/12/2024',
    'Chuyển đổi số.',
    'Nơi nhận: như Điều 3; lưu: VT.',
  ),
];

export const HONEST: readonly Honest[] = [...SENTENCES, ...LINKS, ...BLOCKS, ...WHOLE];

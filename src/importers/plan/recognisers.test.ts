/** Pieces of documents in other hands than the five samples. */
import { describe, expect, test } from 'vitest';
import { importedFile, saidOf } from '../../../test/import-samples.ts';
import { splitActors } from './actors.ts';
import { agencyInWords } from './agency-name.ts';
import { markerOf } from './markers.ts';
import { shortTitleOf } from './names.ts';
import { suspectedSlips } from './repairs.ts';

const plan = (text: string) => importedFile(text, 'x.md');

test.each([
  ['Cán bộ, công chức xã', ['Cán bộ, công chức xã']],
  ['Cán bộ, công chức xã , Bộ phận một cửa', ['Cán bộ, công chức xã', 'Bộ phận một cửa']],
  ['- Phòng Nội vụ - Các phòng, ban', ['Phòng Nội vụ', 'Các phòng, ban']],
  ['Công chức Tài chính - Kế toán; VP UBND.', ['Công chức Tài chính - Kế toán', 'VP UBND']],
  ['', []],
])('agencies of “%s”', (text, agencies) => {
  expect(splitActors(text)).toEqual(agencies);
});

test.each([
  ['ỦY BAN NHÂN DÂN XÃ TÂN ĐỨC', 'Ủy ban nhân dân xã Tân Đức'],
  ['UBND THÀNH PHỐ CAO LÃNH', 'UBND thành phố Cao Lãnh'],
  ['PHÒNG NỘI VỤ', 'Phòng Nội vụ'],
  ['VĂN PHÒNG UBND TỈNH BẮC KẠN', 'Văn phòng UBND tỉnh Bắc Kạn'],
  ['UBND PHƯỜNG 1 QUẬN 3', 'UBND phường 1 quận 3'],
])('%s in words', (caps, words) => {
  expect(agencyInWords(caps)).toBe(words);
});

test.each([
  ['IV. TỔ CHỨC', 'roman', 'IV'],
  ['2.1. Nhóm', 'decimal', '2.1'],
  ['3) Việc', 'decimal', '3'],
  ['đ) Điểm', 'point', 'đ'],
  ['– Gạch', 'bullet', '–'],
  ['Điều 2. Hiệu lực', 'article', 'Điều 2'],
  ['PHẦN II: VIỆC', 'part', 'PHẦN II'],
])('%s', (text, kind, number) => {
  expect(markerOf(text)).toMatchObject({ kind, number });
});

test.each(['5 ngày làm việc', '2024. Các xã', 'Việc khác', 'VIC. x'.slice(0, 3)])('“%s” is not numbered', (text) => {
  expect(markerOf(text)).toBeNull();
});

test('a short title keeps to 90 letters and to whole words', () => {
  const title = shortTitleOf(
    'Ủy ban nhân dân xã Tân Đức',
    'Duy trì, cải thiện và nâng cao Chỉ số cải cách hành chính (Par Index), Chỉ số hài lòng về sự phục vụ hành chính (Sipas) năm 2024',
  );
  expect(title).toBe('Xã Tân Đức: duy trì, cải thiện và nâng cao Chỉ số CCHC, Chỉ số hài lòng về sự phục vụ…');
  expect(title.length).toBeLessThanOrEqual(90);
});

describe('slips', () => {
  const proposed = (text: string) => saidOf(suspectedSlips(text, 1), 'repair');

  test.each([
    ['Phần đầu năm 2024', 'Phần đầu năm → Phấn đấu năm'],
    ['tại cổng và Công dịch vụ công', 'và Công dịch → và Cổng dịch'],
    ['CHỈ SỐ CÁCH HÀNH CHÍNH', 'CHỈ SỐ CÁCH HÀNH CHÍNH → CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
    ['cho cacs xã ddieemr', 'xã ddieemr → xã ?'],
  ])('%s', (text, slip) => {
    expect(proposed(text)).toEqual([slip]);
  });

  test.each([
    'Phần đầu văn bản nêu lý do',
    'Công thông báo cho dân',
    'các nhân viên của tổ chức và các nhân tố khác',
    'năm năm tới',
    'Chỉ số cải cách hành chính',
    'một video review và staff',
    'xanh xanh',
  ])('“%s” is left in peace', (text) => {
    expect(proposed(text)).toEqual([]);
  });
});

describe('heads', () => {
  const rest = '\n\nKẾ HOẠCH\n\nViệc năm 2024\n\nI. MỤC ĐÍCH\n\nLàm tốt.';

  test('two columns set with blanks, as programs that read PDF files give them', async () => {
    const { plan: read, notes } = await plan(
      `UBND HUYỆN NÚI XANH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG NỘI VỤ                 Độc lập - Tự do - Hạnh phúc\nSố: 05/KH-PNV                Núi Xanh, ngày 5 tháng 1 năm 2024\nDỰ THẢO${rest}`,
    );
    expect(read).toMatchObject({
      number: '05',
      symbol: 'KH-PNV',
      place: 'Núi Xanh',
      date: { year: 2024, month: 1, day: 5 },
      superior: 'UBND huyện Núi Xanh',
    });
    expect(read.issuer.name).toBe('Phòng Nội vụ');
    expect(saidOf(notes, 'left-out')).toEqual(['trong phần đầu: “DỰ THẢO”']);
  });

  test('a document that says nothing of itself', async () => {
    const { plan: read, notes } = await plan(`KẾ HOẠCH\n\nViệc năm 2024\n\nI. MỤC ĐÍCH\n\nLàm tốt.`);
    expect([read.number, read.place, read.issuer.unit, read.signature]).toEqual([null, null, null, null]);
    expect(saidOf(notes, 'absent')).toEqual(['date', 'issuer', 'signature', 'recipients']);
  });
});

test('work that is to be done whole is no target, wherever it stands', async () => {
  const { plan: read } = await plan(
    'KẾ HOẠCH\n\nViệc năm 2024\n\nI. MỤC TIÊU\n\n- 100% hồ sơ được số hóa.\n- Chỉ số SIPAS đạt từ 92,5% trở lên.\n- Chỉ số CCHC đạt 100% tổng số điểm.\n- Thứ hạng Chỉ số CCHC cao hơn năm 2023.\n\nII. NHIỆM VỤ\n\n- Tiêu chí 2 đạt từ 80% trở lên.',
  );
  expect(read.targets).toEqual([
    { index: 'sipas', comparator: '>=', value: 92.5, unit: 'percent', quote: 'đạt từ 92,5% trở lên' },
    { index: 'cchc', comparator: '=', value: 100, unit: 'percent-of-max', quote: 'đạt 100% tổng số điểm' },
    {
      index: 'cchc',
      comparator: 'rank-better-than',
      value: null,
      unit: 'rank',
      quote: 'Thứ hạng Chỉ số CCHC cao hơn năm 2023',
    },
  ]);
});

test('a table of tasks behind the signature without a word is still the annex', async () => {
  const {
    tasks,
    plan: read,
    body,
  } = await plan(
    'KẾ HOẠCH\n\nViệc năm 2024\n\nI. MỤC ĐÍCH\n\nLàm tốt.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu\n\n| TT | Nội dung | Thời gian | Chủ trì |\n|---|---|---|---|\n| 1 | Họp \\| bàn | Quý I/2024 | UBND xã |',
  );
  expect(tasks).toMatchObject([{ title: 'Họp | bàn', deadline: { date: '2024-03-31' } }]);
  expect(read.attachments).toMatchObject([{ label: 'Phụ lục', present: true, landscape: false }]);
  expect(body).toMatch(/<BangNhiemVu \/>$/);
});

test('a third document in one file is named, not mixed in', async () => {
  const signed = 'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu';
  const one = (title: string) => `KẾ HOẠCH\n\n${title}\n\nI. MỤC ĐÍCH\n\nLời của ${title}.\n\n${signed}\n\n`;
  const { body, notes } = await plan(
    `QUYẾT ĐỊNH\n\nBan hành Kế hoạch năm 2024\n\nĐiều 1. Ban hành.\n\n${signed}\n\n${one('Một năm 2024')}${one('Hai năm 2024')}`,
  );
  expect(body).toContain('Lời của Một');
  expect(body).not.toContain('Lời của Hai');
  expect(saidOf(notes, 'left-out').some((said) => said.startsWith('văn bản thứ ba'))).toBe(true);
});

test('rows with blank cells are tasks, fields without tasks are said', async () => {
  const rows = [
    'STT\tNhiệm vụ\tThời gian\tChủ trì',
    'I\tCHỈ ĐẠO\t\t',
    'II\tTHỂ CHẾ\t\t',
    '1\tHọp giao ban\t\t',
    '2\tRà soát\tTrong năm 2024\tUBND xã',
    '3\tNhóm\t\t',
    '3.1\tBáo cáo\tTrong năm 2024\tUBND xã',
  ];
  const { tasks, notes } = await plan(`KẾ HOẠCH\n\nViệc năm 2024\n\nI. VIỆC\n\n${rows.join('\n')}`);
  expect(tasks.map(({ number, group, title }) => [number, group?.title, title])).toEqual([
    ['1', undefined, 'Họp giao ban'],
    ['2', undefined, 'Rà soát'],
    ['3.1', 'Nhóm', 'Báo cáo'],
  ]);
  expect(saidOf(notes, 'left-out')).toEqual(['lĩnh vực không có nhiệm vụ nào: I CHỈ ĐẠO']);
});

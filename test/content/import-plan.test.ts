/** Five small documents, built like real ones: what is read, guessed, proposed and left out of each. */
import { describe, expect, test } from 'vitest';
import { checkNewFiles } from '../../src/content/check-new-files.ts';
import { importPlan } from '../../src/importers/plan/import-plan.ts';
import { readText } from '../../src/importers/plan/read-text.ts';
import { baseFiles, toInput } from './fixtures.ts';
import {
  CONTEXT,
  type Imported,
  importedFile,
  importedSample,
  saidOf,
  SAMPLES,
  sampleText,
} from '../import-samples.ts';
import { wordFileOf } from '../docx-samples.ts';

const all = new Map(await Promise.all(SAMPLES.map(async (name) => [name, await importedSample(name)] as const)));
const of = (name: (typeof SAMPLES)[number]): Imported => all.get(name)!;

describe('targets under the field and the way they are measured', () => {
  const { plan, body, path, notes } = of('muc-tieu');

  test('the head, with a blank number and a blank day', () => {
    expect(plan).toMatchObject({ kind: 'plan', number: null, symbol: 'KH-UBND', place: 'Bình Lâm', status: 'draft' });
    expect(plan.date).toEqual({ year: 2024, month: 1, day: null });
    expect(plan.title).toBe('Nâng điểm Chỉ số cải cách hành chính năm 2024');
    expect(plan.shortTitle).toBe('Xã Bình Lâm: nâng điểm Chỉ số CCHC năm 2024');
    expect([plan.years, plan.indices]).toEqual([[2024], ['cchc']]);
  });

  test('the unit is the one of that name on that day', () => {
    expect(plan.issuer).toEqual({ unit: '11111-phuong-binh-lam-den-2025', name: 'Ủy ban nhân dân xã Bình Lâm' });
    expect(path).toBe('2024/11111-phuong-binh-lam-nang-diem-chi-so-cai-cach-hanh-chinh-nam-2024.mdx');
  });

  test('two legal bases of one sentence; the sentence is not printed twice', () => {
    expect(plan.legalBases).toEqual([
      {
        kind: 'Quyết định',
        number: '339/QĐ-UBND',
        date: '2021-10-26',
        issuer: 'Ủy ban nhân dân xã',
        title: 'Ban hành Chương trình cải cách hành chính (CCHC) giai đoạn 2021 – 2030',
        role: 'basis',
      },
      {
        kind: 'Kế hoạch',
        number: '58/KH-UBND',
        date: '2024-01-30',
        issuer: 'UBND xã',
        title: 'CCHC năm 2024',
        role: 'basis',
      },
    ]);
    expect(body).not.toContain('Căn cứ');
    expect(saidOf(notes, 'left-out').join()).toContain('đã chuyển vào legalBases: “Căn cứ Quyết định số 339/QĐ-UBND');
  });

  test('five targets, and not the work that is to be done whole', () => {
    expect(plan.targets).toEqual([
      {
        index: 'cchc',
        field: 'Chỉ đạo điều hành',
        group: 'document',
        comparator: '=',
        value: 100,
        unit: 'percent-of-max',
        quote: 'đạt 100%/tổng số điểm',
      },
      {
        index: 'cchc',
        field: 'Cải cách thủ tục hành chính',
        group: 'document',
        comparator: '=',
        value: 100,
        unit: 'percent-of-max',
        quote: 'đạt 100%/tổng số điểm',
      },
      {
        index: 'cchc',
        field: 'Chính quyền số',
        group: 'document',
        comparator: '>=',
        value: 80,
        unit: 'percent-of-max',
        quote: 'đạt 80%/tổng số điểm trở lên',
      },
      {
        index: 'cchc',
        field: 'Mức độ hài lòng của người dân',
        group: 'survey',
        comparator: '>=',
        value: 95,
        unit: 'percent',
        quote: 'đạt từ 95% trở lên',
      },
      {
        index: 'cchc',
        field: 'TC, TCTP khác',
        group: 'survey',
        comparator: '>=',
        value: 90,
        unit: 'percent',
        quote: 'đạt từ 90% trở lên',
      },
    ]);
  });

  test('annexes that are announced and absent, each placed once, behind the remark', () => {
    expect(plan.attachments.map(({ label, title, present }) => [label, title, present])).toEqual([
      ['Phụ lục I', 'CHỈ TIÊU TRỌNG TÂM', false],
      ['Phụ lục II', 'NHIỆM VỤ', false],
    ]);
    expect(body).toContain(
      '## II. CHỈ TIÊU TRỌNG TÂM\n\n(Theo Phụ lục I đính kèm)\n\n<PhuLuc ten="Phụ lục I" />\n\n## III. NHIỆM VỤ',
    );
    expect(body.match(/<PhuLuc/g)).toHaveLength(2);
  });

  test('headings after their numbers, whatever the file makes of them', () => {
    expect(body.match(/^#+ .*$/gm)).toEqual([
      '## I. MỤC TIÊU',
      '### 1. Mục tiêu chung',
      '### 2. Mục tiêu cụ thể',
      '#### 2.1. Nhóm tiêu chí chấm qua tài liệu minh chứng.',
      '#### 2.2. Nhóm tiêu chí đo bằng điều tra xã hội học',
      '## II. CHỈ TIÊU TRỌNG TÂM',
      '## III. NHIỆM VỤ',
      '## IV. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('recipients and signer', () => {
    expect(plan.recipients).toEqual(['Phòng Nội vụ Thành phố', 'Lãnh đạo UBND xã', 'Lưu: VT']);
    expect(plan.signature).toEqual({ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Mẫu' });
  });

  test('slips are proposed, the printed text stays', () => {
    expect(saidOf(notes, 'repair')).toEqual(['hợp, đề trình UBND → hợp, để trình UBND', '../. → ./.', ';; → ;']);
    expect(body).toContain('đề trình UBND xã');
  });
});

describe('a result of the year before, and a rank to beat', () => {
  const { plan, body, notes } = of('ket-qua');

  test('a number and a day make it issued', () => {
    expect(plan).toMatchObject({
      number: '12',
      status: 'issued',
      date: { year: 2024, month: 3, day: 5 },
      years: [2024],
    });
  });

  test('points, rank, of how many, and the decision that says so', () => {
    const decision = {
      kind: 'Quyết định',
      number: '7169/QĐ-UBND',
      date: '2023-12-29',
      issuer: 'UBND huyện',
      role: 'result',
    };
    expect(plan.priorResults).toEqual([{ index: 'cchc', year: 2023, score: 84.4, rank: 19, outOf: 25, decision }]);
    expect(of('ket-qua').texts[0]).toContain('score: 84.40\n');
    expect(plan.targets).toEqual([
      {
        index: 'cchc',
        comparator: 'rank-better-than',
        value: 19,
        unit: 'rank',
        quote: 'xếp hạng ở vị trí cao hơn năm 2023',
      },
    ]);
    expect(plan.legalBases.map(({ number, title, role }) => [number, title, role])).toEqual([
      ['7169/QĐ-UBND', undefined, 'result'],
      ['54/2019/QĐ-UBND', 'Quy định trách nhiệm người đứng đầu', 'related'],
    ]);
  });

  test('of two communes of one name none is chosen; both are named', () => {
    expect(plan.issuer.unit).toBeNull();
    const [cure] = notes.flatMap((note) => (note.kind === 'absent' && note.field === 'unit' ? [note.cure.vi] : []));
    expect(cure).toContain('33331-xa-suoi-trong-den-2025 (Huyện Cát Vàng, Tỉnh Biển Đông)');
    expect(cure).toContain('33332-xa-suoi-trong-den-2025');
  });

  test('a sentence over two pages is joined, and that is said', () => {
    expect(body).toContain('từng công chức nắm được việc');
    expect(saidOf(notes, 'guessed').filter((said) => said.startsWith('text'))).toHaveLength(1);
  });

  test('signs of the language of plans are letters here', () => {
    expect(body).toContain('**Điểm \\< 5** mục \\{chưa rõ\\}');
    expect(body).toContain('1\\. Chủ tịch UBND xã');
    expect(body).toMatch(/mỗi quý một lần\.$/);
  });
});

describe('an annex of tasks over page breaks', () => {
  const { plan, body, tasks, notes } = of('nhiem-vu');

  test('the unit is told from its namesake by the district the text names', () => {
    expect(plan.issuer.unit).toBe('22221-xa-dong-xanh-den-2025');
  });

  test('every cell of every task, continued rows closed', () => {
    const rows = tasks.map(({ number, field, group, title, requirement, deadline, lead, support }) => [
      number,
      `${field.number} ${field.title}`,
      group ? `${group.number} ${group.title}` : null,
      title,
      requirement,
      deadline.text,
      lead,
      support,
    ]);
    expect(rows).toEqual([
      [
        '1.1',
        'I CHỈ ĐẠO, ĐIỀU HÀNH',
        null,
        'Tìm sáng kiến mới',
        'Tối thiểu 01 sáng kiến',
        'Chậm nhất trước ngày 31/12/2024',
        ['UBND xã'],
        ['Cán bộ, công chức xã'],
      ],
      [
        '1.2',
        'I CHỈ ĐẠO, ĐIỀU HÀNH',
        null,
        'Làm việc được giao',
        'Hoàn thành 100%',
        'Theo tiến độ thời gian',
        ['Công chức VP UBND', 'công chức Văn hóa'],
        ['Văn phòng UBND', 'Công chức Tư pháp'],
      ],
      [
        '2.1.1',
        'II THỂ CHẾ',
        '2.1 Theo dõi thi hành pháp luật',
        'Đánh giá tình hình thi hành pháp luật và xử lý kết quả',
        'Ban hành đủ văn bản theo thẩm quyền',
        'Trong năm 2024',
        ['Công chức Tư pháp'],
        ['Cán bộ, công chức xã', 'Bộ phận một cửa xã'],
      ],
      [
        '2.2',
        'II THỂ CHẾ',
        null,
        'Xử lý văn bản trái pháp luật',
        null,
        'Quý III năm 2024',
        ['Công chức Tư pháp'],
        ['Cán bộ, công chức xã'],
      ],
      [
        '4.1',
        'IV BỘ MÁY',
        '4.1 Thực hiện quy định về bộ máy',
        'Sắp xếp bộ máy đúng chuyên môn đảm bảo xong việc được giao',
        'Phân đầu đạt 100%',
        'Thường xuyên',
        ['UBND xã'],
        ['Cán bộ xã'],
      ],
      [
        '4.2',
        'IV BỘ MÁY',
        null,
        'Tạo Efrom cho người dân',
        '100%',
        'Tháng 11',
        ['Cán bộ, công chức xã', 'Bộ phận mottj cửa'],
        ['VP UBND xã'],
      ],
    ]);
  });

  test('ids do not come from printed numbers', () => {
    expect(tasks.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `dong-xanh-2024-0${at}`));
  });

  test('ids that are taken are not given again', () => {
    const plans = [
      { id: 'x', issuerId: null, years: [2024], tasks: [{ id: 'dong-xanh-2024-03' }] },
    ] as unknown as typeof CONTEXT.plans;
    const { files } = importPlan(readText(sampleText('nhiem-vu')), [], { ...CONTEXT, plans });
    expect(files[1]?.text).toContain('"id": "dong-xanh-2024-2-01"');
  });

  test('documents of the State and of the Party', () => {
    expect(plan.implements).toEqual({
      kind: 'Kế hoạch',
      number: '46/KH-UBND',
      date: '2024-02-27',
      issuer: 'UBND huyện Núi Xanh',
      title: 'Nâng cao Chỉ số cải cách hành chính năm 2024',
      role: 'implements',
    });
    expect(plan.legalBases).toEqual([
      {
        kind: 'Chỉ thị',
        number: '20-CT/TU',
        date: '2023-04-26',
        issuer: 'Ban Thường vụ Tỉnh ủy',
        title: 'Đẩy mạnh cải cách hành chính',
        role: 'related',
      },
      {
        kind: 'Chương trình',
        number: '11-CTr/HU',
        date: '2021-04-08',
        issuer: 'Ban Chấp hành Đảng bộ huyện Núi Xanh',
        title: 'Cải cách hành chính nhà nước giai đoạn 2021-2025',
        role: 'related',
      },
      {
        kind: 'Chương trình hành động',
        number: '09-CTTr/ĐU',
        date: '2022-06-20',
        issuer: 'Ban chấp hành Đảng bộ xã',
        title: 'Chuyển đổi số',
        role: 'related',
      },
      { kind: 'Kế hoạch', title: 'Cải cách hành chính của huyện Núi Xanh giai đoạn 2021-2025', role: 'related' },
    ]);
  });

  test('two targets of two indices in one sentence', () => {
    expect(plan.targets.map(({ index, value, unit }) => [index, value, unit])).toEqual([
      ['cchc', 85, 'points'],
      ['sipas', 90, 'percent'],
    ]);
  });

  test('the annex that is there, on wide paper, where it stands', () => {
    expect(plan.attachments).toEqual([
      { label: 'Phụ lục', title: 'PHÂN CÔNG THỰC HIỆN NHIỆM VỤ NĂM 2024', present: true, landscape: true },
    ]);
    expect(body).toMatch(/<PhuLuc ten="Phụ lục" \/>\n\n<BangNhiemVu \/>$/);
  });

  test('a signer without authority', () => {
    expect(plan.signature).toEqual({ position: 'CHỦ TỊCH', name: 'Hoàng Văn Thử' });
  });

  test('the lines that the print view sets itself are said to be left out', () => {
    expect(saidOf(notes, 'left-out')).toEqual([
      '2 lần in lại đầu bảng ở trang sau',
      'dòng “Kèm theo …” của phụ lục, bản in tự đặt lại: “(Kèm theo Kế hoạch số: /KH-UBND ngày /02/2024 của UBND xã Đồng Xanh)”',
    ]);
  });

  test('slips in cells too', () => {
    expect(saidOf(notes, 'repair')).toEqual([
      '- Công thông → - Cổng thông',
      'Phân đầu đạt → Phấn đấu đạt',
      'Tạo Efrom cho → Tạo eForm cho',
      'phận mottj cửa → phận một cửa',
    ]);
  });
});

describe('a decision and the plan it issues', () => {
  const { plan, body, schedule, tasks } = of('quyet-dinh');

  test('the decision is the document; what it lacks comes from the plan attached', () => {
    expect(plan).toMatchObject({
      kind: 'decision',
      number: null,
      symbol: 'QĐ-UBND',
      place: null,
      date: { year: 2024, month: null, day: null },
    });
    expect(plan.issuer).toEqual({ unit: null, name: 'Ủy ban nhân dân huyện', note: 'Văn bản không ghi tên huyện.' });
    expect(plan.title).toBe(
      'Ban hành Kế hoạch xác định Chỉ số cải cách hành chính năm 2024 đối với UBND các xã trên địa bàn huyện',
    );
    expect(plan.signature).toEqual({ authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Ngô Văn Thí' });
  });

  test('two laws of one sentence, by title and day', () => {
    expect(plan.legalBases.map(({ kind, number, date, title }) => [kind, number, date, title])).toEqual([
      ['Luật', undefined, '2015-06-19', 'Tổ chức chính quyền địa phương'],
      ['Luật', undefined, '2019-11-22', 'Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ'],
      ['Quyết định', '8802/QĐ-UBND', '2023-10-06', 'Ban hành Bộ Chỉ số'],
    ]);
  });

  test('divided where the print view divides', () => {
    expect(body).toContain('## Kế hoạch kèm theo\n\nKèm theo Quyết định số /QĐ-UBND ngày / /2024 của UBND huyện');
    expect(body.match(/^#+ .*$/gm)).toContain('### 2. Ủy ban nhân dân các xã');
  });

  test('the calendar is a table of the text, and steps for a round', () => {
    expect(tasks).toEqual([]);
    expect(body.match(/^\| TT \|/gm)).toHaveLength(1);
    expect(schedule).toEqual([
      {
        number: 1,
        title: 'Hướng dẫn các xã tự đánh giá, chấm điểm',
        deadline: { text: 'Tháng 11', kind: 'month', date: null },
        lead: ['Phòng Nội vụ'],
        support: ['Các phòng, ban có liên quan'],
      },
      {
        number: 2,
        title: 'Các xã tự đánh giá (gửi báo cáo)',
        deadline: { text: 'Hoàn thành trước ngày 15/12/2024', kind: 'date', date: '2024-12-15' },
        lead: ['UBND các xã'],
        support: ['Phòng Nội vụ', 'Văn phòng'],
      },
      {
        number: 3,
        title: 'Thẩm định kết quả của các các xã',
        deadline: { text: '10/01/2025', kind: 'date', date: '2025-01-10' },
        lead: ['Phòng Nội vụ'],
        support: ['Hội đồng thẩm định', 'các cơ quan liên quan'],
      },
      {
        number: 4,
        title: 'Công bố Chỉ số',
        deadline: { text: 'Hoàn thành trước ngày 31/01/2025', kind: 'date', date: '2025-01-31' },
        lead: ['Phòng Nội vụ'],
        support: [],
      },
    ]);
  });
});

describe('the plan of an office of the province', () => {
  const { plan, notes } = of('van-phong');

  test('the province has the PAR Index', () => {
    expect(plan.indices).toEqual(['par-index', 'sipas', 'papi']);
    expect(plan.issuer).toEqual({
      unit: 'van-phong-ubnd-tinh-song-lam',
      name: 'Văn phòng Ủy ban nhân dân tỉnh Sông Lam',
    });
    expect(plan).toMatchObject({
      symbol: 'KH-VP',
      implements: { number: '386/KH-UBND', role: 'implements' },
      legalBases: [],
      targets: [],
    });
  });

  test('what is no recipient is said', () => {
    expect(plan.recipients).toEqual(['Sở Nội vụ', 'Lưu: VT, An']);
    expect(saidOf(notes, 'left-out')).toEqual(['trong phần cuối: “Gửi bản điện tử:”']);
    expect(plan.signature).toEqual({ position: 'CHÁNH VĂN PHÒNG', name: 'Phạm Văn Minh Hoạ' });
  });
});

describe.each(SAMPLES)('%s', (name) => {
  test('has front matter of the shape wanted and a body the guard lets through', () => {
    expect([of(name).missing, of(name).bodyFindings]).toEqual([[], []]);
  });

  test('gives the same files from Word', async () => {
    const word = await wordFileOf(readText(sampleText(name)));
    expect((await importedFile(word, `${name}.docx`)).texts).toEqual(of(name).texts);
  });
});

test('the check of the content sees new plans beside the old ones', () => {
  const content = checkNewFiles(toInput(baseFiles()), { language: 'vi', helpAddress: (code) => code })!;
  const { files } = importPlan(readText(sampleText('nhiem-vu')), [], CONTEXT);
  const checked = content.check(files);
  expect(checked.hasErrors).toBe(true);
  expect(checked.output).toContain('22221-xa-dong-xanh-den-2025');
});

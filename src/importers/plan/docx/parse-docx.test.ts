/** Word as Word writes it: numbers it counts, cells it merges, changes it tracks, letters of before Unicode. */
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { p, wordXml } from '../../../../test/docx-samples.ts';
import { importedFile, saidOf } from '../../../../test/import-samples.ts';
import { type Block, cellText, isParagraph, textOf } from '../block.ts';
import { readDocument, type ReadDocument } from '../read-document.ts';

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await readDocument(bytes, 'x.docx');
  if ('findings' in document) throw new Error(JSON.stringify(document.findings));
  return document;
}
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) =>
    isParagraph(block) ? textOf(block) : block.rows.map(({ cells }) => cells.map(cellText).join(' | ')).join(' / '),
  );
const lines = async (bytes: Uint8Array): Promise<string[]> => linesOf((await read(bytes)).blocks);

describe('numbers that Word counts', () => {
  const level = (at: number, format: string, text: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="3"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (text: string, at: number, list = 1): string =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('Roman, decimal, of two levels, letters, signs; each level begins again under the next above', async () => {
    const body = [
      item('Mục', 0),
      item('Một', 1),
      item('Hai', 1),
      item('Con', 2),
      item('Con', 2),
      item('Điểm', 3),
      item('Điểm', 3),
      item('Gạch', 4),
      item('Mục', 0),
      item('Một', 1),
      item('Con', 2),
    ];
    expect(await lines(wordXml(body.join(''), { numbering }))).toEqual([
      'I. Mục',
      '1. Một',
      '2. Hai',
      '2.1. Con',
      '2.2. Con',
      'a) Điểm',
      'b) Điểm',
      '- Gạch',
      'II. Mục',
      '1. Một',
      '1.1. Con',
    ]);
  });

  test('a typed đ) between automatic letters, as Vietnamese lists are made', async () => {
    const body = [item('một', 3), item('hai', 3), item('ba', 3), item('bốn', 3), p('đ) năm'), item('sáu', 3)];
    expect(await lines(wordXml(body.join(''), { numbering }))).toEqual([
      'a) một',
      'b) hai',
      'c) ba',
      'd) bốn',
      'đ) năm',
      'e) sáu',
    ]);
  });

  test('a list with a start of its own begins again', async () => {
    const body = [item('một', 3), item('hai', 3), item('một', 3, 2), item('hai', 3, 2)];
    expect(await lines(wordXml(body.join(''), { numbering }))).toEqual(['a) một', 'b) hai', 'a) một', 'b) hai']);
  });

  test('a list that belongs to a style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="De"><w:name w:val="Đề mục"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      p('Mục đích', '<w:pStyle w:val="De"/>') +
      p('Giải pháp', '<w:pStyle w:val="De"/>') +
      p('Khác', '<w:pStyle w:val="De"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await lines(wordXml(body, { numbering, styles }))).toEqual(['I. Mục đích', 'II. Giải pháp', 'Khác']);
  });

  test('a plan numbered by Word has the sections of one numbered by hand', async () => {
    const section = (text: string, at: number): Paragraph => {
      const look = { text, bold: true };
      return new Paragraph({ numbering: { reference: 'muc', level: at }, children: [new TextRun(look)] });
    };
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'muc',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
              { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              alignment: AlignmentType.CENTER,
              children: [new TextRun('KẾ HOẠCH')],
            }),
            new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('Nâng cao chỉ số năm 2024')] }),
            section('MỤC ĐÍCH', 0),
            section('Mục đích', 1),
            new Paragraph('Làm tốt hơn.'),
            section('Yêu cầu', 1),
            section('TỔ CHỨC', 0),
          ],
        },
      ],
    });
    const { body } = await importedFile(new Uint8Array(await Packer.toBuffer(document)), 'x.docx');
    expect(body).toBe('## I. MỤC ĐÍCH\n\n### 1. Mục đích\n\nLàm tốt hơn.\n\n### 2. Yêu cầu\n\n## II. TỔ CHỨC');
  });
});

describe('tables', () => {
  const cell = (text: string, options: object = {}): TableCell =>
    new TableCell({ ...options, children: text.split('\n').map((line) => new Paragraph(line)) });
  const row = (...texts: readonly string[]): TableRow => new TableRow({ children: texts.map((text) => cell(text)) });
  const tail = [new Paragraph('TM. ỦY BAN NHÂN DÂN'), new Paragraph('CHỦ TỊCH'), new Paragraph('Trần Văn Mẫu')];
  const plan = async (...tables: readonly Table[]) => {
    const intro = [new Paragraph('KẾ HOẠCH'), new Paragraph('Việc năm 2024'), new Paragraph('III. NHIỆM VỤ')];
    const document = new Document({ sections: [{ children: [...intro, ...tables, ...tail] }] });
    return importedFile(new Uint8Array(await Packer.toBuffer(document)), 'x.docx');
  };

  test('columns in another order, merged fields, a deadline merged down, a column without a place', async () => {
    const table = new Table({
      rows: [
        row('Thời hạn', 'TT', 'Nội dung công việc', 'Đơn vị phối hợp', 'Đơn vị chủ trì', 'Kinh phí'),
        new TableRow({ children: [cell('I. CHỈ ĐẠO ĐIỀU HÀNH', { columnSpan: 6 })] }),
        new TableRow({
          children: [
            cell('Quý II/2024', { rowSpan: 2 }),
            cell('1'),
            cell('Họp giao ban'),
            cell('- Văn phòng\n- Công chức Tư pháp'),
            cell('UBND xã'),
            cell('5 triệu'),
          ],
        }),
        new TableRow({ children: [cell('2'), cell('Kiểm tra'), cell(''), cell('Công chức'), cell('')] }),
      ],
    });
    const { tasks, notes } = await plan(table);
    expect(
      tasks.map(({ number, field, title, deadline, lead, support }) => [number, field, title, deadline, lead, support]),
    ).toEqual([
      [
        '1',
        { number: 'I', title: 'CHỈ ĐẠO ĐIỀU HÀNH' },
        'Họp giao ban',
        { text: 'Quý II/2024', kind: 'quarter', date: '2024-06-30' },
        ['UBND xã'],
        ['Văn phòng', 'Công chức Tư pháp'],
      ],
      [
        '2',
        { number: 'I', title: 'CHỈ ĐẠO ĐIỀU HÀNH' },
        'Kiểm tra',
        { text: 'Quý II/2024', kind: 'quarter', date: '2024-06-30' },
        ['Công chức'],
        [],
      ],
    ]);
    expect(saidOf(notes, 'left-out')).toContain('cột không có chỗ trong nhiệm vụ: Kinh phí');
  });

  test('a table without fields takes the section it stands in; blank cells are said to be blank', async () => {
    const { tasks, body, notes } = await plan(
      new Table({ rows: [row('STT', 'Nhiệm vụ', 'Thời gian', 'Cơ quan chủ trì'), row('1', 'Họp giao ban', '', '')] }),
    );
    expect(tasks).toMatchObject([
      {
        field: { number: 'III', title: 'NHIỆM VỤ' },
        deadline: { text: 'Không ghi', kind: 'as-scheduled', date: null },
        lead: ['Không ghi'],
      },
    ]);
    expect(saidOf(notes, 'guessed').filter((said) => said === 'tasks: Không ghi')).toHaveLength(2);
    expect(body).toBe('## III. NHIỆM VỤ\n\n<BangNhiemVu />');
  });

  test('a second table of tasks is joined; a table of something else stays a table', async () => {
    const tasksOf = (title: string): Table =>
      new Table({
        rows: [row('STT', 'Nhiệm vụ', 'Thời gian', 'Cơ quan chủ trì'), row('1', title, 'Trong năm 2024', 'UBND xã')],
      });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('KẾ HOẠCH'),
            new Paragraph('Việc năm 2024'),
            new Paragraph('I. MỘT'),
            tasksOf('Họp'),
            new Paragraph('II. HAI'),
            tasksOf('Kiểm tra'),
            new Paragraph('III. BA'),
            new Table({ rows: [row('Lĩnh vực', 'Điểm | tối đa'), row('Thể chế', '{10}')] }),
          ],
        },
      ],
    });
    const { tasks, body, bodyFindings } = await importedFile(new Uint8Array(await Packer.toBuffer(document)), 'x.docx');
    expect(tasks.map(({ title, field }) => [title, field.title])).toEqual([
      ['Họp', 'MỘT'],
      ['Kiểm tra', 'HAI'],
    ]);
    expect(body).toBe(
      '## I. MỘT\n\n<BangNhiemVu />\n\n## II. HAI\n\n## III. BA\n\n| Lĩnh vực | Điểm \\| tối đa |\n| --- | --- |\n| Thể chế | \\{10\\} |',
    );
    expect(bodyFindings).toEqual([]);
  });

  test('the head and the foot that officers set in tables without borders', async () => {
    const head = new Table({
      rows: [
        new TableRow({
          children: [
            cell('UBND HUYỆN NÚI XANH\nỦY BAN NHÂN DÂN\nXÃ ĐỒNG XANH\nSố: 07/KH-UBND'),
            cell(
              'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐồng Xanh, ngày 09 tháng 02 năm 2024',
            ),
          ],
        }),
      ],
    });
    const foot = new Table({
      rows: [
        new TableRow({
          children: [
            cell('Nơi nhận:\n- UBND huyện;\n- Lưu: VT.'),
            cell('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu'),
          ],
        }),
      ],
    });
    const document = new Document({
      sections: [
        {
          children: [
            head,
            new Paragraph('KẾ HOẠCH'),
            new Paragraph('Việc năm 2024'),
            new Paragraph('I. MỤC ĐÍCH'),
            new Paragraph('Làm tốt.'),
            foot,
          ],
        },
      ],
    });
    const { plan: read } = await importedFile(new Uint8Array(await Packer.toBuffer(document)), 'x.docx');
    expect(read).toMatchObject({
      number: '07',
      symbol: 'KH-UBND',
      status: 'issued',
      place: 'Đồng Xanh',
      date: { year: 2024, month: 2, day: 9 },
      superior: 'UBND huyện Núi Xanh',
      recipients: ['UBND huyện', 'Lưu: VT'],
    });
    expect(read.issuer.name).toBe('Ủy ban nhân dân xã Đồng Xanh');
    expect(read.signature).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Văn Mẫu',
    });
  });
});

describe('what a Word file holds besides', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  test('tracked changes: what was put in stays, what was struck out goes, and both are said', async () => {
    const body = `<w:p>${run('Đạt ')}<w:del><w:r><w:delText>80%</w:delText></w:r></w:del><w:ins>${run('85%')}</w:ins>${run(' trở lên')}</w:p>`;
    const { blocks, notes } = await read(wordXml(body));
    expect(linesOf(blocks)).toEqual(['Đạt 85% trở lên']);
    expect(saidOf(notes, 'left-out').map((said) => said.slice(0, 11))).toEqual(['1 chỗ đã xo', '1 chỗ chèn ']);
  });

  test('a footnote where it belongs, in brackets', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('Theo số liệu năm 2023')] } },
      sections: [
        { children: [new Paragraph({ children: [new TextRun('Đạt 84,40 điểm'), new FootnoteReferenceRun(1)] })] },
      ],
    });
    const { blocks, notes } = await read(new Uint8Array(await Packer.toBuffer(document)));
    expect(linesOf(blocks)).toEqual(['Đạt 84,40 điểm [Chú thích: Theo số liệu năm 2023]']);
    expect(saidOf(notes, 'left-out')[0]).toContain('1 chú thích');
  });

  test('pictures, comments, symbols and hidden text are left out and counted', async () => {
    const body = `<w:p>${run('Chữ')}<w:r><w:drawing/></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`;
    const { blocks, notes } = await read(wordXml(body));
    expect(linesOf(blocks)).toEqual(['Chữ']);
    expect(saidOf(notes, 'left-out').map((said) => said.split(',')[0])).toEqual([
      '1 hình',
      '1 ghi chú bên lề',
      '1 ký hiệu của phông đặc biệt',
      '1 đoạn chữ ẩn',
    ]);
  });

  test('links lead only where they may', async () => {
    const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
    const body =
      p('KẾ HOẠCH') +
      p('Việc năm 2024') +
      p('I. MỤC ĐÍCH') +
      `<w:p>${run('Xem ')}${link('a', 'cổng')}${run(' và ')}${link('b', 'chỗ kia')}${run('.')}</w:p>`;
    const {
      body: text,
      notes,
      bodyFindings,
    } = await importedFile(
      wordXml(body, { links: { a: 'https://dichvucong.gov.vn/', b: 'javascript:alert(1)' } }),
      'x.docx',
    );
    expect(text).toContain('Xem [cổng](<https://dichvucong.gov.vn/>) và chỗ kia.');
    expect(saidOf(notes, 'left-out')).toContain('liên kết không được dùng (javascript:alert(1)), chỉ giữ chữ');
    expect(bodyFindings).toEqual([]);
  });

  test('decomposed letters, special blanks and hidden characters', async () => {
    const { blocks, notes } = await read(wordXml(p('Kế hoạch'.normalize('NFD') + '\u00A0n\u00ADăm\u200B 2024')));
    expect(linesOf(blocks)).toEqual(['Kế hoạch năm 2024']);
    expect(saidOf(notes, 'left-out')).toHaveLength(4);
  });

  test('text boxes follow their line', async () => {
    const body = `<w:p>${run('Trên')}<w:r><w:drawing><w:txbxContent>${p('Trong khung')}</w:txbxContent></w:drawing></w:r></w:p>${p('Dưới')}`;
    expect(await lines(wordXml(body))).toEqual(['Trên', 'Trong khung', 'Dưới']);
  });

  test('wide paper of a section', async () => {
    const tbl = `<w:tbl><w:tr><w:tc>${p('STT')}</w:tc></w:tr></w:tbl>`;
    const section = (orient: string): string => `<w:sectPr><w:pgSz w:orient="${orient}"/></w:sectPr>`;
    const { blocks } = await read(
      wordXml(`${tbl}<w:p><w:pPr>${section('portrait')}</w:pPr></w:p>${tbl}${section('landscape')}`),
    );
    expect(blocks.map((block) => block.kind === 'table' && block.landscape)).toEqual([false, true]);
  });
});

describe('letters of before Unicode', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}"/>`;

  test('TCVN3 and VNI by their fonts, also by the font of a style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Cu"/><w:rPr>${font('VNI-Times')}</w:rPr></w:style>`;
    const body =
      p('KÕ ho¹ch c¶i c¸ch hµnh chÝnh', '', font('.VnTime')) +
      p('Nôi nhaän: Uûy ban nhaân daân xaõ Ñoàng Xanh', '<w:pStyle w:val="Cu"/>') +
      p('céng hßa', '', font('.VnTimeH'));
    const { blocks, notes } = await read(wordXml(body, { styles }));
    expect(linesOf(blocks)).toEqual([
      'Kế hoạch cải cách hành chính',
      'Nơi nhận: Ủy ban nhân dân xã Đồng Xanh',
      'CỘNG HÒA',
    ]);
    expect(saidOf(notes, 'left-out')).toEqual([
      '2 đoạn chữ phông TCVN3 (.Vn…), đã chuyển sang Unicode',
      '1 đoạn chữ phông VNI, đã chuyển sang Unicode',
    ]);
  });

  test('"ư" of TCVN3 is the byte of the soft hyphen', async () => {
    expect(
      await lines(
        wordXml(
          p('x\u00ADa nay', '', font('.VnTime')) +
            `<w:p><w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>x</w:t><w:softHyphen/><w:t>a</w:t></w:r></w:p>`,
        ),
      ),
    ).toEqual(['xưa nay', 'xưa']);
  });

  test('the same letters in a font that says nothing are refused with the cure', async () => {
    const text = 'KÕ ho¹ch c¶i thiÖn ChØ sè c¶i c¸ch hµnh chÝnh cña Uû ban nh©n d©n x· n¨m 2024';
    expect(await readDocument(wordXml(p(text, '', font('Times New Roman'))), 'x.docx')).toEqual({
      findings: [{ code: 'document/legacy-letters', params: { encoding: 'TCVN3' }, place: null }],
    });
  });
});

/** Word files for tests: blocks set by an independent writer, and packages of hand-written XML for what it cannot say. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph as WordParagraph,
  type ParagraphChild,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { cellText, type Block, type Paragraph, type Row, type Table } from '../src/importers/plan/block.ts';
import { zipOf } from './zip-samples.ts';

type WordBlock = WordParagraph | WordTable;

const wordRuns = ({ runs }: Paragraph): ParagraphChild[] =>
  runs.map(({ text, bold, italic }) => {
    const look: IRunOptions = { text, bold, italics: italic };
    return new TextRun(look);
  });

const wordParagraph = (paragraph: Paragraph): WordParagraph =>
  new WordParagraph({
    children: wordRuns(paragraph),
    ...(paragraph.isHeading ? { heading: HeadingLevel.HEADING_2 } : {}),
    ...(paragraph.centred ? { alignment: AlignmentType.CENTER } : {}),
  });

/** A two-row head with its cells merged, as officers draw it: down where the lower row is blank, across over the rest. */
function wordTable({ rows }: Table): WordTable {
  const heads = rows.map((row, at) => isTwoRowHead(row, rows[at + 1]));
  const wordRows = rows.map((row, at) => {
    if (heads[at]) return new TableRow({ children: upperHead(row, rows[at + 1]) });
    return new TableRow({
      children: row.cells.map((cell) =>
        wordCell(
          cell.paragraphs,
          at > 0 && heads[at - 1] === true && cellText(cell) === ''
            ? { verticalMerge: VerticalMergeType.CONTINUE }
            : {},
        ),
      ),
    });
  });
  return new WordTable({ rows: wordRows });
}

const textAt = (row: Row | undefined, at: number): string | null => {
  const cell = row?.cells.at(at);
  return cell === undefined ? null : cellText(cell);
};

const isTwoRowHead = (row: Row, next: Row | undefined): boolean =>
  /^S?TT$/.test(textAt(row, 0) ?? '') && textAt(next, 0) === '' && textAt(row, -1) === '';

function upperHead(row: Row, lower: Row | undefined): TableCell[] {
  return row.cells.flatMap((cell, at) => {
    if (cellText(cell) === '') return [];
    if (textAt(row, at + 1) === '') return [wordCell(cell.paragraphs, { columnSpan: 2 })];
    const isTall = textAt(lower, at) === '';
    return [wordCell(cell.paragraphs, isTall ? { verticalMerge: VerticalMergeType.RESTART } : {})];
  });
}

const wordCell = (paragraphs: readonly Paragraph[], options: object): TableCell =>
  new TableCell({
    ...options,
    children: paragraphs.length === 0 ? [new WordParagraph('')] : paragraphs.map(wordParagraph),
  });

const wordBlock = (block: Block): WordBlock => (block.kind === 'paragraph' ? wordParagraph(block) : wordTable(block));

/** The blocks of a text as a Word file. */
export const wordFileOf = (blocks: readonly Block[]): Promise<Uint8Array> => wordFile(blocks.map(wordBlock));

export async function wordFile(children: readonly WordBlock[], options: object = {}): Promise<Uint8Array> {
  const document = new Document({ ...options, sections: [{ children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const MAIN =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Addresses of links by id. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A Word file from the XML of its body. */
export function wordXml(body: string, { numbering, styles, footnotes, links = {} }: WordParts = {}): Uint8Array {
  const part = (root: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${MAIN}>${inside}</w:${root}>`;
  const related = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const optional = { numbering, styles, footnotes };
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`,
    },
    { name: 'word/document.xml', content: part('document', `<w:body>${body}</w:body>`) },
    ...Object.entries(optional).flatMap(([root, inside]) =>
      inside === undefined ? [] : [{ name: `word/${root}.xml`, content: part(root, inside) }],
    ),
  ]);
}

/** `<w:p>` with one run. */
export const p = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

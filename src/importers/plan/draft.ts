/** Blocks of a document → a plan as the content wants it, with a note on everything read, guessed, suspected and left out. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { type Block, cellText, isParagraph, type Paragraph, squeeze, type Table, textOf } from './block.ts';
import { toBody } from './draft-body.ts';
import { citedDocuments, type Passage } from './cited-documents.ts';
import { readClosing } from './closing.ts';
import { isPlausibleYear } from './deadline.ts';
import { divide, type WholeDocument } from './document-parts.ts';
import { priorResults, targets } from './figures.ts';
import { readHead } from './head.ts';
import { namedIndices } from './indices.ts';
import { readIssuer } from './issuer.ts';
import { unfoldLayout } from './layout-tables.ts';
import { shortTitleOf } from './names.ts';
import { absent, guessed, leftOut, type Note, read } from './note.ts';
import { joinPages } from './page-joins.ts';
import { suspectedSlips } from './repairs.ts';
import { toItems } from './sections.ts';
import { joinTables } from './table-grid.ts';
import type { TaskDraft } from './task-table.ts';
import type { Registry } from './unit-lookup.ts';

export interface PlanDraft {
  readonly plan: RawPlan;
  readonly body: string;
  readonly tasks: readonly TaskDraft[];
  /** Steps of an evaluation the document lays down, as a round wants them. */
  readonly schedule: readonly object[];
  readonly notes: readonly Note[];
}

export interface DraftOptions {
  readonly units: Registry;
  readonly isAllowedUrl: (url: string) => boolean;
}

export function draftPlan(source: readonly Block[], options: DraftOptions): PlanDraft {
  const unfolded = unfoldLayout(source);
  const { value: whole, notes: joins } = joinPages(joinTables(unfolded));
  const document = divide(whole);
  const { main } = document;
  const text = whole.map(plainText).join('\n');
  const head = readHead(main, linesOf(whole));
  const { issuer, notes: issuerNotes } = readIssuer(document, head, text, options.units);
  const closing = readClosing(main.closing.length > 0 ? main.closing : (document.attached?.closing ?? []));
  const body = toBody(document, options);
  const title = titleOf(document);
  const isProvincial =
    /(?:tỉnh|thành phố)(?:\s|$)/u.test(issuer.name) && !/(?:xã|phường|huyện|quận|Sở|Phòng)\s/u.test(issuer.name);
  const indices =
    namedIndices(title.value, isProvincial).length > 0
      ? namedIndices(title.value, isProvincial)
      : namedIndices(text, isProvincial);
  const place = { mainIndex: indices[0] ?? (isProvincial ? 'par-index' : 'cchc'), isProvincial } as const;
  const cited = citedDocuments(passagesOf(document));
  const citations = [...(cited.value.implemented ? [cited.value.implemented] : []), ...cited.value.bases];
  const prior = priorResults(
    linesOf(whole).map((line) => ({ text: textOf(line), line: line.line })),
    place,
    citations,
    head.date.year,
  );
  const aims = targets(
    toItems([...main.opening, ...main.body, ...(document.attached?.body ?? [])]),
    place,
    prior.value,
  );
  const years = yearsOf(title.value, head.date.year);
  const status = head.number !== null && head.date.day !== null ? 'issued' : 'draft';
  const plan: RawPlan = {
    kind: main.kind ?? 'plan',
    number: head.number,
    symbol: head.symbol,
    place: head.place,
    date: head.date,
    title: title.value,
    shortTitle: shortTitleOf(issuer.name, title.value),
    issuer,
    superior: head.superior,
    years: [...years.value],
    indices: [...(indices.length > 0 ? indices : [place.mainIndex])],
    status,
    legalBases: [...cited.value.bases],
    implements: cited.value.implemented,
    priorResults: [...prior.value],
    targets: [...aims.value],
    recipients: [...closing.recipients],
    signature: closing.signature,
    attachments: [...body.attachments],
    rendition: 'verbatim',
    originalNote: null,
    editorNotes: [],
    rounds: [],
    demonstration: false,
  };
  const notes = [
    ...kindNotes(document),
    ...head.notes,
    ...issuerNotes,
    ...title.notes,
    guessed('shortTitle', plan.shortTitle, 'middle', {
      vi: 'rút từ trích yếu; sửa cho gọn',
      en: 'cut from the title; make it read well',
    }),
    ...years.notes,
    guessed('indices', plan.indices.join(', '), indices.length > 0 ? 'high' : 'low', {
      vi: 'theo tên chỉ số trong trích yếu và cấp của nơi ban hành',
      en: 'after the names in the title and the level of the issuer',
    }),
    read('status', status, null),
    ...cited.notes,
    ...prior.notes,
    ...aims.notes,
    ...closing.notes,
    ...body.notes,
    ...furtherNotes(document),
    ...joins,
    ...unsafeLinks(whole, options.isAllowedUrl),
    ...slipsIn(unfolded),
  ];
  return { plan, body: body.text, tasks: body.tasks, schedule: body.schedule, notes };
}

const plainText = (block: Block): string =>
  isParagraph(block)
    ? textOf(block)
    : cellsOf(block)
        .map(({ text }) => text)
        .join('\n');
const linesOf = (blocks: readonly Block[]): readonly Paragraph[] => blocks.filter(isParagraph);

const cellsOf = ({ rows }: Table): readonly { text: string; line: number }[] =>
  rows.flatMap(({ cells, line }) => cells.map((cell) => ({ text: cellText(cell), line })));

function titleOf({ main }: WholeDocument): { value: string; notes: readonly Note[] } {
  const value = squeeze(main.title.map(textOf).join(' ')).replace(/[.;]+$/, '');
  if (value !== '') return { value, notes: [read('title', value, main.title[0]?.line ?? null)] };
  return {
    value: 'Chưa rõ trích yếu',
    notes: [
      absent(
        'title',
        'không thấy trích yếu dưới dòng KẾ HOẠCH; điền title và shortTitle',
        'no title under the line KẾ HOẠCH; fill in title and shortTitle',
      ),
    ],
  };
}

function kindNotes({ main }: WholeDocument): Note[] {
  if (main.kind !== null)
    return [read('kind', main.kind === 'plan' ? 'kế hoạch' : 'quyết định', main.kindLine?.line ?? null)];
  return [
    guessed('kind', 'kế hoạch', 'low', {
      vi: 'không thấy dòng KẾ HOẠCH hay QUYẾT ĐỊNH',
      en: 'there is no line KẾ HOẠCH or QUYẾT ĐỊNH',
    }),
  ];
}

/** The years it is for: those of the title from its own year on, all of a period; else the year of the document. */
function yearsOf(title: string, own: number | null): { value: readonly number[]; notes: readonly Note[] } {
  const [, from, to] = /giai đoạn\s+(\d{4})\s*[-–]\s*(\d{4})/u.exec(title) ?? [];
  const named = [...title.matchAll(/năm\s+(\d{4})/gu)].map(([, year]) => Number(year)).filter(isPlausibleYear);
  const ahead = named.filter((year) => own === null || year >= own);
  const period =
    from && to && isPlausibleYear(Number(from)) && isPlausibleYear(Number(to)) && Number(to) - Number(from) < 20
      ? Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (_, at) => Number(from) + at)
      : null;
  const value =
    period ??
    [...new Set(ahead.length > 0 ? ahead : named.length > 0 ? [Math.max(...named)] : own === null ? [] : [own])].sort();
  if (value.length === 0)
    return { value, notes: [absent('years', 'không thấy năm nào; điền years', 'no year is named; fill in years')] };
  const isPlain = named.length === 1 && value.length === 1;
  return {
    value,
    notes: [
      isPlain
        ? read('years', value.join(', '), null)
        : guessed('years', value.join(', '), 'middle', {
            vi: 'trích yếu nêu nhiều năm hoặc không nêu; lấy năm mà kế hoạch nhắm tới',
            en: 'the title names several years or none; the year it aims at',
          }),
    ],
  };
}

function passagesOf({ main, attached, annexes }: WholeDocument): readonly Passage[] {
  const lines = (blocks: readonly Block[], isPreamble: boolean): Passage[] =>
    blocks.flatMap((block) =>
      isParagraph(block)
        ? [{ text: textOf(block), line: block.line, isPreamble }]
        : cellsOf(block).map((cell) => ({ ...cell, isPreamble: false })),
    );
  return [
    ...lines(main.opening, true),
    ...lines(main.body, false),
    ...lines(attached?.opening ?? [], false),
    ...lines(attached?.body ?? [], false),
    ...annexes.flatMap(({ blocks }) => lines(blocks, false)),
  ];
}

const furtherNotes = ({ main, attached, further }: WholeDocument): Note[] => [
  ...(main.closing.length > 0 ? (attached?.closing ?? []) : []).map((line) =>
    leftOut(
      line.line,
      `trong phần cuối của văn bản kèm theo: “${textOf(line)}”`,
      `in the closing of the attached document: “${textOf(line)}”`,
    ),
  ),
  ...further.map((line) =>
    leftOut(
      line.line,
      `văn bản thứ ba trở đi trong tệp, từ dòng “${textOf(line)}”: tách thành tệp riêng rồi nhập`,
      `a third document in the file, from “${textOf(line)}” on: import it from a file of its own`,
    ),
  ),
];

const unsafeLinks = (blocks: readonly Block[], isAllowedUrl: DraftOptions['isAllowedUrl']): Note[] =>
  linesOf(blocks).flatMap(({ runs, line }) =>
    runs.flatMap(({ href }) =>
      href === undefined || isAllowedUrl(href)
        ? []
        : [
            leftOut(
              line,
              `liên kết không được dùng (${href}), chỉ giữ chữ`,
              `a link that may not be used (${href}); its words stay`,
            ),
          ],
    ),
  );

const slipsIn = (blocks: readonly Block[]): Note[] =>
  blocks.flatMap((block) =>
    isParagraph(block)
      ? suspectedSlips(textOf(block), block.line)
      : cellsOf(block).flatMap(({ text, line }) => suspectedSlips(text, line)),
  );

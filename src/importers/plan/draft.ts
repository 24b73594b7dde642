/** Blocks of a document → a plan as the content wants it, with a note on everything read, guessed, suspected and left out. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { type Block, isParagraph, textOf } from './block.ts';
import { toBody } from './draft-body.ts';
import { citedDocuments } from './cited-documents.ts';
import { readClosing } from './closing.ts';
import { divide, type WholeDocument } from './document-parts.ts';
import { priorResults } from './prior-results.ts';
import { targets } from './targets.ts';
import { readHead } from './head.ts';
import { namedIndices } from './indices.ts';
import { readIssuer } from './issuer.ts';
import { unfoldLayout } from './layout-tables.ts';
import { shortTitleOf } from './names.ts';
import { guessed, leftOut, type Note, read } from './note.ts';
import { joinPages } from './page-joins.ts';
import { suspectedSlips } from './repairs.ts';
import { toItems } from './sections.ts';
import { cellsOf, linesOf, passagesOf, plainText } from './passages.ts';
import { joinTables } from './table-grid.ts';
import { titleOf, yearsOf } from './title.ts';
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

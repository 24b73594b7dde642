/**
 * “theo mục V”, “Phụ lục III”, “Điều 5” where this document has none. Only what is certain: a sentence that names another
 * document may mean a part of that one, and is left alone.
 */
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import type { Doc } from '../document.ts';
import { bodyStartOf } from '../frontmatter-block.ts';
import type { Raw } from '../kinds.ts';
import type { Check } from './check.ts';
import { outlineOf, type PartKind, romanValue } from './plan-outline.ts';

type PlanDoc = Doc<Raw<'plan'>>;

/** Kinds of documents with parts of their own; “Kế hoạch này” is the one at hand. */
const OTHER_DOCUMENT =
  /(?:nghị định|nghị quyết|quyết định|thông tư|luật|chỉ thị|công văn|hướng dẫn|chương trình|kế hoạch|thông báo|báo cáo|đề án|hiến pháp|quy định|quy chế|bộ chỉ số)(?! này)|\d+\/\S*\p{Lu}/iu;
const REFERENCE =
  /(?<![\p{L}\d])(?:(?<article>Điều) (?<articleNumber>\d{1,3})|(?<annex>Phụ lục) (?<annexNumber>[IVX]{1,6}|\d{1,2})|(?:(?:điểm|khoản) (?<point>\d{1,2}) )?(?<section>[Mm]ục) (?<sectionNumber>[IVX]{1,6}))(?![\p{L}\d]|\.\d)/gu;

function* inBody(doc: PlanDoc): Iterable<Finding> {
  const parts = partsOf(doc);
  const { text } = doc.source;
  for (const sentence of sentencesOf(text)) {
    if (OTHER_DOCUMENT.test(sentence.words)) continue;
    for (const match of sentence.words.matchAll(REFERENCE)) {
      const start = sentence.start + match.index;
      const reference = match[0];
      if (isMissing(match.groups ?? {}, parts) && !isNoted(doc, reference))
        yield {
          code: 'plan/broken-reference',
          file: doc.file,
          params: { reference, known: knownOf(match.groups ?? {}, parts) },
          ...doc.source.place(start, start + reference.length),
        };
    }
  }
}

const isNoted = ({ value }: PlanDoc, reference: string): boolean =>
  value.editorNotes.some((note) => note.toLowerCase().includes(reference.toLowerCase()));

interface Parts {
  readonly articles: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
  /** Section → numbers of its headings and points. */
  readonly points: ReadonlyMap<number, ReadonlySet<number>>;
  readonly annexes: ReadonlySet<string>;
}

function partsOf(doc: PlanDoc): Parts {
  const parts = outlineOf(doc.source.text).flatMap(({ part }) => part ?? []);
  const values = (kind: PartKind): Set<number> =>
    new Set(parts.filter((part) => part.kind === kind).map(({ value }) => value));
  const points = new Map<number, Set<number>>();
  let section = 0;
  for (const { kind, value } of parts) {
    if (kind === 'section') section = value;
    if (kind === 'heading' || kind === 'point') points.set(section, (points.get(section) ?? new Set()).add(value));
  }
  const labels = [...doc.value.attachments.map(({ label }) => label), ...writtenAnnexes(doc.source.text)];
  return {
    articles: values('article'),
    sections: values('section'),
    points,
    annexes: new Set(labels.map(annexNumber)),
  };
}

const writtenAnnexes = (text: string): string[] =>
  [...text.matchAll(/<PhuLuc ten="([^"]*)"/g)].map(([, label = '']) => label);

/** `Phụ lục II`, `Phụ lục 2` and `PHỤ LỤC II` are one. */
function annexNumber(label: string): string {
  const [, number = ''] = /phụ lục (?:số )?([ivx]{1,6}|\d{1,2})(?![\p{L}\d])/iu.exec(label) ?? [];
  return /^\d/.test(number) ? number : String(romanValue(number.toUpperCase()));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A document without articles or sections of its own can only mean another's. */
function isMissing({ articleNumber, annexNumber: annex, sectionNumber, point }: Groups, parts: Parts): boolean {
  if (articleNumber !== undefined) return parts.articles.size > 0 && !parts.articles.has(Number(articleNumber));
  if (annex !== undefined) return parts.annexes.size > 0 && !parts.annexes.has(annexNumber(`Phụ lục ${annex}`));
  if (sectionNumber === undefined || parts.sections.size === 0) return false;
  const section = romanValue(sectionNumber);
  if (!parts.sections.has(section)) return true;
  const points = parts.points.get(section);
  return point !== undefined && points !== undefined && !points.has(Number(point));
}

function knownOf({ article, annex, sectionNumber, point }: Groups, parts: Parts): Bilingual {
  if (article !== undefined) return list('Điều', parts.articles);
  if (annex !== undefined)
    return { vi: 'Xem mục attachments ở đầu tệp.', en: 'See attachments at the top of the file.' };
  const points = point === undefined ? undefined : parts.points.get(romanValue(sectionNumber ?? ''));
  return points === undefined
    ? { vi: `Văn bản có ${parts.sections.size} mục.`, en: `The document has ${parts.sections.size} sections.` }
    : list('điểm', points);
}

const list = (name: string, values: ReadonlySet<number>): Bilingual => ({
  vi: `Văn bản có ${name} ${[...values].join(', ')}.`,
  en: `The document has ${name} ${[...values].join(', ')}.`,
});

interface Sentence {
  readonly start: number;
  readonly words: string;
}

/** Headings and component lines say what a part is, and refer to nothing. */
function sentencesOf(text: string): readonly Sentence[] {
  const bodyStart = bodyStartOf(text);
  return [...text.slice(bodyStart).matchAll(/[^\n]+/g)]
    .filter(([line]) => !/^(?:#|<|\*\*(?:Điều|[IVX]+[.)]))/.test(line))
    .flatMap(({ 0: line, index }) =>
      [...line.matchAll(/(?:[^.;]|[.;](?!\s|$))+/g)].map((match) => ({
        start: bodyStart + index + match.index,
        words: match[0],
      })),
    );
}

export const crossReferences: Check = {
  name: 'cross-references',
  *run({ docs }) {
    for (const doc of docs.plan) yield* inBody(doc);
  },
};

/** Targets: figures of indices and criteria that the document promises to reach. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { capitalise } from '../../text/words.ts';
import { decimal, type IndexPlace, indexBefore } from './indices.ts';
import { textOf } from './block.ts';
import { type Found, guessed, type Note, read } from './note.ts';
import type { RawPrior } from './prior-results.ts';
import type { Item } from './sections.ts';

export type RawTarget = RawPlan['targets'][number];

interface Context {
  readonly headings: readonly string[];
  readonly place: IndexPlace;
  readonly priors: readonly RawPrior[];
}

const LEAST = '(?:tối thiểu|ít nhất|không dưới|trên|đạt từ|từ|đạt)';
interface Form {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Pick<RawTarget, 'comparator' | 'value' | 'unit'>;
}
const atLeast = (words: string): '>=' | '=' => (/trở lên|tối thiểu|ít nhất|không dưới|trên/iu.test(words) ? '>=' : '=');

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?:${LEAST}\s+)*(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:\/|trên)?\s*tổng(?: số)? điểm(?:\s+trở lên)?`,
      'giu',
    ),
    read: ([words, value = '']) => ({ comparator: atLeast(words), value: decimal(value), unit: 'percent-of-max' }),
  },
  {
    pattern: new RegExp(
      String.raw`(?:${LEAST}\s+)+(\d{1,3}(?:[.,]\d+)?)\s*(?:\/\s*100\s*)?điểm(?!\p{L})(?:\s+trở lên)?`,
      'giu',
    ),
    read: ([words, value = '']) => ({ comparator: atLeast(words), value: decimal(value), unit: 'points' }),
  },
  {
    pattern: new RegExp(String.raw`(?:${LEAST}\s+)+(\d{1,3}(?:[.,]\d+)?)\s*%(?!\s*(?:\/|tổng))(?:\s+trở lên)?`, 'giu'),
    read: ([words, value = '']) => ({ comparator: atLeast(words), value: decimal(value), unit: 'percent' }),
  },
];
const BETTER =
  /(?:xếp hạng|thứ hạng|xếp vị trí|vị trí xếp hạng)[^.;,]{0,40}?(?:cao hơn|tốt hơn)(?:\s+so với)?(?:\s+năm\s+(\d{4}))?/giu;

const PROMISING = /mục tiêu|mục đích|chỉ tiêu/iu;
const ABOUT_SCORES = /chỉ số|(?<!\p{L})TC(?:TP)?(?!\p{L})|tiêu chí|tổng(?: số)? điểm|hài lòng|SIPAS|PAPI/iu;

/** Only where the document sets aims, and only figures about indices and criteria: "100% nhiệm vụ" is work, no target. */
export function targets(
  items: readonly Item[],
  place: IndexPlace,
  priors: readonly RawPrior[],
): Found<readonly RawTarget[]> {
  const headings: string[] = [];
  const notes: Note[] = [];
  const value: RawTarget[] = [];
  for (const item of items) {
    if (item.kind === 'heading')
      headings.splice(
        item.level - 2,
        headings.length,
        ...Array.from({ length: Math.max(0, item.level - 2 - headings.length) }, () => ''),
        item.text,
      );
    if (item.kind !== 'text') continue;
    const text = textOf(item.paragraph);
    if (!headings.some((heading) => PROMISING.test(heading)) && !/phấn đấu/iu.test(text)) continue;
    if (!ABOUT_SCORES.test(text)) continue;
    for (const target of targetsIn(text, { headings, place, priors })) {
      value.push(target);
      notes.push(noteOf(target, item.paragraph.line));
    }
  }
  return { value, notes };
}

function noteOf(target: RawTarget, line: number): Note {
  const words = `${target.index}${target.field ? `, ${target.field}` : ''}: ${target.comparator} ${target.value ?? '?'} ${target.unit} (“${target.quote}”)`;
  if (target.comparator === 'rank-better-than' && target.value !== null)
    return guessed(
      'target',
      words,
      'high',
      {
        vi: 'hạng phải vượt lấy từ kết quả kỳ trước trong văn bản',
        en: 'the rank to beat is the prior result of the document',
      },
      line,
    );
  return read('target', words, line);
}

function targetsIn(text: string, context: Context): RawTarget[] {
  const taken: (readonly [number, number])[] = [];
  const found: { at: number; target: RawTarget }[] = [];
  for (const { pattern, read: readForm } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => match.index < to && from < end) || !isAboutScores(text, match.index)) continue;
      taken.push([match.index, end]);
      found.push({
        at: match.index,
        target: { ...subject(text, match.index, context), ...readForm(match), quote: match[0] },
      });
    }
  for (const match of text.matchAll(BETTER)) {
    const index = indexBefore(text, match.index, context.place.isProvincial) ?? context.place.mainIndex;
    const year = match[1] === undefined ? null : Number(match[1]);
    const prior = context.priors.find((each) => each.index === index && (year === null || each.year === year));
    found.push({
      at: match.index,
      target: { index, comparator: 'rank-better-than', value: prior?.rank ?? null, unit: 'rank', quote: match[0] },
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ target }) => target);
}

/** The sentence of the figure speaks of an index or of criteria. */
const isAboutScores = (text: string, at: number): boolean => {
  const start = Math.max(...['. ', '; '].map((end) => text.lastIndexOf(end, at)), 0);
  return ABOUT_SCORES.test(text.slice(start, at + 40));
};

function subject(text: string, at: number, { headings, place }: Context): Pick<RawTarget, 'index' | 'field' | 'group'> {
  const index = indexBefore(text, at, place.isProvincial) ?? place.mainIndex;
  const named =
    /^(?:[-–+•]\s*|\p{Ll}\)\s*|\d+(?:\.\d+)*[.)]?\s+)?(?:(?:(?:TC|TCTP|[Tt]iêu chí|[Cc]ác|[Nn]hóm|thành phần|và|lĩnh vực)[,\s]+)+về\s+)?(.{3,160}?)\s*:/u.exec(
      text.slice(0, at),
    )?.[1];
  const field =
    named && indexBefore(named, named.length, place.isProvincial) === null
      ? capitalise(named.replace(/\s*\((?:TTHC|CCHC)\)/g, ''))
      : null;
  const group = groupOf(headings);
  return { index, ...(field === null ? {} : { field }), ...(group === null ? {} : { group }) };
}

function groupOf(headings: readonly string[]): 'document' | 'survey' | null {
  const nearest = headings.findLast((heading) => /điều tra xã hội học|minh chứng|kiểm chứng|thẩm định/iu.test(heading));
  if (nearest === undefined) return null;
  return /điều tra xã hội học/iu.test(nearest) ? 'survey' : 'document';
}

/** Numbers that jump, in the body of a plan and in its annex of tasks: 6 and then 8. Real documents do it too. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Doc, Path } from '../document.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding } from './check.ts';
import {
  LETTERS,
  type OutlineLine,
  outlineOf,
  type Part,
  PART_KINDS,
  type PartKind,
  romanNumber,
} from './plan-outline.ts';

/** More than that is another numbering, or a year at the start of a line. */
const LONGEST_GAP = 3;
/** Letters that a numbering may leave out. */
const OPTIONAL = 'đfjwz';

interface Gap {
  readonly before: string;
  readonly after: string;
  readonly missing: readonly string[];
}

function* gapsOf(lines: readonly OutlineLine[]): Iterable<readonly [Part, Gap]> {
  const last = new Map<PartKind, Part>();
  for (const { part, isHeading } of lines) {
    const rank = part === null ? PART_KINDS.indexOf('section') : PART_KINDS.indexOf(part.kind);
    const before = part && last.get(part.kind);
    if (part && before) {
      const missing = missingBetween(part.kind, before.value, part.value);
      if (missing.length > 0) yield [part, { before: before.label, after: part.label, missing }];
    }
    // A part begins the numbering of what is inside it anew.
    for (const kind of PART_KINDS.slice(rank + 1)) if (part !== null || isHeading) last.delete(kind);
    if (part) last.set(part.kind, part);
  }
}

function missingBetween(kind: PartKind, before: number, after: number): readonly string[] {
  const values = Array.from({ length: Math.max(0, after - before - 1) }, (_, at) => before + 1 + at);
  const labels = values.map((value) => labelOf(kind, value)).filter((label) => !OPTIONAL.includes(label));
  return labels.length <= LONGEST_GAP ? labels : [];
}

function labelOf(kind: PartKind, value: number): string {
  if (kind === 'section') return romanNumber(value);
  return kind === 'letter' ? LETTERS.charAt(value - 1) : String(value);
}

/** The editor has compared it with the original and says so: “không có điểm 7”. */
const isNoted = (notes: readonly string[], missing: readonly string[]): boolean =>
  missing.every((label) => {
    const name = new RegExp(
      `(?:điểm|khoản|mục|phần|số|điều|nhóm|nhiệm vụ) ${label.replaceAll('.', '\\.')}(?![\\p{L}\\d]|\\.\\d)`,
      'iu',
    );
    return notes.some((note) => name.test(note));
  });

const params = ({ before, after, missing }: Gap) => ({ before, after, missing: missing.join(', ') });

function* inBody(doc: Doc<Raw<'plan'>>): Iterable<Finding> {
  for (const [{ start, end }, gap] of gapsOf(outlineOf(doc.source.text)))
    if (!isNoted(doc.value.editorNotes, gap.missing))
      yield { code: 'plan/numbering-gap', file: doc.file, params: params(gap), ...doc.source.place(start, end) };
}

/** `3.2.1` counts below `3.2`; numbers of fields, groups and tasks are read in the order of the annex. */
function* inTasks(doc: Doc<Raw<'tasks'>>, notes: readonly string[]): Iterable<Finding> {
  const last = new Map<string, number>();
  for (const { number, path } of printedNumbers(doc.value)) {
    const [, prefix = '', final = ''] = /^((?:\d+\.)*)(\d+)$/.exec(number) ?? [];
    if (final === '') continue;
    const before = last.get(prefix);
    const missing =
      before === undefined ? [] : missingBetween('point', before, Number(final)).map((each) => prefix + each);
    if (missing.length > 0 && !isNoted(notes, missing))
      yield finding(
        doc,
        path,
        'plan/numbering-gap',
        params({ before: `${prefix}${before ?? ''}`, after: number, missing }),
      );
    last.set(prefix, Number(final));
  }
}

function printedNumbers({ tasks }: Raw<'tasks'>): { number: string; path: Path }[] {
  return tasks.flatMap((task, index) => [
    ...(task.group ? [{ number: task.group.number, path: ['tasks', index, 'group', 'number'] }] : []),
    ...(task.number === null ? [] : [{ number: task.number, path: ['tasks', index, 'number'] }]),
  ]);
}

export const numbering: Check = {
  name: 'numbering',
  *run({ docs }) {
    const notes = new Map(docs.plan.map((doc) => [doc.path.replace(/\.mdx$/, ''), doc.value.editorNotes]));
    for (const doc of docs.plan) yield* inBody(doc);
    for (const doc of docs.tasks) yield* inTasks(doc, notes.get(doc.path.replace(/\.tasks\.json$/, '')) ?? []);
  },
};

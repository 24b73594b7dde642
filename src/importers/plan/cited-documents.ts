/** Every document the text cites, each once, with the part it plays: basis, implemented, source of a result, mentioned. */
import type { Bilingual } from '../../diagnostics/finding.ts';
import { citedDocument } from '../../text/plan-words.ts';
import { type Cited, findCitations, findNumberless, type RawCitation } from './citations.ts';
import { type Found, guessed, type Note, read } from './note.ts';

/** A text of the document and where it stands. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly isPreamble: boolean;
}

export interface CitedDocuments {
  readonly bases: readonly RawCitation[];
  readonly implemented: RawCitation | null;
}

interface Placed extends Cited {
  readonly line: number;
}

export function citedDocuments(passages: readonly Passage[]): Found<CitedDocuments> {
  const found = passages.flatMap((passage) => findCitations(passage.text).map((cited) => withRole(cited, passage)));
  const unique = onePerDocument(found);
  const first = unique.find(({ citation }) => citation.role === 'implements');
  const rest = unique
    .filter((cited) => cited !== first)
    .map((cited) => (cited.citation.role === 'implements' ? related(cited) : cited));
  const numberless = withoutKnown(passages, unique);
  const notes = [
    ...unique.flatMap(noteOf),
    ...numberless.map(({ citation, line }) =>
      guessed('bases', `${citation.kind} ${citation.title ?? ''}`, 'low', NUMBERLESS, line),
    ),
  ];
  return {
    value: { bases: [...rest, ...numberless].map(({ citation }) => citation), implemented: first?.citation ?? null },
    notes,
  };
}

const NUMBERLESS: Bilingual = {
  vi: 'nêu tên mà không có số, có thể là văn bản đã dẫn ở chỗ khác',
  en: 'named without a number, may be one cited elsewhere',
};

const related = (cited: Placed): Placed => ({ ...cited, citation: { ...cited.citation, role: 'related' } });

function withRole(cited: Cited, { text, line, isPreamble }: Passage): Placed {
  const before = text.slice(Math.max(0, cited.start - 200), cited.start);
  return { ...cited, line, citation: { ...cited.citation, role: roleOf(text, before, isPreamble) } };
}

function roleOf(text: string, before: string, isPreamble: boolean): RawCitation['role'] {
  if (/công bố[^.;]{0,120}\s(?:tại|theo)\s+$/iu.test(before)) return 'result';
  if (!isPreamble) return 'related';
  if (/^(?:Căn cứ|Luật|Xét|Theo)\s/u.test(text)) return 'basis';
  return /^Thực hiện\s/u.test(text) ? 'implements' : 'related';
}

const identity = ({ kind, number, date, title }: RawCitation): string =>
  (number ? `${kind} ${number}` : `${kind} ${date ?? ''} ${title ?? ''}`).toLowerCase();

const RANK: readonly RawCitation['role'][] = ['implements', 'basis', 'result', 'related'];

/** The weightiest part it plays; date, issuer and title from wherever they are printed first. */
function onePerDocument(all: readonly Placed[]): readonly Placed[] {
  const byIdentity = new Map<string, Placed>();
  for (const cited of all) {
    const key = identity(cited.citation);
    const known = byIdentity.get(key);
    byIdentity.set(key, known ? merged(known, cited) : cited);
  }
  return [...byIdentity.values()];
}

function merged(first: Placed, second: Placed): Placed {
  const [one, two] = [first.citation, second.citation];
  const role = RANK.find((each) => each === one.role || each === two.role) ?? 'related';
  return { ...first, badDate: first.badDate ?? second.badDate, citation: { ...two, ...one, role } };
}

function noteOf({ citation, line, badDate }: Placed): Note[] {
  const value = `${citedDocument({ ...plain(citation) })}${citation.title ? `: ${citation.title}` : ''}`;
  const field = citation.role === 'implements' ? 'implements' : 'bases';
  if (badDate === null) return [read(field, value, line)];
  return [
    guessed(
      field,
      value,
      'low',
      {
        vi: `ngày in là ${badDate}, không có thật; để trống`,
        en: `the date printed is ${badDate}, no real day; left blank`,
      },
      line,
    ),
  ];
}

const plain = ({ kind, number, date, issuer, title, role }: RawCitation) => ({
  kind,
  number: number ?? null,
  date: date ?? null,
  issuer: issuer ?? null,
  title: title ?? null,
  role,
});

function withoutKnown(
  passages: readonly Passage[],
  known: readonly Placed[],
): readonly { citation: RawCitation; line: number }[] {
  const found = passages
    .filter(({ text }) => text.split(';').length > 2)
    .flatMap(({ text, line }) => findNumberless(text).map((citation) => ({ citation, line })));
  const fresh = found.filter(({ citation }) => !known.some((cited) => says(cited.citation, citation)));
  return [...new Map(fresh.map((each) => [each.citation.title, each])).values()];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The same kind, and nearly all words of the title are in what is known of the other: the same document, named again. */
function says(known: RawCitation, named: RawCitation): boolean {
  const all = new Set(wordsOf(`${known.kind} ${known.issuer ?? ''} ${known.title ?? ''}`));
  const words = wordsOf(named.title ?? '');
  const about =
    wordsOf(known.title ?? '').includes(named.kind.toLowerCase().split(' ')[0] ?? '') || known.kind === named.kind;
  return about && words.filter((word) => all.has(word)).length >= words.length * 0.9;
}

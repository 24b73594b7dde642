/**
 * The registry's prose on how a commune was formed → the names in it, each with how much of it was taken.
 * "Xã A, một phần diện tích TN, quy mô dân số của các phường B, C và phần còn lại của xã D (huyện E) sau khi sắp xếp".
 */
import type { Transfer } from '../../domain/unit.ts';
import { prefixKind, type PlaceKind } from './unit-kinds.ts';

export interface NamedPredecessor {
  /** null where the text names no kind at all ("Krông Na"). */
  readonly kind: PlaceKind | null;
  /** The kind stands before this very name; otherwise it is carried over from the name before. */
  readonly kindWritten: boolean;
  readonly name: string;
  /** "huyện Châu Thành, tỉnh Trà Vinh" → both parts; lower case as written. */
  readonly district: string | null;
  readonly province: string | null;
  readonly part: Transfer;
  /** As it stands in the text, for the report. */
  readonly words: string;
}

/** "giữ nguyên": one commune, unchanged. */
export const isKept = (text: string): boolean => /^giữ nguyên$/i.test(cleanProse(text));

/** NFC, single blanks, and the escape one row carries ("30%/04%/2026"). */
export const cleanProse = (text: string): string =>
  text.normalize('NFC').replaceAll('%/', '/').replace(/\s+/g, ' ').trim();

/** Notes in brackets become marks that hold no comma, so that the text can be cut at commas. */
const REST_MARK = '⟪rest⟫';
const PART_MARK = '⟪part⟫';
const DISTRICT = /⟪d:([^⟫|]*)\|?([^⟫]*)⟫/u;

const markBrackets = (text: string): string =>
  text.replace(/\(([^)]*)\)/gu, (_, note: string) => {
    if (/^phần còn l/iu.test(note)) return REST_MARK;
    if (/^một phần/iu.test(note)) return PART_MARK;
    const [, district, , province = ''] =
      /^(?:thuộc )?((?:huyện|quận|thị xã|thành phố) [^,]+)(, (?:tỉnh|thành phố) (.+))?$/iu.exec(note) ?? [];
    return district ? `⟪d:${district.trim()}|${province.trim()}⟫` : '';
  });

/** What of the following names is meant, as the text says it before them. */
const SCOPES: readonly (readonly [pattern: RegExp, part: Transfer | null])[] = [
  [/^sắp xếp /iu, null],
  [/^và /iu, null],
  [/^toàn bộ diện tích (?:TN|tự nhiên)(?: của)?(?: |$)/iu, 'whole'],
  [/^một phần diện tích (?:TN|tự nhiên)(?: của)?(?: |$)/iu, 'part'],
  [/^phần còn l[aạ]i (?:của|củ) /iu, 'rest'],
  [/^(?:toàn b[ộố] )?quy mô dân số(?: của)?(?: của)? /iu, null],
  [/^của /iu, null],
  [/^các /iu, null],
];
const AFTER_MERGER = / sau khi sắp xếp.*$/iu;

interface Reading {
  part: Transfer;
  kind: PlaceKind | null;
}

export function parsePredecessors(text: string): readonly NamedPredecessor[] {
  const reading: Reading = { part: 'whole', kind: null };
  return markBrackets(cleanProse(text))
    .split(/,| và /u)
    .flatMap((segment) => readSegment(segment.trim(), reading) ?? []);
}

function readSegment(segment: string, reading: Reading): NamedPredecessor | null {
  const named = takeScopes(segment, reading);
  const closes = AFTER_MERGER.test(named);
  const found = readName(named.replace(AFTER_MERGER, ''), reading);
  if (closes) reading.part = 'whole';
  return found;
}

function takeScopes(segment: string, reading: Reading): string {
  let rest = `${segment} `;
  for (let taken = true; taken;) {
    taken = false;
    for (const [pattern, part] of SCOPES) {
      if (!pattern.test(rest)) continue;
      rest = rest.replace(pattern, '');
      reading.part = part ?? reading.part;
      taken = true;
    }
  }
  return rest.trim();
}

function readName(text: string, reading: Reading): NamedPredecessor | null {
  const [, district = '', province = ''] = DISTRICT.exec(text) ?? [];
  const bare = text
    .replace(/⟪[^⟫]*⟫/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '') return null;
  const { kind, name } = takeKinds(bare);
  reading.kind = kind ?? reading.kind;
  const part = text.includes(REST_MARK) ? 'rest' : text.includes(PART_MARK) ? 'part' : reading.part;
  return {
    kind: reading.kind,
    kindWritten: kind !== null,
    name,
    district: district || null,
    province: province || null,
    part,
    words: bare,
  };
}

/** "phường Phường Cửa Nam" and "xã Yên Định Xã Yên Định" are slips of the source for one name. */
function takeKinds(words: string): { kind: PlaceKind | null; name: string } {
  const twice = /^(\S+) (.+) (\S+) \2$/u.exec(words);
  if (twice && twice[1]?.toLowerCase() === twice[3]?.toLowerCase()) return takeKinds(`${twice[1]} ${twice[2]}`);
  const first = prefixKind(words);
  if (first === null) return { kind: null, name: words };
  const second = prefixKind(first.name);
  return second?.kind === first.kind ? second : first;
}

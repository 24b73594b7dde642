/** Names of agencies: out of capitals, with their place, without abbreviations. */
const LEVELS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'] as const;
export type Level = (typeof LEVELS)[number];
const LEVEL = LEVELS.join('|');

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

const AFTER_LEVEL = new RegExp(
  String.raw`(?<!\p{L})(${LEVEL})\s+((?:(?!(?:${LEVEL})(?!\p{L}))[\p{L}\d'’-]+\s*)+)`,
  'gu',
);

/** "ỦY BAN NHÂN DÂN XÃ TÂN ĐỨC" → "Ủy ban nhân dân xã Tân Đức"; "PHÒNG NỘI VỤ" → "Phòng Nội vụ". */
export function agencyInWords(caps: string): string {
  const lower = caps
    .toLocaleLowerCase('vi')
    .replace(/(?<!\p{L})(ubnd|hđnd|mttq)(?!\p{L})/gu, (word) => word.toLocaleUpperCase('vi'));
  const placed = lower.replace(
    AFTER_LEVEL,
    (_, level: string, name: string) => `${level} ${name.split(' ').map(capitalised).join(' ')}`,
  );
  return capitalised(
    placed.replace(
      /(?<!\p{L})(phòng|sở|ban|bộ|văn phòng)\s+(?!nhân dân|UBND|HĐND)(\p{L})/gu,
      (whole) => whole.slice(0, -1) + whole.slice(-1).toLocaleUpperCase('vi'),
    ),
  );
}

const NAME = String.raw`(?:\s+(?:\p{Lu}[\p{L}'’-]*|\d+))*`;
const COMMITTEE = String.raw`UBND|[ỦU][ỷy] ban nhân dân`;
const AGENCY = String.raw`(?:Văn phòng\s+(?:HĐND và\s+)?(?:${COMMITTEE})|${COMMITTEE}|(?:Sở|Phòng|Ban)\s\p{Lu}[\p{L} ]{2,40}?)(?:\s+(?:${LEVEL})(?!\p{L})${NAME})?`;
const ISSUES = new RegExp(String.raw`(${AGENCY})\s+(?:xây dựng|ban hành|triển khai|lập)\s+[Kk]ế hoạch`, 'u');
const OF = new RegExp(String.raw`\scủa\s+(?:Chủ tịch\s+)?(${AGENCY})`, 'u');

/** Who says of itself that it issues the plan: "UBND xã xây dựng Kế hoạch …". */
export const issuingAgency = (text: string): string | null => ISSUES.exec(text)?.[1] ?? null;
/** "(Kèm theo Quyết định số … của UBND huyện)". */
export const agencyOf = (text: string): string | null => OF.exec(text)?.[1] ?? null;

export interface AgencyPlace {
  readonly level: Level | null;
  /** "Tân Đức"; null where the text names the level alone. */
  readonly name: string | null;
}

const PLACE = new RegExp(String.raw`(?<!\p{L})(${LEVEL})(?!\p{L})(${NAME})\s*$`, 'u');

export function placeOf(agency: string): AgencyPlace {
  const [, level, name] = PLACE.exec(agency) ?? [];
  return { level: (level as Level | undefined) ?? null, name: name?.trim() || null };
}

/** "UBND xã" → "Ủy ban nhân dân xã". */
export const spelledOut = (agency: string): string =>
  agency
    .replace(/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân')
    .replace(/^Uỷ/u, 'Ủy')
    .replace(/(?<=Văn phòng )ủy/u, 'Ủy');

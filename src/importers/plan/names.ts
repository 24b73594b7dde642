/** Names the importer gives: the short title, the file, the ids of tasks. All are guesses a person may change before the first publication. */
import { lowerFirst } from '../../text/words.ts';
import { shortAgency } from '../../text/plan-words.ts';
import { slugify } from '../../text/slug.ts';
import { placeOf } from './agency-name.ts';

const LONGEST_TITLE = 90;
const LONGEST_SLUG = 48;

/** "Xã Tân Đức: duy trì, cải thiện và nâng cao Chỉ số CCHC năm 2024". */
export function shortTitleOf(issuer: string, title: string): string {
  const brief = lowerFirst(title)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/(?<=[Cc]hỉ số )cải cách hành chính/gu, 'CCHC');
  return cutWords(`${ownerWords(issuer)}: ${brief}`, LONGEST_TITLE);
}

/** "Xã Tân Đức" for its committee, "Văn phòng UBND tỉnh Bắc Kạn" for an office. */
function ownerWords(issuer: string): string {
  const { level, name } = placeOf(issuer);
  const isCommittee = /^(?:[ỦU][ỷy] ban nhân dân|UBND)/u.test(issuer);
  const words = isCommittee && level !== null && name !== null ? `${level} ${name}` : shortAgency(issuer);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–-]+$/u, '')}…`;
}

function cutSlug(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, cut.lastIndexOf('-')) || slug.slice(0, LONGEST_SLUG);
}

/** "05947-xa-tan-duc-duy-tri-cai-thien": the unit's id without the end of its validity, or the issuer's name. */
export function fileNameOf(unitId: string | null, issuer: string, title: string): string {
  const owner = unitId?.replace(/-den-\d{4}$/, '') ?? slugify(shortAgency(issuer));
  return [owner || 'chua-ro', cutSlug(slugify(title))].filter((part) => part !== '').join('-');
}

/** "tan-duc-2024-01": of the place and the year, counted in the document's order, independent of printed numbers. */
export function taskIds(issuer: string, year: number, count: number, taken: ReadonlySet<string>): readonly string[] {
  const owner = slugify(placeOf(issuer).name ?? shortAgency(issuer)) || 'ke-hoach';
  const width = Math.max(2, String(count).length);
  for (let series = 1; ; series += 1) {
    const prefix = `${owner}-${year}${series === 1 ? '' : `-${series}`}`;
    const ids = Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(width, '0')}`);
    if (!ids.some((id) => taken.has(id))) return ids;
  }
}

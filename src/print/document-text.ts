/** Running text of a document: legal bases, the closing mark, recipients. */
import type { Citation } from '../domain/document.ts';
import type { Inline, Prose } from '../domain/prose.ts';
import { keepTogether } from '../text/joining.ts';
import { longDate } from './document-head.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** "Căn cứ …", one a line: each ends with a semicolon, the last with a full stop. */
export function basisLines(bases: readonly Citation[]): readonly string[] {
  const cited = bases.filter(({ role }) => role === 'basis').map(basisWords);
  return cited.map((words, at) => `Căn cứ ${words}${at === cited.length - 1 ? '.' : ';'}`);
}

/** "Quyết định số 339/QĐ-UBND ngày 26 tháng 10 năm 2021 của … về …"; a law is named by its title. */
function basisWords({ kind, number, date, issuer, title }: Citation): string {
  const day = date && longDate(date);
  if (kind === 'Luật' && title) return [lawName(title), day].filter(Boolean).join(' ');
  return [kind, number && `số ${number}`, day, issuer && `của ${issuer}`, title && `về ${lowerFirst(title)}`]
    .filter(Boolean)
    .join(' ');
}

/** "Luật Tổ chức …", but "Luật sửa đổi, bổ sung …". */
const lawName = (title: string): string => `Luật ${/^sửa đổi/i.test(title) ? lowerFirst(title) : title}`;

/** The decree closes the text with "./." in place of its last full stop. A table at the end takes none. */
export const withEndMark = (blocks: readonly Prose[]): readonly Prose[] => withLast(blocks, markBlock);

function markBlock(block: Prose): Prose {
  if (block.kind === 'paragraph') return { ...block, children: withLast(block.children, markInline) };
  return block.kind === 'list' ? { ...block, items: withLast(block.items, withEndMark) } : block;
}

function markInline(inline: Inline): Inline {
  if (inline.kind === 'text') return { ...inline, text: `${inline.text.replace(/[.;:]?\s*$/, '')}./.` };
  return inline.kind === 'break' ? inline : { ...inline, children: withLast(inline.children, markInline) };
}

const withLast = <Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] =>
  items.map((item, at) => (at === items.length - 1 ? change(item) : item));

/** "- Như Điều 3;" … the last one with a full stop. */
export const recipientLines = (recipients: readonly string[]): readonly string[] =>
  recipients.map((recipient, at) => `${recipient.replace(/[.;]$/, '')}${at === recipients.length - 1 ? '.' : ';'}`);

/** A centred title must not break inside a compound, a year or a bracket. */
export const unbroken = (title: string): string =>
  keepTogether(title).replace(/\([^()]{1,24}\)|năm \d{4}/gu, (part) => part.replaceAll(' ', '\u00A0'));

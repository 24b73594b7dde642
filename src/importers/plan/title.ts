/** The abstract under the kind of the document, and the years it speaks of. */
import { squeeze, textOf } from './block.ts';
import { isPlausibleYear } from './deadline.ts';
import type { WholeDocument } from './document-parts.ts';
import { absent, type Found, guessed, read } from './note.ts';

export function titleOf({ main }: WholeDocument): Found<string> {
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

/** The years it is for: those of the title from its own year on, all of a period; else the year of the document. */
export function yearsOf(title: string, own: number | null): Found<readonly number[]> {
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

/** Who published a round, by which rules, from which sources. */
import type { CriteriaSet } from '../domain/criteria.ts';
import type { Citation } from '../domain/document.ts';
import type { Round } from '../domain/round.ts';
import { criteriaSet as criteriaAddress } from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import type { Fact, Link } from './view.ts';

/** "Quyết định 876/QĐ-BNV (10/11/2022)". */
export function citationWords(citation: Citation): string {
  const name = [citation.kind, citation.number].filter(Boolean).join(' ');
  return citation.date ? `${name} (${formatDate(citation.date)})` : name;
}

export function publicationFact(round: Round): Fact {
  const { publication } = round;
  if (!publication) return { term: 'Công bố', text: 'chưa công bố' };
  const when = publication.date ? formatDate(publication.date) : 'ngày chưa có trong nguồn';
  const decision = publication.decision ? `${citationWords(publication.decision)}.` : 'Nguồn không ghi số quyết định.';
  return { term: 'Công bố', text: `${when}, ${publication.publisher}. ${decision}` };
}

/** "tối đa 100 điểm, gồm thẩm định 68,50 và điều tra xã hội học 31,50". */
export function splitWords(set: CriteriaSet): string {
  const decimals = set.rounding.decimals;
  const { document, survey } = set.split;
  const max =
    set.maxPoints === null ? 'điểm tối đa chưa có trong nguồn' : `tối đa ${formatNumber(set.maxPoints, 0)} điểm`;
  if (document !== undefined && survey !== undefined)
    return `${max}, gồm thẩm định ${formatNumber(document, decimals)} và điều tra xã hội học ${formatNumber(survey, decimals)}`;
  return survey === undefined ? max : `${max}, hoàn toàn qua điều tra`;
}

export function rulesFact(set: CriteriaSet): Fact {
  const decision = set.decision ? ` theo ${citationWords(set.decision)}` : '';
  return {
    term: 'Cách chấm',
    text: [{ text: set.title, href: criteriaAddress(set.id) }, { text: `${decision}: ${splitWords(set)}.` }],
  };
}

const TIE_WORDS = {
  dense: 'bằng điểm thì cùng hạng, hạng sau liền kề (1, 2, 2, 3)',
  competition: 'bằng điểm thì cùng hạng, bỏ hạng kế tiếp (1, 2, 2, 4)',
  'as-published': 'hạng giữ như nơi công bố in',
} as const;

export const tieWords = (set: CriteriaSet): string => TIE_WORDS[set.tieRule];

export interface SourceItem {
  readonly link: Link | null;
  readonly title: string;
  readonly note: string;
}

export function sourceItems(round: Round): readonly SourceItem[] {
  return (round.publication?.sources ?? []).map((source) => ({
    link: source.url ? { label: source.title, href: source.url } : null,
    title: source.title,
    note: [source.licence, source.note, source.retrieved ? `Lấy về ${formatDate(source.retrieved)}.` : null]
      .filter(Boolean)
      .join(' '),
  }));
}

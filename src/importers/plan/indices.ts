/** Which index a phrase speaks of. */
export type IndexName = 'cchc' | 'par-index' | 'sipas' | 'papi';

const NAMES: readonly (readonly [Exclude<IndexName, 'cchc'>, RegExp])[] = [
  ['papi', /PAPI(?!\p{L})|hiệu quả quản trị và hành chính công cấp tỉnh/giu],
  ['sipas', /SIPAS(?!\p{L})|chỉ số (?:về )?(?:mức độ )?hài lòng/giu],
  [
    'par-index',
    /PAR\s?INDEX(?!\p{L})|chỉ số (?:đánh giá )?(?:kết quả )?(?:CCHC|cải cách hành chính)(?!\p{L})|điểm CCHC/giu,
  ],
];

/** `isProvincial`: the province's own index is the PAR Index; a district scores its communes by one of its own. */
export function indicesIn(
  text: string,
  isProvincial: boolean,
): readonly { readonly index: IndexName; readonly at: number }[] {
  return NAMES.flatMap(([index, pattern]) =>
    [...text.matchAll(pattern)].map(({ index: at }) => ({
      index: index === 'par-index' && !isProvincial ? 'cchc' : index,
      at,
    })),
  ).sort((a, b) => a.at - b.at) as { index: IndexName; at: number }[];
}

/** In the order cchc/par-index, sipas, papi. */
export function namedIndices(text: string, isProvincial: boolean): readonly IndexName[] {
  const named = new Set(indicesIn(text, isProvincial).map(({ index }) => index));
  return (['cchc', 'par-index', 'sipas', 'papi'] as const).filter((index) => named.has(index));
}

/** The last one named before an offset. */
export const indexBefore = (text: string, at: number, isProvincial: boolean): IndexName | null =>
  indicesIn(text, isProvincial).findLast((named) => named.at < at)?.index ?? null;

/** What a phrase means that names no index, and whether the province's own is meant. */
export interface IndexPlace {
  readonly mainIndex: IndexName;
  readonly isProvincial: boolean;
}

/** "84,40" → 84.4. */
export const decimal = (text: string): number => Number(text.replace(',', '.'));

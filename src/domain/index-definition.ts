/** What an index measures, who publishes it, and whether its publisher allows ranks. */
import type { IndexId } from './ids.ts';

/** `rank`: places are published. `groups`: the publisher declines to rank and names groups. `none`: neither. */
export type RankingPolicy = 'rank' | 'groups' | 'none';

export interface MethodBreak {
  /** First year of the new method. */
  readonly year: number;
  readonly reason: string;
}

export interface IndexDefinition {
  readonly id: IndexId;
  readonly name: string;
  readonly shortName: string;
  readonly englishName: string;
  readonly measures: string;
  readonly measuredBy: string;
  readonly publishedBy: string;
  readonly unitOfMeasure: 'points' | 'percent';
  readonly scale: string;
  readonly rankingPolicy: RankingPolicy;
  /** The publisher's own caution about ranking or comparing. */
  readonly caution: string | null;
  readonly higherIsBetter: boolean;
  readonly methodBreaks: readonly MethodBreak[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

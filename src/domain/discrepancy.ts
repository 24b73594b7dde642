/** Published against recomputed. Neither number replaces the other. */
import { subtractPoints } from './points.ts';

/** Hidden decimals explain a difference up to this; more is a warning (docs/decisions/0005). */
export const TOLERANCE = 0.01;

export interface Discrepancy {
  readonly published: number;
  readonly recomputed: number;
  /** Recomputed minus published. */
  readonly difference: number;
  readonly severity: 'none' | 'notice' | 'warning';
}

export function compareTotals(published: number, recomputed: number): Discrepancy {
  const difference = subtractPoints(recomputed, published);
  const size = Math.abs(difference);
  const severity = size === 0 ? 'none' : size <= TOLERANCE ? 'notice' : 'warning';
  return { published, recomputed, difference, severity };
}

/**
 * The score rail (thước điểm): its length is the maximum, the solid part was earned, the thin line was lost. It starts
 * at 0, always. It holds no text, so it may stretch to any width.
 */
import { element, type Chart } from './svg.ts';

export interface RailPart {
  readonly points: number;
  /** `survey` is drawn in the light indigo, and only next to something darker. */
  readonly kind: 'document' | 'survey';
}

export interface Rail {
  readonly earned: readonly RailPart[];
  readonly maxPoints: number;
}

export interface RailOptions {
  /** Length on the page in percent of the place it stands in: rails in one column are proportional to their maximum. */
  readonly lengthPercent?: number;
  /** Without a label the rail is decoration beside its figure. */
  readonly label?: string;
  readonly className?: string;
}

const VIEW = 100;
const HEIGHT = 10;
const LOST_HEIGHT = 2.8;
const FILL: Readonly<Record<RailPart['kind'], string>> = { document: 'r-got', survey: 'r-got2' };

const percent = (value: number): string => String(Math.round(value * 100) / 100);

function earnedRects({ earned, maxPoints }: Rail): readonly string[] {
  let start = 0;
  return earned.map(({ points, kind }) => {
    const end = Math.min(VIEW, start + (Math.max(0, points) / maxPoints) * VIEW);
    const rect = element('rect', {
      class: FILL[kind],
      x: percent(start),
      width: percent(end - start),
      height: HEIGHT,
    });
    start = end;
    return rect;
  });
}

function lostRect({ earned, maxPoints }: Rail): string {
  const points = earned.reduce((sum, part) => sum + Math.max(0, part.points), 0);
  const start = Math.min(VIEW, (points / maxPoints) * VIEW);
  const y = percent((HEIGHT - LOST_HEIGHT) / 2);
  return element('rect', {
    class: 'r-lost',
    x: percent(start),
    y,
    width: percent(VIEW - start),
    height: LOST_HEIGHT,
  });
}

/** `maxPoints` must be above 0. Points above it are drawn as full: that is a finding for the checks, not for a picture. */
export function scoreRail(rail: Rail, { lengthPercent = 100, label, className = 'rail' }: RailOptions = {}): Chart {
  const speech = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  const view = {
    viewBox: `0 0 ${VIEW} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    width: `${percent(lengthPercent)}%`,
  };
  const body = lostRect(rail) + earnedRects(rail).join('');
  return { svg: element('svg', { class: className, ...view, height: HEIGHT, ...speech }, body) };
}

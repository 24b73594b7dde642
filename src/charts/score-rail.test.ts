import { expect, it } from 'vitest';
import { scoreRail } from './score-rail.ts';

const widths = (svg: string): readonly number[] =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));

it('draws what was earned from 0 and what was lost up to the maximum', () => {
  const { svg } = scoreRail({
    earned: [
      { points: 50, kind: 'document' },
      { points: 25, kind: 'survey' },
    ],
    maxPoints: 100,
  });
  expect(widths(svg)).toEqual([25, 50, 25]);
  expect(svg).toContain('class="r-lost" x="75"');
  expect(svg).toContain('class="r-got2" x="50"');
});

it('draws zero points as a whole line of loss', () => {
  const { svg } = scoreRail({ earned: [{ points: 0, kind: 'document' }], maxPoints: 4 });
  expect(widths(svg)).toEqual([100, 0]);
});

it('never draws beyond the maximum', () => {
  const { svg } = scoreRail({
    earned: [
      { points: 3, kind: 'document' },
      { points: 3, kind: 'survey' },
    ],
    maxPoints: 4,
  });
  expect(widths(svg)).toEqual([0, 75, 25]);
});

it('is as long as its share of the longest rail, and silent unless it has a label', () => {
  const rail = { earned: [{ points: 1, kind: 'document' as const }], maxPoints: 2 };
  expect(scoreRail(rail, { lengthPercent: 57.894 }).svg).toContain('width="57.89%"');
  expect(scoreRail(rail).svg).toContain('aria-hidden="true"');
  expect(scoreRail(rail, { label: 'Đạt "1" trên 2' }).svg).toContain('aria-label="Đạt &quot;1&quot; trên 2"');
});

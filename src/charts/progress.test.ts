import { describe, expect, it } from 'vitest';
import { progressCells, progressRing, type TaskMark } from './progress.ts';

const count = (state: TaskMark, count: number) => ({ state, count });
const classesIn = (svg: string): string[] => [...svg.matchAll(/class="p-([\w-]+)"/g)].map((match) => match[1] ?? '');
const translations = (svg: string): number[] =>
  [...svg.matchAll(/translate\((\d+) 0\)/g)].map((match) => Number(match[1]));

describe('ring', () => {
  const ring = (...counts: ReturnType<typeof count>[]) =>
    progressRing({ counts, figure: '1/3', word: 'đã xong', label: 'ba việc' }).svg;

  it('has a segment for each state that occurs, and the figure in the middle', () => {
    const svg = ring(count('done', 1), count('in-progress', 0), count('overdue', 2));
    expect(classesIn(svg)).toEqual(['done', 'overdue']);
    expect(svg).toContain('>1/3<');
    expect(svg).toContain('role="img" aria-label="ba việc"');
  });

  it('closes where there is one state only', () => {
    const svg = ring(count('unreported', 40));
    // A whole ring is two closed circles, not one arc that ends before it began.
    expect(svg.match(/Z/g)).toHaveLength(1);
    expect(svg.match(/A/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('gives a state a thickness besides a colour', () => {
    const shape = (state: TaskMark) => / d="([^"]*)"/.exec(ring(count(state, 1), count('done', 1)))?.[1];
    expect(new Set([shape('in-progress'), shape('not-started'), shape('overdue')]).size).toBe(3);
  });
});

describe('cells', () => {
  it('are as many as tasks, side by side', () => {
    const { svg } = progressCells([count('done', 2), count('in-progress', 1), count('unreported', 1)]);
    expect(translations(svg)).toEqual([0, 15, 30, 45]);
    expect(classesIn(svg)).toEqual(['done', 'done', 'not-started', 'in-progress', 'unreported']);
    expect(svg).toContain('width="57"');
  });

  it('become narrower when there are many, and never wider than a phone', () => {
    expect(progressCells([count('done', 40)]).svg).toContain(' width="210"');
  });

  it('of late tasks have a notch', () => {
    expect(progressCells([count('overdue', 1)]).svg).toContain('class="p-overdue" d="M0 0L6 4L12 0V12H0Z"');
  });
});

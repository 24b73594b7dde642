/**
 * How wide a label will be. No font is at hand when a chart is drawn, so widths are those of Be Vietnam Pro 600 by
 * class of glyph, a little generous: a label that keeps its distance is better than two that touch.
 */

/** From here on a drawing is the wide one (see src/styles/chart.css). */
const WIDE = 660;

/** Size the text may reach when the style sheet enlarges it to make up for a drawing that had to shrink. */
export const textSize = (width: number): number => (width >= WIDE ? 15 : 13.5);

export const isWide = (width: number): boolean => width >= WIDE;

function emOf(glyph: string): number {
  if (/[\s.,:;'’|!ijlftrI()/]/.test(glyph)) return 0.34;
  if (/[0-9+−%–]/.test(glyph)) return 0.69;
  if (/[mwMW]/.test(glyph)) return 0.9;
  return glyph === glyph.toLowerCase() ? 0.58 : 0.72;
}

/** Width in px of one line of text. Marks are measured on their base letter. */
export function textWidth(words: string, size: number): number {
  const glyphs = words.normalize('NFD').match(/\P{M}/gu) ?? [];
  return size * glyphs.reduce((sum, glyph) => sum + emOf(glyph), 0);
}

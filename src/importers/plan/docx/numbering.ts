/** Automatic numbers, counted as Word counts them, so that "2.1." and "đ)" stand in the text as they stand on paper. */
import { child, type Element, value } from './xml-tree.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

export interface Numbering {
  /** The number of the next paragraph of a list, with its dot: "2.1."; '' for none. */
  next(list: string, level: number): string;
}

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [size, letters] of ROMANS)
    while (left >= size) {
      written += letters;
      left -= size;
    }
  return written;
}

/** a … z, aa, bb: as Word goes on. */
const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.floor((number - 1) / 26) + 1));

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: (number) => roman(Math.min(number, 3999)),
  lowerRoman: (number) => roman(Math.min(number, 3999)).toLowerCase(),
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerLetter: letter,
  none: () => '',
};

const DEEPEST = 9;

export function readNumbering(root: Element | undefined): Numbering {
  const part = child(root, 'numbering');
  const named = (name: string): Element[] => (part?.children ?? []).filter((element) => element.name === name);
  const abstracts = new Map(
    named('abstractNum').map((element) => [element.attributes['abstractNumId'] ?? '', levelsOf(element)]),
  );
  const lists = new Map(named('num').map((element) => [element.attributes['numId'] ?? '', element]));
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return {
    next(list, level) {
      const element = lists.get(list);
      const abstract = value(child(element, 'abstractNumId')) ?? '';
      const levels = abstracts.get(abstract);
      if (!element || !levels || level < 0 || level >= DEEPEST) return '';
      const counts = counters.get(abstract) ?? Array.from<null>({ length: DEEPEST }).fill(null);
      counters.set(abstract, counts);
      // A list with a start of its own begins again at its first paragraph.
      const restart = startOverride(element, level);
      if (restart !== null && !begun.has(`${list} ${level}`)) counts[level] = restart - 1;
      begun.add(`${list} ${level}`);
      counts[level] = (counts[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
      counts.fill(null, level + 1);
      return label(levels, counts, level);
    },
  };
}

function startOverride(list: Element, level: number): number | null {
  const override = list.children.find(
    (each) => each.name === 'lvlOverride' && Number(each.attributes['ilvl']) === level,
  );
  const start = value(child(override, 'startOverride'));
  return start === undefined ? null : Number(start);
}

function levelsOf(abstract: Element): ReadonlyMap<number, Level> {
  return new Map(
    abstract.children
      .filter(({ name }) => name === 'lvl')
      .map((level) => [
        Number(level.attributes['ilvl'] ?? 0),
        {
          format: value(child(level, 'numFmt')) ?? 'decimal',
          text: value(child(level, 'lvlText')) ?? '',
          start: Number(value(child(level, 'start')) ?? 1),
        },
      ]),
  );
}

function label(levels: ReadonlyMap<number, Level>, counts: readonly (number | null)[], level: number): string {
  const own = levels.get(level);
  if (own === undefined) return '';
  // The sign of a list is a picture of its font; in text it is a hyphen.
  if (own.format === 'bullet') return '-';
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const count = counts[at] ?? levels.get(at)?.start ?? 1;
    return (FORMATS[levels.get(at)?.format ?? 'decimal'] ?? String)(count);
  });
}

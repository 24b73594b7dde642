/** Units of one round, by id, by code, by name in any spelling. Names are only looked for inside the cohort. */
import type { Bilingual } from '../../diagnostics/finding.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Round } from '../../domain/round.ts';
import { fullName, type Unit } from '../../domain/unit.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { nameKey } from '../../text/name-key.ts';
import type { Found } from './found.ts';
import { type Cell, type Grid, textOf } from './grid.ts';

export interface UnitFinder {
  /** Every unit the words may mean. */
  candidates(cell: Cell | null): readonly Unit[];
  read(cell: Cell, grid: Grid, found: Found): Unit | null;
}

/** What stands before a name in a table. */
const OFFICE = /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd\s*[-–]\s*ubnd)\s+/iu;
const COUNTED = /^\d+[.)]\s+/;
const MOST_MISTAKES = 2;

export function unitFinder(round: Round, units: ReadonlyMap<UnitId, Unit>): UnitFinder {
  const cohort = round.cohort.flatMap(({ unitIds }) => unitIds).flatMap((id) => units.get(id) ?? []);
  const [byFull, byName] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
  const put = (map: Map<string, Unit[]>, name: string, unit: Unit): void => {
    const same = map.get(nameKey(name)) ?? [];
    if (!same.includes(unit)) map.set(nameKey(name), [...same, unit]);
  };
  for (const unit of cohort) {
    put(byFull, fullName(unit), unit);
    for (const name of [unit.name, ...unit.aliases]) put(byName, name, unit);
  }

  const ofText = (text: string): readonly Unit[] => {
    const exact = cohort.filter(({ id, code }) => id === text || code === text);
    if (exact.length > 0) return exact;
    const bare = text.replace(COUNTED, '').replace(OFFICE, '');
    const spellings = [bare, bare.replace(/\s*\([^)]*\)\s*$/, '')].map(nameKey);
    for (const names of [byFull, byName])
      for (const spelling of spellings) if (spelling !== '' && names.has(spelling)) return names.get(spelling) ?? [];
    return [];
  };
  const candidates = (cell: Cell | null): readonly Unit[] => {
    if (cell?.kind === 'text') return ofText(textOf(cell));
    // A code kept as a number has lost the zeros at its front; inside a cohort that is no loss.
    if (cell?.kind === 'number')
      return cohort.filter(({ code }) => code !== null && /^\d+$/.test(code) && Number(code) === cell.value);
    return [];
  };

  return {
    candidates,
    read(cell, grid, found) {
      const [first, ...more] = candidates(cell);
      const name = textOf(cell);
      if (first === undefined)
        found.add('scores/unknown-unit', { name, suggestion: likely(name, cohort) }, grid.place(cell));
      else if (more.length > 0)
        found.add('scores/ambiguous-unit', { name, units: [first, ...more].map(named).join(', ') }, grid.place(cell));
      return more.length > 0 ? null : (first ?? null);
    },
  };
}

const named = (unit: Unit): string => `${fullName(unit)} (${unit.code ?? unit.id})`;

function likely(name: string, cohort: readonly Unit[]): Bilingual {
  const distance = (unit: Unit): number =>
    Math.min(
      ...[fullName(unit), unit.name].map((spelling) =>
        editDistance(nameKey(name.replace(OFFICE, '')), nameKey(spelling)),
      ),
    );
  const [nearest] = cohort
    .map((unit) => ({ unit, mistakes: distance(unit) }))
    .toSorted((a, b) => a.mistakes - b.mistakes);
  if (!nearest || nearest.mistakes > MOST_MISTAKES) return { vi: '', en: '' };
  return { vi: ` Có phải là ${named(nearest.unit)}?`, en: ` Did you mean ${named(nearest.unit)}?` };
}

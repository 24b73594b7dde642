/** `npm run new`: what is asked for, looked up in the content; every wrong word is answered with what there is. */
import type { Dataset } from '../domain/dataset.ts';
import type { NewFile } from './skeletons.ts';
import { cohortOf, newPlan, newRound, newSelfAssessment } from './skeletons.ts';

export interface NewOptions {
  readonly unit?: string | undefined;
  readonly year?: string | undefined;
  readonly index?: string | undefined;
  readonly round?: string | undefined;
  readonly id?: string | undefined;
  readonly set?: string | undefined;
  readonly area?: string | undefined;
}

/** Wrong use, in words for whoever typed it. */
export class NotFound extends Error {}

export const NEW_KINDS = ['plan', 'self', 'round'] as const;

export function newFiles(kind: string | undefined, options: NewOptions, content: Dataset): readonly NewFile[] {
  const unit = (name: 'unit' | 'area') => pick(content.units, options[name], name);
  switch (kind) {
    case 'plan':
      return newPlan({
        unit: unit('unit'),
        year: yearOf(options),
        index: pick(content.indices, options.index ?? 'cchc', 'index'),
      });
    case 'self': {
      const round = pick(content.rounds, options.round, 'round');
      if (round.criteriaSetId === null)
        throw new NotFound(`Đợt ${round.id} chưa có bộ tiêu chí nên chưa tự chấm được.`);
      return newSelfAssessment(round, pick(content.criteriaSets, round.criteriaSetId, 'set'), unit('unit'));
    }
    case 'round': {
      const [area, set] = [unit('area'), pick(content.criteriaSets, options.set, 'set')];
      return newRound({
        id: required(options.id, 'id'),
        index: pick(content.indices, options.index ?? set.indexId, 'index'),
        set,
        year: yearOf(options),
        area,
        units: cohortOf(area, set, content.units.values()),
      });
    }
    default:
      throw new NotFound(`Tạo gì? Viết một trong: ${NEW_KINDS.join(', ')}.`);
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new NotFound(`Thiếu --${name}.`);
  return value;
}

function yearOf({ year }: NewOptions): number {
  const value = Number(required(year, 'year'));
  if (!Number.isInteger(value) || value < 1990 || value > 2100) throw new NotFound(`--year: một năm, ví dụ 2026.`);
  return value;
}

/** Ids are long: a part of one is enough to be shown the ones that hold it. */
const SHOWN = 8;

function pick<Id extends string, Item>(items: ReadonlyMap<Id, Item>, id: string | undefined, name: string): Item {
  const wanted = required(id, name);
  const found = items.get(wanted as Id);
  if (found !== undefined) return found;
  const near = [...items.keys()].filter((key) => key.includes(wanted.toLowerCase()));
  const hint =
    near.length === 0 ? '' : ` Có phải: ${near.slice(0, SHOWN).join(', ')}${near.length > SHOWN ? ', …' : ''}?`;
  throw new NotFound(`--${name}: không có “${wanted}”.${hint}`);
}

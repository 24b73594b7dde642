/** Made-up points of one commune in one year: what it claims, what the council gives, what people answer. */
import type { RawResultRow } from '../../content/schemas/results.ts';
import { roundPoints, subtractPoints } from '../../domain/points.ts';
import type { DemonstrationLeaf } from './leaves.ts';
import type { Random } from './random.ts';

export type Scores = NonNullable<RawResultRow['scores']>;
type Score = Scores[string];

/** Appraised points come in quarters. */
const STEP = 0.25;
const toStep = (points: number): number => Math.round(points / STEP) * STEP;

/** How often each of these does not apply to a commune. */
const MAY_NOT_APPLY: Readonly<Record<string, { readonly probability: number; readonly note: string }>> = {
  '2.3.1': { probability: 0.3, note: 'Trong năm xã không ban hành văn bản quy phạm pháp luật.' },
  '3.2.2': { probability: 0.2, note: 'Trong năm không có hồ sơ trễ hạn.' },
  '6.1.1': { probability: 0.12, note: 'Trong năm xã không có dự án đầu tư công.' },
};

const REASONS = [
  'Thiếu tài liệu kiểm chứng.',
  'Tài liệu gửi sau hạn.',
  'Chưa đạt tỉ lệ yêu cầu.',
  'Số liệu không khớp cổng dịch vụ công.',
  'Tài liệu của năm trước.',
  'Làm xong nhưng muộn hơn kế hoạch.',
] as const;

const isDigital = (code: string): boolean => code.startsWith('7.');

/** `ability`: share of criteria the commune has in order, 0 to 1. */
export function scoresOf(leaves: readonly DemonstrationLeaf[], ability: number, random: Random): Scores {
  return Object.fromEntries(leaves.map((leaf) => [leaf.code, scoreOf(leaf, ability, random)]));
}

function scoreOf(leaf: DemonstrationLeaf, ability: number, random: Random): Score {
  const exempt = MAY_NOT_APPLY[leaf.code];
  if (exempt && random.chance(exempt.probability)) return { status: 'not-applicable', note: exempt.note };
  return leaf.method === 'survey' ? surveyed(leaf, ability, random) : appraised(leaf, ability, random);
}

function surveyed({ code, maxPoints }: DemonstrationLeaf, ability: number, random: Random): Score {
  const share = 0.62 + 0.3 * ability + random.between(-0.06, 0.06) - (isDigital(code) ? 0.08 : 0);
  return { survey: roundPoints(maxPoints * Math.min(share, 0.99), 2) };
}

function appraised({ code, maxPoints }: DemonstrationLeaf, ability: number, random: Random): Score {
  const isInOrder = random.chance(ability - (isDigital(code) ? 0.25 : 0));
  const given = isInOrder ? maxPoints : Math.min(maxPoints - STEP, toStep(maxPoints * random.between(0.2, 0.9)));
  const self = claimed(maxPoints, given, random);
  const isCut = given < self || subtractPoints(maxPoints, given) >= 1;
  return { self, appraised: given, ...(isCut ? { note: random.pick(REASONS) } : {}) };
}

/** Mostly the commune claims more than it is given, now and then less. */
function claimed(maxPoints: number, given: number, random: Random): number {
  const isModest = random.chance(0.03);
  if (given === maxPoints) return isModest ? Math.max(0, maxPoints - STEP) : maxPoints;
  return random.chance(0.65)
    ? Math.min(maxPoints, Math.max(given + STEP, toStep(random.between(given, maxPoints))))
    : given;
}

/** Which files somebody from outside may send: the plans and self-assessments of one unit, nothing else. */
import type { PlanId, RoundId, UnitId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import type { RefusedPath } from './change-report.ts';

interface Rule {
  /** Path of the content folder below the top of the repository: `content/`. */
  readonly contentFolder: string;
  /** The unit the sender speaks for; null: any single one. */
  readonly unitId: UnitId | null;
  /** The two states; null where one has errors. */
  readonly states: readonly (Site | null)[];
}

const PLAN = /^plans\/(\d{4})\/([^/]+?)(?:\.mdx|\.tasks\.json)$/u;
const SELF = /^rounds\/([^/]+)\/self\/([^/]+)\.json$/u;

/** `paths`: below the top of the repository. */
export function refusedPaths(paths: readonly string[], rule: Rule): readonly RefusedPath[] {
  const owned = paths.map((path) => ({ path, owners: ownersOf(path, rule) }));
  const units = new Set(owned.flatMap(({ owners }) => owners ?? []));
  return owned.flatMap(({ path, owners }): RefusedPath[] => {
    if (owners === null) return [{ path, reason: reasonFor(path, rule) }];
    const strangers = owners.filter((owner) => rule.unitId !== null && owner !== rule.unitId);
    if (strangers.length > 0) return [{ path, reason: `thuộc ${strangers.join(', ')}, không phải ${rule.unitId}` }];
    return rule.unitId === null && units.size > 1
      ? [{ path, reason: `yêu cầu này đụng tới ${units.size} đơn vị; mỗi lần chỉ gửi tệp của một đơn vị` }]
      : [];
  });
}

const reasonFor = (path: string, { contentFolder }: Rule): string =>
  path.startsWith(contentFolder)
    ? 'chỉ người giữ kho sửa; nơi gửi chỉ sửa kế hoạch và bảng tự chấm của đơn vị mình'
    : 'nằm ngoài thư mục nội dung; chỉ người giữ kho sửa mã, cấu hình và công cụ';

/** Units a file belongs to, in either state; null: it belongs to the keepers of the repository. */
function ownersOf(path: string, { contentFolder, states }: Rule): readonly UnitId[] | null {
  if (!path.startsWith(contentFolder)) return null;
  const inside = path.slice(contentFolder.length);
  const self = SELF.exec(inside);
  if (self) return [...new Set([self[2] as UnitId, ...states.flatMap((site) => assessedBy(site, self))])];
  const plan = PLAN.exec(inside);
  if (!plan) return null;
  const id = `${plan[1]}-${plan[2]}` as PlanId;
  const issuers = states.flatMap((site) => site?.plansById.get(id)?.issuerId ?? []);
  return issuers.length > 0 ? [...new Set(issuers)] : null;
}

const assessedBy = (site: Site | null, [, round, unit]: RegExpExecArray): readonly UnitId[] =>
  site?.selfOf(round as RoundId, unit as UnitId) ? [unit as UnitId] : [];

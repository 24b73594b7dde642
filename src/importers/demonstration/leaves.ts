/** The leaves of a criteria tree, which alone carry scores. */
import type { Field } from './criteria-tree.ts';

export interface DemonstrationLeaf {
  readonly code: string;
  readonly title: string;
  readonly maxPoints: number;
  readonly method: 'document' | 'survey';
}

export const leavesOf = (fields: readonly Field[]): readonly DemonstrationLeaf[] =>
  fields.flatMap((field) =>
    (field.children ?? []).flatMap((criterion) =>
      (criterion.children ?? []).map(({ code, title, maxPoints, method }) => ({
        code,
        title,
        maxPoints: maxPoints ?? 0,
        method: method === 'survey' ? ('survey' as const) : ('document' as const),
      })),
    ),
  );

/** The components a plan may use, and what each accepts. */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import type { PlanBlock } from '../../domain/plan.ts';
import type { RoundId } from '../../domain/ids.ts';
import { ID_PATTERN } from '../schemas/pieces.ts';
import { type BodyAttribute, type BodyNode, spanOf } from './tree.ts';

interface AttributeRule {
  readonly pattern: RegExp;
  readonly says: Bilingual;
}

interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  toBlock(values: Readonly<Record<string, string>>): PlanBlock;
}

const LABEL: AttributeRule = {
  pattern: /^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}<>{}]{1,120}$/u,
  says: { vi: 'Viết tên phụ lục, ví dụ ten="Phụ lục I".', en: 'Write the name of the annex, as in ten="Phụ lục I".' },
};
const ROUND: AttributeRule = {
  pattern: ID_PATTERN,
  says: {
    vi: 'Viết mã kỳ đánh giá bằng chữ thường không dấu, số và gạch nối, ví dụ dot="cchc-hai-phong-2025".',
    en: 'Write the id of the round in lower-case letters, digits and hyphens, as in dot="cchc-hai-phong-2025".',
  },
};
const NO_ATTRIBUTES: Bilingual = { vi: 'Thẻ này không nhận thuộc tính nào.', en: 'This tag takes no attributes.' };

const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map<string, ComponentRule>([
  ['BangNhiemVu', { attributes: {}, toBlock: () => ({ kind: 'tasks' }) }],
  ['ChiTieu', { attributes: {}, toBlock: () => ({ kind: 'targets' }) }],
  ['PhuLuc', { attributes: { ten: LABEL }, toBlock: ({ ten = '' }) => ({ kind: 'annex', label: ten.trim() }) }],
  [
    'LichDanhGia',
    { attributes: { dot: ROUND }, toBlock: ({ dot = '' }) => ({ kind: 'schedule', roundId: dot as RoundId }) },
  ],
]);

/** How a component is written: `<PhuLuc ten="…" />`. */
export function sampleOf(name: string): string {
  const attributes = Object.keys(COMPONENTS.get(name)?.attributes ?? {});
  return `<${[name, ...attributes.map((attribute) => `${attribute}="…"`)].join(' ')} />`;
}

/** The component that has the same letters; null when none has. */
export function sampleLike(name: string): string | null {
  const found = [...COMPONENTS.keys()].find((component) => component.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : sampleOf(found);
}

/** For messages. */
export const ALLOWED_COMPONENTS = [...COMPONENTS.keys()].map(sampleOf).join(', ');

export const isComponent = (name: string): boolean => COMPONENTS.has(name);

/** The block of a checked component; null for a node that is none. */
export function toComponentBlock(node: BodyNode): PlanBlock | null {
  const rule = COMPONENTS.get(node.name ?? '');
  if (rule === undefined) return null;
  const values = (node.attributes ?? []).map((attribute) => [attribute.name, attribute.value] as const);
  return rule.toBlock(Object.fromEntries(values) as Record<string, string>);
}

export function checkAttributes(node: BodyNode): OffsetFinding[] {
  const name = node.name ?? '';
  const rules = COMPONENTS.get(name)?.attributes ?? {};
  const given = node.attributes ?? [];
  const seen = new Set<string>();
  const findings = given.flatMap((attribute) => checkAttribute(node, name, attribute, rules, seen));
  const missing = Object.entries(rules).filter(([required]) => !seen.has(required));
  return [...findings, ...missing.map(([attribute, rule]) => missingAttribute(node, name, attribute, rule))];
}

function checkAttribute(
  node: BodyNode,
  name: string,
  attribute: BodyAttribute,
  rules: Readonly<Record<string, AttributeRule>>,
  seen: Set<string>,
): OffsetFinding[] {
  const span = attribute.position ? spanOf(attribute) : tagSpan(node);
  if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined) return [codeInTag(span)];
  const rule = Object.hasOwn(rules, attribute.name) ? rules[attribute.name] : undefined;
  const repeated = seen.has(attribute.name);
  seen.add(attribute.name);
  const detail = problemOf(attribute.value, rule, repeated);
  if (detail === null) return [];
  const allowed = rule?.says ?? allowedAttributes(rules);
  return [{ code: 'body/bad-attribute', ...span, params: { name, attribute: attribute.name, detail, allowed } }];
}

function problemOf(value: unknown, rule: AttributeRule | undefined, repeated: boolean): Bilingual | null {
  if (rule === undefined) return { vi: 'thuộc tính lạ', en: 'unknown attribute' };
  if (repeated) return { vi: 'ghi hai lần', en: 'given twice' };
  if (value === null || value === undefined) return { vi: 'thiếu giá trị', en: 'no value' };
  if (typeof value !== 'string')
    return { vi: 'phải là chữ trong dấu ngoặc kép', en: 'must be a text in double quotes' };
  return rule.pattern.test(value) ? null : { vi: 'giá trị không hợp lệ', en: 'not a valid value' };
}

const allowedAttributes = (rules: Readonly<Record<string, AttributeRule>>): Bilingual =>
  Object.values(rules)[0]?.says ?? NO_ATTRIBUTES;

export const codeInTag = (span: { start: number; end: number }): OffsetFinding => ({
  code: 'body/code',
  ...span,
  params: { what: { vi: 'mã trong thẻ: {…}', en: 'code in a tag: {…}' }, allowed: ALLOWED_COMPONENTS },
});

const missingAttribute = (node: BodyNode, name: string, attribute: string, rule: AttributeRule): OffsetFinding => ({
  code: 'body/bad-attribute',
  ...tagSpan(node),
  params: { name, attribute, detail: { vi: `thiếu ${attribute}`, en: `${attribute} is missing` }, allowed: rule.says },
});

/** `<PhuLuc`: the opening and the name, not the whole element. */
export function tagSpan(node: BodyNode): { start: number; end: number } {
  const { start } = spanOf(node);
  return { start, end: start + 1 + (node.name ?? '').length };
}

/**
 * An attack: a whole plan file that must be refused, and where. The places are written into the text itself as ⟦…⟧, which
 * are taken out before the file is read: what stands between them must be marked, all of it and nothing else.
 */
import type { Code } from '../../../src/diagnostics/catalogue.ts';
import { edited } from '../fixtures.ts';

export const PLAN = 'plans/2026/99001-xa-minh-hoa-dong-cai-thien.mdx';

export interface Mark {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
}

export interface Attack {
  readonly name: string;
  readonly file: string;
  readonly marks: readonly Mark[];
}

/** One code for all marks, or one for each in the order in which they open. */
type Codes = Code | readonly Code[];

/** An attack in the body, in a paragraph's place: between a heading and a component that are fine. */
export const inBody = (name: string, text: string, codes: Codes): Attack =>
  attack(name, edited(PLAN, ['Giữ điểm hồ sơ và nâng **điểm điều tra** của xã Minh hoạ Đông.', text]), codes);

/** The whole body. */
export const asBody = (name: string, body: string, codes: Codes): Attack =>
  attack(name, `${frontMatter()}\n${body}`, codes);

/** One line of the front matter in another way. */
export const inFrontMatter = (name: string, from: string, to: string, codes: Codes): Attack =>
  attack(name, edited(PLAN, [from, to]), codes);

/** Lines more in the front matter. */
export const withKeys = (name: string, lines: string, codes: Codes): Attack =>
  inFrontMatter(name, 'demonstration: true\n', `demonstration: true\n${lines}\n`, codes);

/** The file as a whole. */
export const asFile = (name: string, change: (plan: string) => string, codes: Codes): Attack =>
  attack(name, change(edited(PLAN)), codes);

const frontMatter = (): string => /^---\n[\s\S]*?\n---\n/.exec(edited(PLAN))?.[0] ?? '';

function attack(name: string, text: string, codes: Codes): Attack {
  const marks: { start: number; end: number }[] = [];
  const open: number[] = [];
  let file = '';
  for (const part of text.split(/([⟦⟧])/u)) {
    if (part === '⟦') open.push(marks.push({ start: file.length, end: 0 }) - 1);
    else if (part === '⟧') Object.assign(marks[open.pop() ?? -1] ?? {}, { end: file.length });
    else file += part;
  }
  const each = typeof codes === 'string' ? marks.map(() => codes) : codes;
  if (marks.length === 0 || open.length > 0 || marks.length !== each.length)
    throw new Error(`${name}: check its marks`);
  return { name, file, marks: marks.map((mark, index) => ({ ...mark, code: each[index] as Code })) };
}

/** A plan set as the document it renders: head, text, signature, annexes. Plain data, nothing left to compute. */
import type { Plan, PlanBlock } from '../domain/plan.ts';
import type { Prose } from '../domain/prose.ts';
import type { ScheduleStep } from '../domain/round.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress, planPrint } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { proseText } from '../text/prose.ts';
import { agencyLines, attachedTo, dateLine, type Line, numberLine, toCaps } from './document-head.ts';
import { type PrintAnnex, printAnnexes } from './plan-annex.ts';
import { basisLines, recipientLines, unbroken, withEndMark } from './document-text.ts';

export type PrintPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'prose'; readonly tree: readonly Prose[] }
  | { readonly kind: 'absent'; readonly text: string }
  | { readonly kind: 'schedule'; readonly steps: readonly PrintStep[] };

export interface PrintStep {
  readonly number: number;
  readonly title: string;
  readonly deadline: string;
  readonly lead: string;
  readonly support: string;
}

export interface PlanDocument {
  readonly title: string;
  /** What the document is called, without a word on how it is shown. */
  readonly name: string;
  readonly issuer: string;
  readonly description: string;
  readonly path: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly isDraft: boolean;
  readonly superior: string | null;
  readonly agency: readonly string[];
  readonly number: Line;
  readonly date: Line;
  readonly type: string;
  readonly abstract: string;
  /** Who decides, above the bases of a decision. */
  readonly authority: string | null;
  readonly bases: readonly string[];
  readonly body: readonly PrintPart[];
  readonly recipients: readonly string[];
  readonly signature: { readonly lines: readonly string[]; readonly name: string } | null;
  /** The plan a decision issues, on pages of its own. */
  readonly attached: {
    readonly type: string;
    readonly abstract: string | null;
    readonly of: Line;
    readonly body: readonly PrintPart[];
  } | null;
  readonly annexes: readonly PrintAnnex[];
  /** Where the same plan stands on the site, whole. */
  readonly address: string;
  /** Our own line, in the bottom margin of every page. */
  readonly footnote: string;
}

type Content = Pick<Site, 'config' | 'rounds'>;

export function planDocument(site: Content, plan: Plan): PlanDocument {
  const { own, attached } = splitBody(plan);
  const parts = (blocks: readonly PlanBlock[]): readonly PrintPart[] =>
    endMarked(blocks.flatMap((block) => printPart(site, plan, block)));
  return {
    title: `Bản in: ${plan.shortTitle}`,
    name: plan.shortTitle,
    issuer: plan.issuerName,
    description: `${plan.shortTitle}, trình bày theo thể thức văn bản hành chính.`,
    path: planPrint(plan.id),
    back: { href: planAddress(plan.id), label: 'Về trang kế hoạch' },
    isDraft: plan.status === 'draft',
    superior: plan.superior && toCaps(plan.superior),
    agency: agencyLines(plan.issuerName),
    number: numberLine(plan),
    date: dateLine(plan.place, plan.date),
    type: KIND_CAPS[plan.kind],
    abstract: unbroken(plan.title),
    authority: plan.kind === 'decision' ? toCaps(plan.issuerName) : null,
    bases: basisLines(plan.bases),
    body: parts(own),
    recipients: recipientLines(plan.recipients),
    signature: plan.signature && {
      lines: [plan.signature.authority, plan.signature.position].filter((line) => line !== null),
      name: plan.signature.name,
    },
    attached: attached && { ...attachedHead(plan), of: attachedTo(plan, 'Quyết định'), body: parts(attached) },
    annexes: printAnnexes(plan),
    address: site.config.siteUrl + planAddress(plan.id),
    footnote: footnote(site, plan),
  };
}

const KIND_CAPS: Readonly<Record<Plan['kind'], string>> = { plan: 'KẾ HOẠCH', decision: 'QUYẾT ĐỊNH' };

function footnote({ config }: Content, plan: Plan): string {
  const nature = plan.rendition === 'summary' ? 'để minh hoạ thể thức, nội dung tóm lược' : 'lại theo thể thức';
  const origin = plan.demonstration
    ? 'Minh hoạ: xã và số liệu không có thật.'
    : `Bản trình bày ${nature}; không thay thế bản gốc đã ký.`;
  return `${origin} ${config.name}, ${formatDate(config.asOf)}`;
}

// ---- text ----

/** A decision and the plan it issues stand in one body, divided by the heading "Kế hoạch kèm theo". */
function splitBody(plan: Plan): { own: readonly PlanBlock[]; attached: readonly PlanBlock[] | null } {
  const at =
    plan.kind === 'decision'
      ? plan.body.findIndex((block) => block.kind === 'heading' && /kèm theo/i.test(block.text))
      : -1;
  if (at < 0) return { own: plan.body, attached: null };
  const [first, ...rest] = plan.body.slice(at + 1);
  const repeatsHead = first?.kind === 'prose' && proseText(first.tree).startsWith('Kèm theo');
  return { own: plan.body.slice(0, at), attached: first && !repeatsHead ? [first, ...rest] : rest };
}

/** "Ban hành Kế hoạch triển khai …" issues a document of the type "KẾ HOẠCH". */
function attachedHead(plan: Plan): { type: string; abstract: string | null } {
  const issued = /^Ban hành (Kế hoạch|Quy định|Quy chế|Đề án|Chương trình)\s+(.+)$/u.exec(plan.title);
  const [, type = 'Kế hoạch', rest = null] = issued ?? [];
  return { type: toCaps(type), abstract: rest && unbroken(rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)) };
}

function printPart(site: Content, plan: Plan, block: PlanBlock): PrintPart[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: block.level === 2 ? toCaps(block.text) : block.text }];
    case 'prose':
      return [block];
    case 'annex':
      return absentAnnex(plan, block.label);
    case 'schedule':
      return [{ kind: 'schedule', steps: (site.rounds.get(block.roundId)?.schedule ?? []).map(printStep) }];
    // Our own tables: the text says the targets in its words, the tasks stand in their annex.
    case 'targets':
    case 'tasks':
      return [];
  }
}

function absentAnnex(plan: Plan, label: string): PrintPart[] {
  const annex = plan.attachments.find((attachment) => attachment.label === label);
  return annex?.present
    ? []
    : [{ kind: 'absent', text: `[${label}: nhắc tới trong văn bản, chưa có trong bản chúng tôi có.]` }];
}

const printStep = ({ number, title, deadline, lead, support }: ScheduleStep): PrintStep => ({
  number,
  title,
  deadline: deadline.text,
  lead: lead.join('; '),
  support: support.join('; '),
});

function endMarked(parts: readonly PrintPart[]): readonly PrintPart[] {
  const last = parts.findLastIndex((part) => part.kind === 'prose');
  return parts.map((part, at) =>
    at === last && part.kind === 'prose' ? { ...part, tree: withEndMark(part.tree) } : part,
  );
}

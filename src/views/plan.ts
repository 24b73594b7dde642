/** The page of one plan: what is promised, by whom, by when; the text; what we noticed beside the original. */
import type { Citation } from '../domain/document.ts';
import { citationsOf, earliestIssue, type Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress, planData, planPdf, planPrint, plans } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import {
  CITATION_ROLE_WORDS,
  citedDocument,
  documentNumberWords,
  headingWords,
  partialDateWords,
  PLAN_KIND_WORDS,
  PLAN_STATUS_WORDS,
  positionWords,
  shortAgency,
} from '../text/plan-words.ts';
import { capitalise, lowerFirst } from '../text/words.ts';
import { deckWords } from './plan-deck.ts';
import { planBody, type PlanPart } from './plan-body.ts';
import { issuerNames, issuerPieces } from './plan-issuer.ts';
import { planProgressView, type PlanProgressView } from './plan-progress.ts';
import { planTraceView, type PlanTraceView, tracedParts } from './plan-trace.ts';
import { planSummary, type SummaryBox } from './plan-summary.ts';
import { indexName, resultWords, targetYear } from './plan-targets.ts';
import { type Fact, type Link, plainText, type Sentence, sentence } from './view.ts';

export interface PlanTag {
  readonly kind?: 'demo-t' | 'draft' | 'fix';
  readonly text: string;
}

export interface CitationGroup {
  readonly title: string;
  readonly items: readonly { readonly name: string; readonly title: string | null }[];
}

export interface PlanView {
  readonly id: Plan['id'];
  readonly title: string;
  /** The title with its compounds joined, for large type. */
  readonly heading: string;
  readonly fullTitle: string;
  readonly description: string;
  readonly path: string;
  readonly dataPath: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly tags: readonly PlanTag[];
  readonly deck: Sentence;
  readonly facts: readonly Fact[];
  readonly summary: readonly SummaryBox[];
  readonly links: readonly Link[];
  readonly contents: readonly Link[];
  readonly body: readonly PlanPart[];
  readonly progress: PlanProgressView | null;
  readonly trace: PlanTraceView | null;
  readonly citations: readonly CitationGroup[];
  readonly recipients: readonly string[];
  readonly editorNotes: readonly string[];
  readonly originalNote: string | null;
  readonly caution: string;
}

export const SECTION_IDS = { citations: 'van-ban-duoc-dan', recipients: 'noi-nhan', notes: 'doi-chieu' } as const;

export function planView(site: Site, plan: Plan): PlanView {
  const deck = sentence(deckWords(site, plan));
  const citations = citationGroups(plan);
  return {
    id: plan.id,
    title: plan.shortTitle,
    heading: headingWords(plan.shortTitle, issuerNames(site, plan)),
    fullTitle: `${PLAN_KIND_WORDS[plan.kind]} ${lowerFirst(plan.title)}`,
    description: plainText(deck),
    path: planAddress(plan.id),
    dataPath: planData(plan.id),
    crumbs: [
      { label: 'Kế hoạch', href: plans() },
      { label: String(plan.date.year ?? targetYear(plan)) },
      { label: capitalise(shortAgency(plan.issuerName)) },
    ],
    tags: planTags(plan),
    deck,
    facts: planFacts(site, plan),
    summary: planSummary(site, plan),
    links: [
      { label: 'Bản in theo thể thức văn bản', href: planPrint(plan.id) },
      { label: 'PDF', href: planPdf(plan.id) },
      { label: 'JSON', href: planData(plan.id) },
      ...(plan.editorNotes.length > 0 ? [{ label: 'Đối chiếu với bản gốc', href: `#${SECTION_IDS.notes}` }] : []),
    ],
    contents: contentsOf(plan, citations),
    body: tracedParts(site, plan, planBody(site, plan)),
    progress: planProgressView(plan, site.config.asOf),
    trace: planTraceView(site, plan),
    citations,
    recipients: plan.recipients,
    editorNotes: plan.editorNotes,
    originalNote: plan.originalNote,
    caution:
      plan.rendition === 'summary'
        ? 'Đây là bản tóm lược để tra cứu, không thay thế văn bản gốc.'
        : 'Đây là bản chép lại để tra cứu, không thay thế văn bản gốc.',
  };
}

export function planTags(plan: Plan): readonly PlanTag[] {
  const status = PLAN_STATUS_WORDS[plan.status];
  return [
    ...(plan.demonstration ? [{ kind: 'demo-t', text: 'Minh hoạ: xã và số liệu không có thật' } as const] : []),
    ...(status === null
      ? []
      : [plan.status === 'draft' ? ({ kind: 'draft', text: status } as const) : { text: status }]),
    ...(plan.rendition === 'summary' ? [{ text: 'Tóm lược' }] : []),
  ];
}

// ---- facts ----

function planFacts(site: Site, plan: Plan): readonly Fact[] {
  const implemented = plan.implementsDocument;
  return [
    { term: 'Ban hành', text: issuerPieces(site, plan) },
    { term: 'Số, ngày', text: numberAndDate(plan) },
    ...(plan.signature
      ? [{ term: 'Ký', text: `${positionWords(plan.signature.position)} ${plan.signature.name}` }]
      : []),
    ...(implemented ? [{ term: 'Thực hiện', text: citedDocument(implemented) }] : []),
    ...standingFacts(site, plan),
    ...plan.priorResults.map((prior) => ({
      term: 'Trả lời kết quả',
      text: `${indexName(site, prior.indexId)} năm ${prior.year}: ${resultWords(site, prior.indexId, prior)}.${prior.note ? ` ${prior.note}` : ''}`,
    })),
  ];
}

/** What took the place of the plan, and what it took the place of. */
function standingFacts(site: Site, plan: Plan): readonly Fact[] {
  const link = (term: string, other: Plan): Fact => ({ term, text: other.shortTitle, href: planAddress(other.id) });
  const replacement = plan.replacedById === null ? undefined : site.plansById.get(plan.replacedById);
  const replaced = site.plans.filter((other) => other.replacedById === plan.id);
  return [
    ...(replacement ? [link('Thay bằng', replacement)] : []),
    ...(plan.status === 'replaced' && !replacement ? [{ term: 'Thay bằng', text: 'bản thay thế chưa có ở đây' }] : []),
    ...replaced.map((other) => link('Thay cho', other)),
  ];
}

export function numberAndDate(plan: Plan): string {
  const printed = [documentNumberWords(plan), partialDateWords(plan.date)].filter(Boolean).join(', ');
  const earliest = earliestIssue(plan);
  return earliest === null
    ? `${printed}.`
    : `${printed}. Sớm nhất là ${formatDate(earliest)}, vì dẫn văn bản ký ngày đó.`;
}

// ---- the rest ----

const ROLES: readonly Citation['role'][] = ['implements', 'basis', 'result', 'related'];

function citationGroups(plan: Plan): readonly CitationGroup[] {
  const byRole = Map.groupBy(citationsOf(plan), ({ role }) => role);
  return ROLES.flatMap((role) => {
    const items = (byRole.get(role) ?? []).map((citation) => ({
      name: citedDocument(citation),
      title: citation.title,
    }));
    return items.length === 0 ? [] : [{ title: CITATION_ROLE_WORDS[role], items }];
  });
}

function contentsOf(plan: Plan, citations: readonly CitationGroup[]): readonly Link[] {
  const headings = plan.body.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ label: block.text, href: `#${block.id}` }] : [],
  );
  return [
    ...headings,
    ...(citations.length > 0 ? [{ label: 'Văn bản được dẫn', href: `#${SECTION_IDS.citations}` }] : []),
    ...(plan.recipients.length > 0 ? [{ label: 'Nơi nhận', href: `#${SECTION_IDS.recipients}` }] : []),
    ...(plan.editorNotes.length > 0 ? [{ label: 'Đối chiếu với bản gốc', href: `#${SECTION_IDS.notes}` }] : []),
  ];
}

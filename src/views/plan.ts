/** The page of one plan: what is promised, by whom, by when; the text; what we noticed beside the original. */
import type { Citation } from '../domain/document.ts';
import { citationsOf, earliestIssue, type Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress, planData, planPrint, plans } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import {
  CITATION_ROLE_WORDS,
  citedDocument,
  documentNumberWords,
  headingWords,
  issuerNoun,
  partialDateWords,
  PLAN_KIND_WORDS,
  PLAN_STATUS_WORDS,
  positionWords,
  shortAgency,
} from '../text/plan-words.ts';
import { capitalise, lowerFirst } from '../text/words.ts';
import { planBody, type PlanPart } from './plan-body.ts';
import { issuerNames, issuerPieces } from './plan-issuer.ts';
import { planProgressView, type PlanProgressView } from './plan-progress.ts';
import { planTraceView, type PlanTraceView, tracedParts } from './plan-trace.ts';
import { planSummary, type SummaryBox } from './plan-summary.ts';
import { judgeTarget } from '../domain/target.ts';
import { indexName, promiseWords, resultWords, targetYear } from './plan-targets.ts';
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

// ---- sentences ----

/** At most two sentences: the promise, and what is known of the result. */
function deckWords(site: Site, plan: Plan): string {
  const promise = promiseWords(site, plan);
  if (promise !== null) return `${promiseSentence(plan, promise)} ${resultSentence(site, plan)}`;
  return plan.roundIds.length > 0 ? roundDeck(site, plan) : openDeck(site, plan);
}

function promiseSentence(plan: Plan, promise: string): string {
  const ranksOnly = plan.targets.every(({ comparator }) => comparator === 'rank-better-than');
  return `${capitalise(issuerNoun(plan.issuerName))} hứa ${ranksOnly ? 'xếp' : 'đạt'} ${promise}${taskWords(plan)}.`;
}

function taskWords({ tasks }: Plan): string {
  const fields = new Set(tasks.map(({ field }) => field.number)).size;
  return tasks.length === 0 ? '' : `, bằng **${tasks.length}\u00A0nhiệm\u00A0vụ** ở ${fields} lĩnh vực`;
}

function resultSentence(site: Site, plan: Plan): string {
  const results = plan.targets.flatMap((target) => {
    const { verdict, score, rank, standing } = judgeTarget(site, plan, target);
    if (verdict === 'not-yet' || standing === null || target.field !== null) return [];
    const words = resultWords(site, target.indexId, { score, rank, outOf: standing.block.size });
    return words === '' ? [] : [`**${words}** ở ${indexName(site, target.indexId)}`];
  });
  const noun = issuerNoun(plan.issuerName);
  return results.length === 0
    ? `Kết quả năm ${targetYear(plan)} của ${noun} chưa thấy công bố, nên chưa kết luận được ${noun} có đạt hay không.`
    : `Kết quả năm ${targetYear(plan)}: ${[...new Set(results)].join('; ')}. ${reachedWords(site, plan)}`;
}

/** "2 trong 5 mục tiêu đạt." */
function reachedWords(site: Site, plan: Plan): string {
  const reached = plan.targets.filter((target) => judgeTarget(site, plan, target).verdict === 'reached').length;
  return `**${reached} trong ${plan.targets.length} mục tiêu** đạt.`;
}

function roundDeck(site: Site, plan: Plan): string {
  const rounds = plan.roundIds.flatMap((id) => site.rounds.get(id) ?? []);
  const steps = rounds.reduce((sum, round) => sum + round.schedule.length, 0);
  const last = rounds.flatMap((round) => round.schedule).at(-1)?.deadline.date;
  const published = rounds.every((round) => round.status === 'published');
  const end = last ? `, bước cuối hạn **${formatDate(last)}**` : '';
  return `Văn bản không đặt mục tiêu điểm mà xếp lịch chấm: **${steps}\u00A0bước**${end}. ${published ? 'Kết quả đã công bố.' : 'Kết quả của đợt này chưa thấy công bố.'}`;
}

function openDeck(site: Site, plan: Plan): string {
  const names = plan.indexIds.map((id) => indexName(site, id)).join(', ');
  const missing = plan.attachments.some(({ present }) => !present);
  const why = missing ? ' Mục tiêu và nhiệm vụ nằm trong phụ lục, mà phụ lục chưa có trong bản chúng tôi có.' : '';
  return `Văn bản nói về ${names}; phần đọc được **không nêu con số mục tiêu nào**${taskWords(plan)}.${why}`;
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
    ...plan.priorResults.map((prior) => ({
      term: 'Trả lời kết quả',
      text: `${indexName(site, prior.indexId)} năm ${prior.year}: ${resultWords(site, prior.indexId, prior)}.${prior.note ? ` ${prior.note}` : ''}`,
    })),
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

/** A document as the data its PDF is set from (plan-pdf.typ): plain JSON, marks of points and document numbers found. */
import type { Alignment, Inline, Prose } from '../domain/prose.ts';
import { splitAtNumbers } from '../text/document-number.ts';
import type { PlanDocument, PrintPart } from './plan-document.ts';
import { qrSvg } from './qr.ts';

/** A text, or a document number, which does not break. */
type PdfText = string | { readonly number: string };
type PdfInline =
  | { readonly kind: 'text'; readonly parts: readonly PdfText[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly PdfInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly PdfInline[] };
type PdfCell = readonly PdfInline[];
type PdfProse =
  | { readonly kind: 'paragraph'; readonly children: readonly PdfInline[] }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly mark: string; readonly blocks: readonly PdfProse[] }[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly Alignment[];
      readonly head: readonly PdfCell[];
      readonly rows: readonly (readonly PdfCell[])[];
    };
type PdfPart =
  | Exclude<PrintPart, { kind: 'prose' | 'heading' }>
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly centred: boolean }
  | { readonly kind: 'prose'; readonly tree: readonly PdfProse[] };

export type PdfData = Pick<
  PlanDocument,
  | 'agency'
  | 'number'
  | 'date'
  | 'type'
  | 'abstract'
  | 'authority'
  | 'bases'
  | 'recipients'
  | 'signature'
  | 'annexes'
  | 'superior'
> & {
  readonly title: string;
  readonly author: string;
  readonly draft: boolean;
  readonly body: readonly PdfPart[];
  readonly attached:
    (Omit<NonNullable<PlanDocument['attached']>, 'body'> & { readonly body: readonly PdfPart[] }) | null;
  readonly footer: { readonly nature: string; readonly address: string; readonly qr: string };
};

export function pdfData(document: PlanDocument): PdfData {
  const { agency, number, date, type, abstract, authority, bases, recipients, signature, annexes, superior } = document;
  const { attached } = document;
  return {
    agency,
    number,
    date,
    type,
    abstract,
    authority,
    bases,
    recipients,
    signature,
    annexes,
    superior,
    title: document.name,
    author: document.issuer,
    draft: document.isDraft,
    body: partsOf(document.body, authority !== null),
    attached: attached && { ...attached, body: partsOf(attached.body, false) },
    footer: { nature: document.footnote, address: document.address, qr: qrSvg(document.address) },
  };
}

/** Levels follow each other without a gap, as PDF/UA asks; the first heading of a decision is its "QUYẾT ĐỊNH:". */
function partsOf(parts: readonly PrintPart[], isDecision: boolean): readonly PdfPart[] {
  let above = 1;
  return parts.map((part, at): PdfPart => {
    if (part.kind === 'prose') return { kind: 'prose', tree: part.tree.map(toPdfProse) };
    if (part.kind !== 'heading') return part;
    above = Math.min(part.level, above + 1);
    return { kind: 'heading', level: above, text: part.text, centred: isDecision && at === 0 };
  });
}

function toPdfProse(block: Prose): PdfProse {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', children: block.children.map(toPdfInline) };
    case 'list':
      return {
        kind: 'list',
        items: block.items.map((item, at) => ({
          mark: block.start === null ? '-' : `${block.start + at}.`,
          blocks: item.map(toPdfProse),
        })),
      };
    case 'table':
      return {
        kind: 'table',
        align: block.head.map((_, at) => block.align[at] ?? 'left'),
        head: block.head.map((cell) => cell.map(toPdfInline)),
        rows: block.rows.map((row) => block.head.map((_, at) => (row[at] ?? []).map(toPdfInline))),
      };
  }
}

function toPdfInline(inline: Inline): PdfInline {
  switch (inline.kind) {
    case 'text':
      return {
        kind: 'text',
        parts: splitAtNumbers(inline.text).flatMap((text, at): PdfText[] =>
          at % 2 === 1 ? [{ number: text }] : text === '' ? [] : [text],
        ),
      };
    case 'break':
      return inline;
    case 'link':
      return { kind: 'link', href: inline.href, children: inline.children.map(toPdfInline) };
    default:
      return { kind: inline.kind, children: inline.children.map(toPdfInline) };
  }
}

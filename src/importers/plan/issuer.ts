/** Who issues the document: from its head, else from what it says of itself. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { agencyOf, issuingAgency, placeOf, spelledOut } from './agency-name.ts';
import { textOf } from './block.ts';
import type { WholeDocument } from './document-parts.ts';
import type { Head } from './head.ts';
import { absent, guessed, type Note } from './note.ts';
import { lookUpUnit, type Registry } from './unit-lookup.ts';

const UNKNOWN = 'Chưa rõ nơi ban hành';

export function readIssuer(
  document: WholeDocument,
  head: Head,
  text: string,
  units: Registry,
): { readonly issuer: RawPlan['issuer']; readonly notes: readonly Note[] } {
  const named = head.issuer === null ? inferred(document, head) : { name: head.issuer, notes: [] };
  if (named === null)
    return {
      issuer: { unit: null, name: UNKNOWN },
      notes: [absent('issuer', 'không thấy tên nơi ban hành; điền issuer', 'the issuer is not named; fill in issuer')],
    };
  const { level, name } = placeOf(named.name);
  const unnamed = level !== null && name === null;
  const unit = lookUpUnit(named.name, head.date, text, units);
  return {
    issuer: { unit: unit.value, name: named.name, ...(unnamed ? { note: `Văn bản không ghi tên ${level}.` } : {}) },
    notes: [...named.notes, ...unit.notes],
  };
}

/** "UBND xã xây dựng Kế hoạch", signed in Mỹ Ngãi: the committee of the commune Mỹ Ngãi. */
function inferred({ main, attached }: WholeDocument, { place }: Head): { name: string; notes: readonly Note[] } | null {
  const lines = [...main.opening, ...main.body, ...(attached?.opening ?? [])].filter(
    (block) => block.kind === 'paragraph',
  );
  const said = lines
    .map((line) => ({ agency: issuingAgency(textOf(line)), line: line.line }))
    .find(({ agency }) => agency !== null);
  const attachedTo = attached?.attachedTo ?? main.attachedTo;
  const of = attachedTo === null ? null : { agency: agencyOf(textOf(attachedTo)), line: attachedTo.line };
  const found = said ?? of;
  if (!found || found.agency === null) return null;
  const { level, name } = placeOf(found.agency);
  const placed = level !== null && name === null && place !== null ? `${found.agency} ${place}` : found.agency;
  const why =
    placed === found.agency
      ? {
          vi: `phần đầu văn bản không có tên; lời văn ghi “${found.agency}”`,
          en: `the head lacks the name; the text says “${found.agency}”`,
        }
      : {
          vi: `lời văn ghi “${found.agency}”, nơi ký ghi “${place ?? ''}”`,
          en: `the text says “${found.agency}”, the place of signing “${place ?? ''}”`,
        };
  return { name: spelledOut(placed), notes: [guessed('issuer', spelledOut(placed), 'middle', why, found.line)] };
}

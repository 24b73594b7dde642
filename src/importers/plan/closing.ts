/** The end of a document: who gets it, who signed it. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { isCaps, type Paragraph, textOf } from './block.ts';
import { absent, leftOut, type Note, read } from './note.ts';

export interface Closing {
  readonly recipients: readonly string[];
  readonly signature: NonNullable<RawPlan['signature']> | null;
  readonly notes: readonly Note[];
}

const AUTHORITY =
  /^((?:TM|KT|TL|TUQ|Q)\.\s?.+?)(?:\s+((?:PHÓ\s+)?(?:CHỦ TỊCH|CHÁNH|GIÁM ĐỐC|TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ).*))?$/u;
const NAME = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4}$/u;

export function readClosing(lines: readonly Paragraph[]): Closing {
  const notes: Note[] = [];
  const recipients: string[] = [];
  const stamps: Paragraph[] = [];
  for (const line of lines) {
    const text = textOf(line);
    if (/^Nơi nhận\s*:?$/u.test(text)) continue;
    const recipient = /^[-–—+•]\s*(.+)$/u.exec(text.replace(/^Nơi nhận\s*:\s*/u, ''))?.[1];
    if (recipient !== undefined) recipients.push(recipient.replace(/[\s;,.]+$/u, ''));
    else if (isCaps(text) || NAME.test(text)) stamps.push(line);
    else notes.push(leftOut(line.line, `trong phần cuối: “${text}”`, `in the closing: “${text}”`));
  }
  const signature = readSignature(stamps, notes);
  if (recipients.length > 0) notes.unshift(read('recipients', recipients.join('; '), lines[0]?.line ?? null));
  else notes.push(absent('recipients', 'không thấy “Nơi nhận:”', 'no “Nơi nhận:”'));
  return { recipients, signature, notes };
}

function readSignature(lines: readonly Paragraph[], notes: Note[]): Closing['signature'] {
  const nameLine = lines.findLast((line) => NAME.test(textOf(line)));
  const titles = lines.filter((line) => isCaps(textOf(line))).flatMap((line) => splitAuthority(textOf(line)));
  const position = titles.findLast((title) => !/^(?:TM|KT|TL|TUQ|Q)\./u.test(title));
  const authority = titles.find((title) => /^(?:TM|KT|TL|TUQ|Q)\./u.test(title)) ?? null;
  if (!nameLine || position === undefined) {
    notes.push(
      absent(
        'signature',
        'không thấy đủ chức vụ và tên người ký',
        'position and name of the signer are not both there',
      ),
    );
    return null;
  }
  const name = textOf(nameLine);
  notes.push(read('signature', [authority, position, name].filter(Boolean).join(' / '), nameLine.line));
  return { ...(authority === null ? {} : { authority }), position, name };
}

function splitAuthority(text: string): string[] {
  const [, authority, position] = AUTHORITY.exec(text) ?? [];
  return authority !== undefined && position !== undefined ? [authority, position] : [text];
}

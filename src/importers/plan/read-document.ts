/** A file from outside → blocks, or why it cannot be read. */
import { plainZip } from '../plain-zip.ts';
import { importFinding, type ImportFinding } from '../import-finding.ts';
import { limitedParse } from '../limited-parse.ts';
import { openGuarded } from '../zip-guard.ts';
import { type Block, isParagraph, cellText, textOf } from './block.ts';
import { createCleaner } from './clean-text.ts';
import type { DocxContent } from './docx/parse-docx.ts';
import { fromLegacy, guessEncoding } from './legacy-letters.ts';
import { leftOut, type Note } from './note.ts';
import { readText } from './read-text.ts';

export interface ReadDocument {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** What the numbers of places count. */
  readonly counts: 'lines' | 'paragraphs';
}
export type DocumentOutcome = ReadDocument | { readonly findings: readonly ImportFinding[] };

const PARSER = new URL('./docx/parse-docx.ts', import.meta.url);
const MAX_TEXT_MB = 4;

/** `name` only says of which kind the file is. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentOutcome> {
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const outcome =
    ending === '.docx'
      ? await readDocx(bytes)
      : ['.txt', '.md', '.markdown'].includes(ending)
        ? readPlain(bytes)
        : refuse('document/unknown-format', { ending });
  return 'blocks' in outcome && !outcome.blocks.some(hasWords) ? refuse('document/empty') : outcome;
}

const refuse = (...finding: Parameters<typeof importFinding>): DocumentOutcome => ({
  findings: [importFinding(...finding)],
});

const hasWords = (block: Block): boolean =>
  isParagraph(block)
    ? textOf(block) !== ''
    : block.rows.some(({ cells }) => cells.some((cell) => cellText(cell) !== ''));

function readPlain(bytes: Uint8Array): DocumentOutcome {
  if (bytes.length > MAX_TEXT_MB * 2 ** 20) return refuse('document/too-long', { limit: MAX_TEXT_MB });
  const decoded = decode(bytes);
  if (decoded === null) return refuse('document/not-text');
  const mistyped = guessEncoding(decoded.text);
  if (mistyped) return refuse('document/legacy-letters', { encoding: mistyped });
  const cleaner = createCleaner();
  const blocks = readText(cleaner.clean(decoded.text));
  return { blocks, notes: [...decoded.notes, ...cleaner.notes()], counts: 'lines' };
}

/** UTF-8; UTF-16 with its mark; single bytes that are clearly TCVN3 or VNI. */
function decode(bytes: Uint8Array): { text: string; notes: readonly Note[] } | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = tryDecode(bytes, utf16 ?? 'utf-8');
  if (text !== null) return text.includes('\0') ? null : { text, notes: [] };
  // Every byte its own letter: Windows' own table puts quotation marks where TCVN3 has none.
  const single = Buffer.from(bytes).toString('latin1');
  const encoding = single.includes('\0') ? null : guessEncoding(single);
  if (encoding === null) return null;
  return {
    text: fromLegacy(single, encoding),
    notes: [
      leftOut(null, `bảng mã ${encoding}, đã chuyển sang Unicode`, `the encoding ${encoding}, converted to Unicode`),
    ],
  };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Opened by the guard, then read in a process with limits. */
async function readDocx(bytes: Uint8Array): Promise<DocumentOutcome> {
  const guarded = await openGuarded(bytes, 'docx');
  if ('findings' in guarded) return guarded;
  const parsed = await limitedParse<DocxContent>(PARSER, plainZip(guarded.entries));
  if ('findings' in parsed) return parsed;
  const { blocks, notes, mistyped } = parsed.value;
  return mistyped === null
    ? { blocks, notes, counts: 'paragraphs' }
    : refuse('document/legacy-letters', { encoding: mistyped });
}

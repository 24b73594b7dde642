/**
 * A guarded Word file → blocks. Runs in a process with limits (`limitedParse`): nothing here trusts the file. Read from its
 * XML, because numbers that Word counts, merged cells, alignment and tracked changes are lost in every conversion to HTML.
 */
import { unzipSync } from 'fflate';
import { type Block, squeeze } from '../block.ts';
import { createCleaner } from '../clean-text.ts';
import { guessEncoding, type LegacyEncoding } from '../legacy-letters.ts';
import type { Note } from '../note.ts';
import { readBlocks, type Reader } from './blocks.ts';
import { countNotes } from './left-out.ts';
import { readNumbering } from './numbering.ts';
import type { LeftOut } from './runs.ts';
import { readStyles } from './styles.ts';
import { below, child, descend, type Element, parseXml } from './xml-tree.ts';

export interface DocxContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** The letters look like this encoding, but no font says so. */
  readonly mistyped: LegacyEncoding | null;
}

/** A part of the package by its name; undefined where there is none. */
type Parts = (name: string) => Element | undefined;

export function parse(bytes: Uint8Array): DocxContent {
  const files = unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]+\.xml$|\.rels$/.test(name) });
  const parts: Parts = (name) => (files[name] ? parseXml(files[name], name) : undefined);
  const { reader, notes } = createReader(parts);
  const blocks = readBlocks(reader, descend(parts(mainPart(parts)), 'document', 'body'));
  return { blocks, notes: notes(), mistyped: guessEncoding(blocks.map(wordsOf).join(' ')) };
}

const relationships = (part: Element | undefined): readonly Element[] => child(part, 'Relationships')?.children ?? [];

function mainPart(parts: Parts): string {
  const isMain = ({ attributes }: Element): boolean => attributes['Type']?.endsWith('/officeDocument') ?? false;
  const target = relationships(parts('_rels/.rels')).find(isMain)?.attributes['Target'];
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

const wordsOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.runs.map(({ text }) => text).join('')
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(wordsOf))).join(' ');

function createReader(parts: Parts): { readonly reader: Reader; notes(): readonly Note[] } {
  const cleaner = createCleaner();
  const counts = new Map<LeftOut | LegacyEncoding, number>();
  const count = (what: LeftOut | LegacyEncoding): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const styles = readStyles(parts('word/styles.xml'));
  const links = relationships(parts('word/_rels/document.xml.rels'));
  const targets = new Map(links.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target']]));
  const boxes: Element[] = [];
  const runs = {
    styles,
    count,
    countLegacy: count,
    clean: cleaner.clean,
    footnote: footnotes(parts, cleaner.clean),
    link: (id: string) => targets.get(id),
    textBox: (content: Element) => void boxes.push(content),
  };
  const reader: Reader = { styles, numbering: readNumbering(parts('word/numbering.xml')), runs, boxes, line: 0 };
  return { reader, notes: () => [...countNotes(counts), ...cleaner.notes()] };
}

function footnotes(parts: Parts, clean: (text: string) => string): (element: string, id: string) => string {
  const notes = new Map([
    ['footnoteReference', child(parts('word/footnotes.xml'), 'footnotes')],
    ['endnoteReference', child(parts('word/endnotes.xml'), 'endnotes')],
  ]);
  return (element, id) => {
    const note = notes.get(element)?.children.find(({ attributes }) => attributes['id'] === id);
    return note ? squeeze(clean([...below(note, 't')].map(({ text }) => text).join(''))) : '';
  };
}

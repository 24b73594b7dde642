/**
 * A guarded Word file → blocks. Runs in a process with limits (`limitedParse`): nothing here trusts the file. Read from its
 * XML, because numbers that Word counts, merged cells, alignment and tracked changes are lost in every conversion to HTML.
 */
import { unzipSync } from 'fflate';
import { type Block, type Cell, type Paragraph, type Row, type Run, splitAtBreaks, squeeze } from '../block.ts';
import { createCleaner } from '../clean-text.ts';
import { guessEncoding, type LegacyEncoding } from '../legacy-letters.ts';
import type { Note } from '../note.ts';
import { countNotes } from './left-out.ts';
import { readNumbering } from './numbering.ts';
import { type LeftOut, readRuns, type RunContext } from './runs.ts';
import { over, overParagraph, paragraphLookOf, readStyles } from './styles.ts';
import { below, child, descend, type Element, parseXml, value } from './xml-tree.ts';

export interface DocxContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** The letters look like this encoding, but no font says so. */
  readonly mistyped: LegacyEncoding | null;
}

export function parse(bytes: Uint8Array): DocxContent {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]+\.xml$|\.rels$/.test(name) });
  const part = (name: string): Element | undefined => (parts[name] ? parseXml(parts[name], name) : undefined);
  const reader = createReader(part);
  const blocks = reader.blocks(descend(part(mainPart(part)), 'document', 'body'));
  const text = blocks.map(wordsOf).join(' ');
  return { blocks, notes: reader.notes(), mistyped: guessEncoding(text) };
}

function mainPart(part: (name: string) => Element | undefined): string {
  const links = child(part('_rels/.rels'), 'Relationships')?.children ?? [];
  const main = links.find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))?.attributes['Target'];
  return main?.replace(/^\//, '') ?? 'word/document.xml';
}

const wordsOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.runs.map(({ text }) => text).join('')
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(wordsOf))).join(' ');

function createReader(part: (name: string) => Element | undefined) {
  const styles = readStyles(part('word/styles.xml'));
  const numbering = readNumbering(part('word/numbering.xml'));
  const links = new Map(
    (child(part('word/_rels/document.xml.rels'), 'Relationships')?.children ?? []).map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'],
    ]),
  );
  const cleaner = createCleaner();
  const counts = new Map<LeftOut | LegacyEncoding, number>();
  const count = (what: LeftOut | LegacyEncoding): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const boxes: Element[] = [];
  const notesPart = {
    footnoteReference: child(part('word/footnotes.xml'), 'footnotes'),
    endnoteReference: child(part('word/endnotes.xml'), 'endnotes'),
  };
  let line = 0;

  const context: RunContext = {
    styles,
    footnote: (element, id) => {
      const note = notesPart[element as keyof typeof notesPart]?.children.find(
        ({ attributes }) => attributes['id'] === id,
      );
      return note ? squeeze(cleaner.clean([...below(note, 't')].map(({ text }) => text).join(''))) : '';
    },
    link: (id) => links.get(id),
    count,
    countLegacy: count,
    clean: cleaner.clean,
    textBox: (content) => void boxes.push(content),
  };

  /** The number Word counts, in front of the words. */
  function numbered(runs: readonly Run[], list: string | null, level: number): readonly Run[] {
    const label = list === null || list === '0' ? '' : numbering.next(list, level);
    const [first] = runs;
    return label === ''
      ? runs
      : [{ text: `${label} `, bold: first?.bold ?? false, italic: first?.italic ?? false }, ...runs];
  }

  function paragraphs(element: Element): readonly Paragraph[] {
    line += 1;
    const properties = child(element, 'pPr');
    const styled = styles.paragraph(value(child(properties, 'pStyle')));
    // The run properties of a paragraph are those of its mark, not of its words.
    const look = overParagraph(styled, paragraphLookOf(properties, undefined));
    const runs = readRuns(element, over({}, look.run), context);
    const list = {
      ...styled.list,
      ...Object.fromEntries(Object.entries(look.list ?? {}).filter(([, each]) => each !== null)),
    };
    const isWorded = runs.some(({ text }) => text.trim() !== '');
    const whole: Paragraph = {
      kind: 'paragraph',
      line,
      runs: isWorded ? numbered(runs, list.list ?? null, list.level ?? 0) : runs,
      centred: look.centred ?? false,
      isHeading: look.isHeading ?? false,
    };
    const inside = boxes
      .splice(0)
      .flatMap((box) => blocks(box).flatMap((block) => (block.kind === 'paragraph' ? [block] : [])));
    return [...splitAtBreaks(whole), ...inside];
  }

  function cell(element: Element): Cell {
    const merge = descend(element, 'tcPr', 'vMerge');
    const inside = blocks(element).flatMap((block) =>
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap(({ cells }) => cells.flatMap((each) => each.paragraphs)),
    );
    return {
      paragraphs: inside,
      span: Math.max(1, Number(value(descend(element, 'tcPr', 'gridSpan')) ?? 1) || 1),
      continuesAbove: merge !== undefined && value(merge) !== 'restart',
    };
  }

  function row(element: Element): Row | null {
    // A row marked as deleted is gone.
    if (descend(element, 'trPr', 'del')) {
      count('deleted');
      return null;
    }
    const at = line + 1;
    const cells = wrapped(element, 'tc').map(cell);
    const skipped = Number(value(descend(element, 'trPr', 'gridBefore')) ?? 0) || 0;
    const blank: Cell = { paragraphs: [], span: Math.min(skipped, 50), continuesAbove: false };
    return cells.length === 0 ? null : { line: at, cells: skipped > 0 ? [blank, ...cells] : cells };
  }

  function blocks(container: Element | undefined): readonly Block[] {
    const out: Block[] = [];
    let sectionStart = 0;
    /** A section says at its end how its paper lies. */
    const endSection = (section: Element | undefined): void => {
      if (section === undefined) return;
      const landscape = child(section, 'pgSz')?.attributes['orient'] === 'landscape';
      for (let at = sectionStart; at < out.length; at += 1) {
        const block = out[at];
        if (landscape && block?.kind === 'table') out[at] = { ...block, landscape };
      }
      sectionStart = out.length;
    };
    for (const element of container?.children ?? []) {
      if (element.name === 'p') {
        out.push(...paragraphs(element));
        endSection(descend(element, 'pPr', 'sectPr'));
      } else if (element.name === 'tbl') {
        const at = line + 1;
        const rows = wrapped(element, 'tr')
          .map(row)
          .filter((each) => each !== null);
        if (rows.length > 0) out.push({ kind: 'table', line: at, rows, landscape: false });
      } else if (element.name === 'sectPr') endSection(element);
      else if (element.name === 'del' || element.name === 'moveFrom') count('deleted');
      else if (['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'].includes(element.name))
        out.push(...blocks(element));
    }
    return out;
  }

  return { blocks, notes: () => [...countNotes(counts), ...cleaner.notes()] };
}

/** Rows and cells may stand in content controls. */
const wrapped = (element: Element, name: string): Element[] =>
  element.children.flatMap((each) =>
    each.name === name
      ? [each]
      : ['sdt', 'sdtContent', 'customXml', 'ins'].includes(each.name)
        ? wrapped(each, name)
        : [],
  );

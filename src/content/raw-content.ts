/** All files of the content folder, parsed and shaped, with what went wrong on the way. */
import { type Finding, type OffsetFinding } from '../diagnostics/finding.ts';
import { createSourceMap, locateFinding, type SourceMap } from '../diagnostics/source-map.ts';
import type { PlanBlock } from '../domain/plan.ts';
import type { ReadBody } from './body-cache.ts';
import type { Doc, Parsed, Path } from './document.ts';
import { type InputFile } from './files.ts';
import { parseFrontMatter } from './frontmatter.ts';
import { parseJson } from './json.ts';
import { EXPECTED_PLACES, type Kind, kindOf, plainPath, type Raw, SCHEMAS } from './kinds.ts';
import { checkOwnIds } from './own-ids.ts';
import { parsePlanBody } from './plan-body.ts';
import { privateData } from './private-data.ts';
import { shape } from './shape.ts';
import { checkText, decodeAscii, decodeUtf8, unwantedIn, withoutHidden } from './source-text.ts';

export type Docs = { readonly [K in Kind]: readonly Doc<Raw<K>>[] };

export interface RawContent {
  readonly docs: Docs;
  /** Bodies by the path of their plan. */
  readonly bodies: ReadonlyMap<string, readonly PlanBlock[]>;
  /** Ids written in files that are broken: a reference to one is not reported again (one cause, one finding). */
  readonly brokenIds: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceMap>;
  readonly fileCount: number;
  /** How the report writes the content folder: "content/". */
  readonly shownRoot: string;
}

interface Gathering {
  readonly docs: Record<Kind, Doc<unknown>[]>;
  readonly bodies: Map<string, readonly PlanBlock[]>;
  readonly brokenIds: Set<string>;
  readonly findings: Finding[];
  readonly sources: Map<string, SourceMap>;
  readonly readBody: ReadBody;
}

export function parseContent(files: readonly InputFile[], readBody: ReadBody = parsePlanBody): RawContent {
  const kinds = Object.keys(SCHEMAS) as Kind[];
  const gathering: Gathering = {
    docs: Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Gathering['docs'],
    bodies: new Map(),
    brokenIds: new Set(),
    findings: [],
    sources: new Map(),
    readBody,
  };
  for (const file of files) parseFile(file, gathering);
  return {
    ...gathering,
    docs: gathering.docs as unknown as Docs,
    fileCount: files.length,
    shownRoot: shownRootOf(files),
  };
}

const shownRootOf = ([first]: readonly InputFile[]): string =>
  first ? first.shownPath.slice(0, first.shownPath.length - first.path.length) : 'content/';

function parseFile(file: InputFile, gathering: Gathering): void {
  const report = fileReporter(file, gathering);
  const kind = kindOf(file.path.normalize('NFC'));
  if (kind === null) return report({ code: 'file/unknown', ...WHOLE, params: { expected: EXPECTED_PLACES } });
  checkName(file.path).forEach(report);
  const size = file.bytes.length;
  if (kind === 'plan' && size > MOST_BYTES) {
    salvageIds(plainPath(file.path), '', gathering.brokenIds);
    return report({ code: 'file/too-large', ...WHOLE, params: { size: kilobytes(size), most: kilobytes(MOST_BYTES) } });
  }
  const text = decodeUtf8(file.bytes);
  if (text === null) {
    salvageIds(plainPath(file.path), decodeAscii(file.bytes), gathering.brokenIds);
    return report({ code: 'file/not-utf8', ...WHOLE, params: {} });
  }
  gathering.sources.set(file.shownPath, createSourceMap(text));
  checkText(text).forEach(report);
  privateData(text).forEach(report);
  if (kind !== 'prose')
    parseKnown(kind, { ...file, path: plainPath(file.path) }, withoutHidden(text), gathering, report);
}

/** A plan comes from anybody: what would keep the check busy is not even decoded. */
const MOST_BYTES = 1_000_000;
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

const WHOLE = { start: 0, end: 1 } as const;

function checkName(path: string): OffsetFinding[] {
  const name = plainPath(path);
  if (path.normalize('NFC') !== path) return [{ code: 'file/name-not-nfc', ...WHOLE, params: { name } }];
  return name === path ? [] : [{ code: 'file/name-not-plain', ...WHOLE, params: { name } }];
}

type Report = (finding: OffsetFinding) => void;

const fileReporter =
  (file: InputFile, gathering: Gathering): Report =>
  (finding) => {
    const source = gathering.sources.get(file.shownPath) ?? createSourceMap('');
    gathering.findings.push(locateFinding(finding, file.shownPath, source));
  };

function parseKnown(kind: Kind, file: InputFile, text: string, gathering: Gathering, report: Report): void {
  const parsed: Parsed = kind === 'plan' ? parsePlan(file, text, gathering, report) : parseJson(text);
  parsed.findings.forEach(report);
  if (parsed.value !== undefined) escaped(parsed, unwantedIn(text)?.code).forEach(report);
  const shaped = parsed.value === undefined ? null : shape(SCHEMAS[kind], parsed);
  shaped?.findings.forEach(report);
  const source = gathering.sources.get(file.shownPath);
  if (!shaped?.value || !source) return salvageIds(file.path, text, gathering.brokenIds);
  const { value, findings } = checkOwnIds(kind, file.path, shaped.value, parsed.locate);
  findings.forEach(report);
  const { refused } = shaped;
  gathering.docs[kind].push({ path: file.path, file: file.shownPath, value, source, refused, locate: parsed.locate });
}

/**
 * Unwanted characters written as escapes (`\u202E`): the text of the file looks harmless, the value is not. `told`: what
 * the text itself holds has been told.
 */
function escaped(parsed: Parsed, told: string | undefined, value = parsed.value, path: Path = []): OffsetFinding[] {
  if (typeof value === 'string') {
    const found = unwantedIn(value);
    return found === null || found.code === told ? [] : [{ ...found, ...parsed.locate(path) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value);
  return parts.flatMap(([key, item]) => escaped(parsed, told, item, [...path, key]));
}

function parsePlan(file: InputFile, text: string, gathering: Gathering, report: Report): Parsed {
  const front = parseFrontMatter(text);
  const body = gathering.readBody(text.slice(front.bodyStart), front.bodyStart);
  body.findings.forEach(report);
  gathering.bodies.set(file.path, body.blocks);
  return front;
}

/** The id of the file itself and every `"id": "…"` it declares. */
function salvageIds(path: string, text: string, into: Set<string>): void {
  const parts = path.replace(/(\.tasks)?\.[^.]+$/, '').split('/');
  for (const part of [parts.at(-1), parts.at(-2), parts.slice(1).join('-')]) if (part) into.add(part);
  for (const match of text.matchAll(/"id"\s*:\s*"([^"]+)"/g)) into.add(match[1] as string);
}

/** Data → PDF through Typst: tagged, PDF/UA-1, the same bytes for the same data. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { IsoDate } from '../domain/ids.ts';

const locate = createRequire(import.meta.url);
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const fonts = (): Buffer[] =>
  FACES.map((face) => readFileSync(locate.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)));
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(locate.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

const TEMPLATE = readFileSync(new URL('plan-pdf.typ', import.meta.url), 'utf8');

/** What a PDF is made from beside its data: part of the name under which it is kept. */
export const MADE_WITH = [
  TEMPLATE,
  versionOf('@myriaddreamin/typst-ts-node-compiler'),
  versionOf('@expo-google-fonts/tinos'),
].join('\n');

/** Evicted every so many documents: what they share stays, what one of them needed goes. */
const CACHE_AGE = 4;

/**
 * One compiler for many documents: fonts are read once. `asOf` is the day the file says it was made on. The renderer
 * takes the data of a plan (pdf-data.ts) as JSON and throws with Typst's own words when there is no document to be made.
 */
export function createPdfRenderer(asOf: IsoDate): (json: string) => Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }] });
  const creationTimestamp = Date.parse(`${asOf}T12:00:00Z`) / 1000;
  const render = (json: string): Uint8Array => {
    const outcome = compiler.compile({ mainFileContent: TEMPLATE, inputs: { document: json } });
    const document = outcome.result;
    if (document === null) throw new Error(reasonOf(compiler, outcome.takeDiagnostics()));
    const bytes = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
    compiler.evictCache(CACHE_AGE);
    return bytes;
  };
  return (json) => {
    try {
      return render(json);
    } catch (error) {
      const spelled = spellOut(json, String(error));
      if (spelled === json) throw error;
      return render(spelled);
    }
  };
}

function reasonOf(compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  const diagnostics = error === null ? [] : (compiler.fetchDiagnostics(error) as { message?: string }[]);
  return diagnostics.map(({ message }) => message).join('; ') || 'Typst gave no document and no reason';
}

/** A character the document's face does not have is named, "[U+1F600]", rather than lost or shown as an empty box. */
export function spellOut(json: string, error: string): string {
  const missing = [...error.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap(
    ([, text = '']) => text.match(/./gsu) ?? [],
  );
  return [...new Set(missing)].reduce((all, character) => all.replaceAll(character, nameOf(character)), json);
}

const nameOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** What stands where on the pages of a PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MILLIMETRE = 72 / 25.4;

export interface Placed {
  readonly text: string;
  /** Millimetres from the left edge of the sheet to the first letter, and to the end of the last. */
  readonly left: number;
  readonly right: number;
  /** Millimetres from the top edge to the base line. */
  readonly base: number;
  /** Points. */
  readonly size: number;
  readonly font: string;
  /** The file brings the face along. */
  readonly embedded: boolean;
}

export interface Sheet {
  /** In points, rounded. */
  readonly width: number;
  readonly height: number;
  /** Words in the order of the file, white space left out. */
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Roles of the structure tree, in reading order; empty in a file without tags. */
  readonly roles: readonly string[];
}

export interface PdfFile {
  readonly sheets: readonly Sheet[];
  readonly metadata: string;
  readonly language: string | null;
}

interface PdfFont {
  readonly name?: string;
  readonly missingFile?: boolean;
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const file = await task.promise;
  const { info, metadata } = await file.getMetadata();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) sheets.push(await readSheet(await file.getPage(number)));
  const { Language: language = null } = info as { Language?: string | null };
  await task.destroy();
  return { sheets, metadata: (metadata as { getRaw(): string } | null)?.getRaw() ?? '', language };
}

export const readSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> => (await readPdf(bytes)).sheets;

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readSheet(page: Page): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  // Fonts are known once the page's drawing has been read.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item): Placed[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[];
    const { name: font = '', missingFile = true } = page.commonObjs.get(item.fontName) as PdfFont;
    return [
      {
        text: item.str,
        left: x / MILLIMETRE,
        right: (x + item.width) / MILLIMETRE,
        base: (height - y) / MILLIMETRE,
        size,
        font,
        embedded: !missingFile,
      },
    ];
  });
  return {
    width: Math.round(width),
    height: Math.round(height),
    text: placed.map(({ text }) => text.replace(/\s+/gu, '')).join(''),
    placed,
    roles: rolesOf((await page.getStructTree()) as TreeNode | null),
  };
}

const rolesOf = (node: TreeNode | null): readonly string[] =>
  node === null ? [] : [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];

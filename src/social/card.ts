/** The picture a link shows when it is shared: title, one sentence, the answer in figures. 1200 × 630 PNG. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

export interface Card {
  readonly siteName: string;
  readonly title: string;
  readonly sentence: string;
  /** Up to three lines: who, and what figure. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly demonstration: boolean;
}

const WIDTH = 1200;
const HEIGHT = 630;
/** Outside of width and height: boxes here are sized by their content. */
const MARGIN = 64;
const PAPER = '#FBFBF9';
const INK = '#16202B';
const QUIET = '#414D5A';
const INDIGO = '#26418F';
const TURMERIC = '#8A4A00';

const locate = createRequire(import.meta.url);
const face = (name: string, weight: 400 | 600, path: string) => ({
  name,
  weight,
  style: 'normal' as const,
  data: readFileSync(locate.resolve(`@expo-google-fonts/${path}`)),
});
const FACES = [
  face('Sans', 400, 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  face('Sans', 600, 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
  face('Serif', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
];

interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Box[];
  };
}

const box = (style: Readonly<Record<string, string | number>>, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const row = ({ label, value }: Card['rows'][number]): Box =>
  box({ justifyContent: 'space-between', padding: '12px 0', borderBottom: '1px solid #D6DAD6', fontSize: 30 }, [
    box({}, label),
    box({ fontWeight: 600, color: INDIGO }, value),
  ]);

const page = (card: Card): Box =>
  box(
    {
      flexDirection: 'column',
      width: WIDTH - 2 * MARGIN,
      height: HEIGHT - 2 * MARGIN,
      padding: MARGIN,
      background: PAPER,
      color: INK,
      fontFamily: 'Sans',
    },
    [
      box({ justifyContent: 'space-between', fontSize: 26, fontWeight: 600 }, [
        box({}, card.siteName),
        box({ color: TURMERIC }, card.demonstration ? 'Minh hoạ' : ''),
      ]),
      box({ height: 3, background: INK, margin: '22px 0 30px' }, ''),
      box({ fontFamily: 'Serif', fontWeight: 600, fontSize: 54, lineHeight: 1.24 }, card.title),
      box({ fontSize: 28, lineHeight: 1.5, color: QUIET, marginTop: 18 }, card.sentence),
      box({ flexDirection: 'column', marginTop: 'auto' }, card.rows.slice(0, 3).map(row)),
    ],
  );

/** Nothing is fetched: a glyph the faces lack is a fault, not a download. */
const noDownloads = (): Promise<never> => Promise.reject(new Error('a card needs a glyph its fonts do not have'));

export async function renderCard(card: Card): Promise<Uint8Array> {
  const svg = await satori(page(card), {
    width: WIDTH,
    height: HEIGHT,
    fonts: FACES,
    loadAdditionalAsset: noDownloads,
  });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

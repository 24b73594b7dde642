/** Draws the PNG icons from the mark in public/favicon.svg. Run after the mark changes: node scripts/make-icons.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const PAPER = '#FBFBF9';
const INK = '#16202B';
const INDIGO = '#26418F';

/** resvg reads no media queries, so the light colours are written into the drawing. */
const mark = readFileSync('public/favicon.svg', 'utf8')
  .replace(/<style>.*<\/style>/s, '')
  .replace('class="i"', `stroke="${INK}"`)
  .replace('class="c"', `stroke="${INDIGO}"`);

/** A home screen crops the corners of an icon: its mark gets a margin and a ground. */
const withGround = mark
  .replace('viewBox="0 0 32 32"', 'viewBox="-9 -9 50 50"')
  .replace('<g', `<rect x="-9" y="-9" width="50" height="50" fill="${PAPER}"/><g`);

function writePng(path: string, svg: string, width: number): void {
  writeFileSync(path, new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}

writePng('public/favicon-32.png', mark, 32);
writePng('public/apple-touch-icon.png', withGround, 180);

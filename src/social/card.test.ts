import { expect, it } from 'vitest';
import { renderCard } from './card.ts';

const CARD = {
  siteName: 'Công Khai',
  title: 'PAR Index 2023 của các bộ, cơ quan ngang bộ',
  sentence: '17 đơn vị, công bố 17/04/2024.',
  rows: [{ label: '1 Bộ Tư pháp', value: '89,95%' }],
  demonstration: false,
};

/** Width and height stand at fixed places of a PNG's header. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

it('is a picture of the size that links expect', async () => {
  expect(sizeOf(await renderCard(CARD))).toEqual([1200, 630]);
});

it('gives the same bytes for the same words, and others for others', async () => {
  const [once, again, other] = await Promise.all([CARD, CARD, { ...CARD, demonstration: true }].map(renderCard));
  expect(Buffer.compare(once!, again!)).toBe(0);
  expect(Buffer.compare(once!, other!)).not.toBe(0);
});

it('refuses a glyph its fonts lack instead of fetching one', async () => {
  await expect(renderCard({ ...CARD, title: '漢字' })).rejects.toThrow('glyph');
});

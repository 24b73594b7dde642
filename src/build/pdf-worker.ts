/** One renderer in a thread of its own. */
import type { IsoDate } from '../domain/ids.ts';
import { createPdfRenderer } from '../print/render-pdf.ts';

export interface PdfJob {
  readonly json: string;
  readonly asOf: IsoDate;
}

let renderer: { readonly asOf: IsoDate; readonly render: (json: string) => Uint8Array } | null = null;

// tinypool calls the default export.
// eslint-disable-next-line no-restricted-syntax
export default function renderJob({ json, asOf }: PdfJob): Uint8Array {
  if (renderer?.asOf !== asOf) renderer = { asOf, render: createPdfRenderer(asOf) };
  return renderer.render(json);
}

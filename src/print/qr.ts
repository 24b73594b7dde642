/** An address as a QR code, for paper. */
import { encode } from 'uqr';

/** One SVG path on a field of `size` by `size` modules, four of them quiet at each side as ISO/IEC 18004 asks. */
export function qrCode(address: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

export function qrSvg(address: string): string {
  const { size, path } = qrCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

/** Zips for tests, written byte by byte, so that they can lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** What the directory says instead of the truth. */
  readonly directory?: Partial<Head>;
  /** What the local header says instead of the truth. */
  readonly local?: Partial<Head>;
  /** Share the data of the first part: the kernel of an overlapping bomb. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
  readonly packed?: Uint8Array;
}

export interface Head {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
}

const bytesOf = (content: Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

function common({ flags, method, crc, packedSize, size, name }: Head, extra: Uint8Array): Buffer {
  const head = Buffer.alloc(26);
  [20, flags, method, 0, 0x21].forEach((value, at) => head.writeUInt16LE(value, at * 2));
  [crc, packedSize, size].forEach((value, at) => head.writeUInt32LE(value, 10 + at * 4));
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  head.writeUInt16LE(extra.length, 24);
  return head;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

export function zipOf(
  parts: readonly Part[],
  options: { readonly count?: number; readonly before?: Uint8Array } = {},
): Uint8Array {
  const body: Buffer[] = [Buffer.from(options.before ?? [])];
  const directory: Buffer[] = [];
  let at = body[0]?.length ?? 0;
  for (const part of parts) {
    const content = bytesOf(part.content);
    const packed = Buffer.from(part.packed ?? (part.stored ? content : deflateRawSync(content, { level: 9 })));
    const truth = {
      name: part.name,
      flags: 0x800,
      method: part.stored ? 0 : 8,
      crc: crc32(content),
      packedSize: packed.length,
      size: content.length,
    };
    const [local, listed] = [
      { ...truth, ...part.local },
      { ...truth, ...part.directory },
    ];
    const extra = Buffer.from(part.extra ?? []);
    const record = Buffer.alloc(14);
    record.writeUInt32LE(part.offset ?? at, 10);
    directory.push(
      signature(0x02014b50),
      Buffer.from([20, 0]),
      common(listed, extra),
      record,
      Buffer.from(listed.name),
      extra,
    );
    if (part.offset !== undefined) continue;
    const written = [signature(0x04034b50), common(local, new Uint8Array()), Buffer.from(local.name), packed];
    body.push(...written);
    at += Buffer.concat(written).length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(options.count ?? parts.length, 4);
  end.writeUInt16LE(options.count ?? parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...body, list, signature(0x06054b50), end]));
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
} as const;

export const contentTypes = (...types: readonly string[]): Part => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0" encoding="UTF-8"?><Types>${types.map((type) => `<Override PartName="/x" ContentType="${type}"/>`).join('')}</Types>`,
});

export const relationships = (
  name: string,
  ...items: readonly { type: string; target: string; external?: boolean }[]
): Part => ({
  name,
  content: `<Relationships xmlns="${RELATIONSHIPS}">${items.map(({ type, target, external }, at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`,
});

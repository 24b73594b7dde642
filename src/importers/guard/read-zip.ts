/**
 * The entries of a zip, inflated within limits. Every figure of the directory is held against the local header and against
 * what really comes out: readers disagree about zips that say two things, and that is how a guard is slipped past.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import { entryProblem } from './entry-problem.ts';
import type { ZipLimits } from './limits.ts';
import { broken, megabytes, Refused, suspicious, tooLarge } from './refused.ts';

const ENCRYPTED_BIT = 0x1;
const DESCRIPTOR_BIT = 0x8;
const END_RECORD = 22;
const DIRECTORY_RECORD = 46;
const ZIP64_LOCATOR = 0x07064b50;
const [STORED, DEFLATED] = [0, 8];

interface Listed {
  readonly entry: Entry;
  readonly name: string;
}

export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ReadonlyMap<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await opened(buffer);
  const listed = await listEntries(zip, buffer, limits);
  refuseDeclaredSizes(listed, limits);
  const entries = new Map<string, Uint8Array>();
  let [end, total] = [0, 0];
  for (const { entry, name } of listed.toSorted(byOffset)) {
    const header = await readHeader(zip, entry, name);
    if (
      entry.relativeOffsetOfLocalHeader < end ||
      header.fileDataStart + entry.compressedSize > directoryOf(buffer, zip)
    )
      throw suspicious('hai phần nằm chồng lên nhau', 'two parts overlap', name);
    end = header.fileDataStart + entry.compressedSize;
    const content = inflate(buffer.subarray(header.fileDataStart, end), entry, name);
    total += content.length;
    if (total > limits.totalBytes) throw tooLarge('quá lớn khi mở ra', 'too large when unpacked');
    if (!name.endsWith('/')) entries.set(name, content);
  }
  return entries;
}

const endRecordOf = (buffer: Buffer, zip: ZipFile): number => buffer.length - END_RECORD - zip.comment.length;
const directoryOf = (buffer: Buffer, zip: ZipFile): number => buffer.readUInt32LE(endRecordOf(buffer, zip) + 16);

const byOffset = (a: Listed, b: Listed): number =>
  a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader;

async function opened(buffer: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, strictFileNames: true });
  } catch {
    throw broken('không thấy phần cuối của gói', 'the end of the package is missing');
  }
}

async function listEntries(zip: ZipFile, buffer: Buffer, limits: ZipLimits): Promise<Listed[]> {
  const end = endRecordOf(buffer, zip);
  if (end >= 20 && buffer.readUInt32LE(end - 20) === ZIP64_LOCATOR)
    throw suspicious('gói kiểu zip64, chỉ dành cho tệp trên 4 GB', 'a zip64 package, meant for files above 4 GB');
  if (zip.entryCount > limits.entries)
    throw tooLarge(
      `${zip.entryCount} phần, quá ${limits.entries}`,
      `${zip.entryCount} parts, more than ${limits.entries}`,
    );
  const [listed, names] = [[] as Listed[], new Set<string>()];
  let cursor = directoryOf(buffer, zip);
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileNameRaw.toString('utf8');
    const key = name.toLowerCase();
    const problem = names.has(key)
      ? { vi: 'hai phần cùng tên', en: 'two parts have one name' }
      : entryProblem(name, entry);
    if (problem) throw suspicious(problem.vi, problem.en, name);
    names.add(key);
    listed.push({ entry, name });
    cursor += DIRECTORY_RECORD + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
  }
  if (cursor !== end || buffer.readUInt32LE(end + 12) !== end - directoryOf(buffer, zip))
    throw suspicious('mục lục của gói không khớp', 'the directory of the package does not add up');
  if (Math.min(...listed.map(({ entry }) => entry.relativeOffsetOfLocalHeader)) > 0 && listed.length > 0)
    throw suspicious('có dữ liệu lạ ở đầu gói', 'there is strange data before the package');
  return listed;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw broken('mục lục của gói không đọc được', 'the directory of the package cannot be read');
  }
}

function refuseDeclaredSizes(listed: readonly Listed[], limits: ZipLimits): void {
  let total = 0;
  for (const { entry, name } of listed) {
    const { compressedSize: packed, uncompressedSize: size } = entry;
    total += size;
    if (size > limits.entryBytes)
      throw tooLarge(`một phần mở ra ${megabytes(size)} MB`, `one part unpacks to ${megabytes(size)} MB`, name);
    if (size > limits.ratioFrom && size > packed * limits.ratio)
      throw tooLarge(`nén ${Math.floor(size / packed)} lần`, `packed ${Math.floor(size / packed)} times`, name);
  }
  if (total > limits.totalBytes) throw tooLarge(`mở ra ${megabytes(total)} MB`, `it unpacks to ${megabytes(total)} MB`);
}

async function readHeader(zip: ZipFile, entry: Entry, name: string): Promise<LocalFileHeader> {
  if (entry.generalPurposeBitFlag & ENCRYPTED_BIT) throw new Refused('guard/password', {}, name);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw suspicious('nén theo cách lạ', 'packed in an unusual way', name);
  const header = await zip.readLocalFileHeaderPromise(entry).catch(() => {
    throw broken('một phần nằm ngoài tệp', 'one part lies outside the file', name);
  });
  if (!agrees(header, entry))
    throw suspicious('một phần khai hai lần khác nhau', 'one part is declared in two ways', name);
  return header;
}

function agrees(header: LocalFileHeader, entry: Entry): boolean {
  const later = (header.generalPurposeBitFlag & DESCRIPTOR_BIT) !== 0;
  const same = (a: number, b: number): boolean => a === b || (later && a === 0);
  return (
    Buffer.compare(header.fileName, entry.fileNameRaw) === 0 &&
    header.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    header.compressionMethod === entry.compressionMethod &&
    same(header.crc32, entry.crc32) &&
    same(header.compressedSize, entry.compressedSize) &&
    same(header.uncompressedSize, entry.uncompressedSize)
  );
}

function inflate(packed: Buffer, entry: Entry, name: string): Uint8Array {
  if (packed.length !== entry.compressedSize) throw broken('tệp bị cắt', 'the file is cut', name);
  const content = entry.compressionMethod === STORED ? packed : inflated(packed, entry.uncompressedSize, name);
  if (content.length !== entry.uncompressedSize)
    throw suspicious('kích thước khai không đúng', 'a declared size is not true', name);
  if (crc32(content) !== entry.crc32)
    throw broken('nội dung không khớp số kiểm tra', 'a checksum does not match', name);
  return content;
}

/** One byte more than declared is already a lie, and is all that is ever unpacked of it. */
function inflated(packed: Buffer, declared: number, name: string): Buffer {
  try {
    const { buffer, engine } = inflateRawSync(packed, { maxOutputLength: declared + 1, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    if (engine.bytesWritten !== packed.length)
      throw suspicious('có dữ liệu giấu sau một phần', 'data is hidden behind a part', name);
    return buffer;
  } catch (error) {
    if (error instanceof Refused) throw error;
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE')
      throw suspicious('kích thước khai không đúng', 'a declared size is not true', name);
    throw broken('một phần không mở ra được', 'one part cannot be unpacked', name);
  }
}

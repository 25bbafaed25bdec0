import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";

/**
 * The central directory of a zip archive (PKWARE APPNOTE 6.3, zip64 included). Read here and not by fflate, because
 * fflate shows neither checksums nor flags, and every guard against a harmful archive belongs before inflating.
 */
export interface ZipEntry {
  /** Name with "/" between folders. */
  readonly name: string;
  /** The name as stored. */
  readonly nameBytes: Uint8Array;
  readonly method: number;
  /** Bit 0: encrypted. */
  readonly flags: number;
  readonly crc32: number;
  /** Bytes in the archive and once inflated, as the directory claims. */
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

/** Files of the archive in directory order, folders left out. Throws WorkbookFileError where it is no sound archive. */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = readEnd(view);
  if (count > limits.entries) throw new WorkbookFileError("unsafe", `${count} zip entries`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    const nameBytes = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    const extraStart = at + ENTRY_LENGTH + nameLength;
    const entry = readEntry(view, at, nameBytes, extraStart, extraStart + extraLength);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return entries;
}

function readEntry(view: DataView, at: number, nameBytes: Uint8Array, extraStart: number, extraEnd: number): ZipEntry {
  const wide = zip64Values(view, extraStart, extraEnd);
  // Order of the values in the zip64 field: size, compressed size, offset; each only where the field here is full.
  const value = (field: number): number => {
    const narrow = view.getUint32(at + field, true);
    if (narrow !== IN_ZIP64) return narrow;
    const next = wide.shift();
    if (next === undefined) throw damaged();
    return next;
  };
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    size: value(24),
    compressedSize: value(20),
    offset: value(42),
  };
}

function zip64Values(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const values: number[] = [];
    const fieldEnd = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let i = at + 4; i + 8 <= fieldEnd; i += 8) values.push(Number(view.getBigUint64(i, true)));
    return values;
  }
  return [];
}

/** Number of entries and where the directory begins. */
function readEnd(view: DataView): { count: number; offset: number } {
  const at = findEnd(view);
  const locator = at - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const end = Number(view.getBigUint64(locator + 8, true));
    if (end + ZIP64_END_LENGTH > view.byteLength || view.getUint32(end, true) !== ZIP64_END_SIGNATURE) throw damaged();
    return { count: Number(view.getBigUint64(end + 32, true)), offset: Number(view.getBigUint64(end + 48, true)) };
  }
  return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
}

/** The end record stands last but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function damaged(): WorkbookFileError {
  return new WorkbookFileError("damaged", "zip directory");
}

import type { Codec } from "./codec";
import type { ZipEntry } from "./zip-directory";

/**
 * Writes a zip archive (PKWARE APPNOTE 6.3). Not fflate's writer, because entries that did not change are copied as they are
 * compressed. No zip64: what we read is far smaller than what needs it.
 */

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const VERSION = 20;
/** 1 January 1980, midnight, as Excel writes it. */
const DATE = 0x0021;
/** Sizes follow the data: we know them before. */
const SIZES_BEHIND = 8;
const UTF8_NAME = 0x0800;

export type EntryHead = Pick<ZipEntry, "nameBytes" | "method" | "flags" | "crc32" | "size">;

/** An entry ready to be written. */
export interface PackedEntry {
  readonly head: EntryHead;
  readonly compressed: Uint8Array;
}

export function packEntry(name: string, content: Uint8Array, codec: Codec): PackedEntry {
  const head = {
    nameBytes: new TextEncoder().encode(name),
    method: 8,
    flags: UTF8_NAME,
    crc32: codec.crc32(content),
    size: content.length,
  };
  return { head, compressed: codec.deflate(content) };
}

export function writeZip(entries: readonly PackedEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.reduce((sum, { head }) => sum + head.nameBytes.length, 0);
  const contents = entries.reduce((sum, { compressed }) => sum + compressed.length, 0);
  const directoryStart = entries.length * LOCAL_LENGTH + names + contents;
  const directoryLength = entries.length * ENTRY_LENGTH + names;
  const bytes = new Uint8Array(directoryStart + directoryLength + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = directoryStart;
  for (const { head, compressed } of entries) {
    view.setUint32(directoryAt, ENTRY_SIGNATURE, true);
    view.setUint16(directoryAt + 4, VERSION, true);
    writeCommon(view, directoryAt + 6, head, compressed.length);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(head.nameBytes, directoryAt + ENTRY_LENGTH);
    directoryAt += ENTRY_LENGTH + head.nameBytes.length;
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeCommon(view, at + 4, head, compressed.length);
    bytes.set(head.nameBytes, at + LOCAL_LENGTH);
    bytes.set(compressed, at + LOCAL_LENGTH + head.nameBytes.length);
    at += LOCAL_LENGTH + head.nameBytes.length + compressed.length;
  }
  view.setUint32(directoryAt, END_SIGNATURE, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directoryLength, true);
  view.setUint32(directoryAt + 16, directoryStart, true);
  return bytes;
}

/** The fields that local header and directory have in common, from "version needed" to "length of the name". */
function writeCommon(view: DataView, at: number, head: EntryHead, compressedSize: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, head.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, head.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, head.crc32, true);
  view.setUint32(at + 14, compressedSize, true);
  view.setUint32(at + 18, head.size, true);
  view.setUint16(at + 22, head.nameBytes.length, true);
}

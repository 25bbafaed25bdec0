import { WorkbookFileError } from "../workbook-file-error";
import type { Codec } from "./codec";
import type { ZipEntry } from "./zip-directory";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The content of an entry, never more than it claims. Throws WorkbookFileError where it holds more or less than the
 * directory says, or something else (checksum).
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.flags & 1) throw new WorkbookFileError("encrypted", `${entry.name}: zip encryption`);
  const compressed = compressedBytes(bytes, entry);
  const content = entry.method === DEFLATED ? inflate(compressed, entry, codec) : compressed;
  if (entry.method !== DEFLATED && entry.method !== STORED) throw damaged(entry, `compression method ${entry.method}`);
  if (content.length !== entry.size) throw damaged(entry, "not of the stated size");
  if (codec.crc32(content) !== entry.crc32) throw damaged(entry, "checksum");
  return content;
}

/** The content of an entry as it stands in the archive. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw damaged(entry, "local header");
  }
  const nameEnd = at + LOCAL_LENGTH + view.getUint16(at + 26, true);
  const localName = new TextDecoder().decode(bytes.subarray(at + LOCAL_LENGTH, nameEnd)).replaceAll("\\", "/");
  if (localName !== entry.name) throw damaged(entry, "directory and local header name different files");
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged(entry, "cut short");
  return bytes.subarray(start, end);
}

function inflate(compressed: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  let content: Uint8Array | null;
  try {
    content = codec.inflate(compressed, entry.size);
  } catch {
    throw damaged(entry, "compressed data");
  }
  if (!content) throw damaged(entry, "more than stated");
  return content;
}

function damaged(entry: ZipEntry, detail: string): WorkbookFileError {
  return new WorkbookFileError("damaged", `${entry.name}: ${detail}`);
}

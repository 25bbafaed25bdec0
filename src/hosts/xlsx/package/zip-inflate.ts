import { Inflate, inflateSync } from "fflate";
import { WorkbookFileError } from "../workbook-file-error";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Up to so many compressed bytes are inflated in one go, which is much faster than piece by piece while nothing is compiled
 * yet. At deflate's best (1032 : 1) a GiB is run through then, a few seconds, but no more kept than the entry claims.
 */
const ONE_GO = 1024 * 1024;

/** Of more, the compressed bytes given to fflate at a time: 16 MiB come out at most before we can stop. */
const CHUNK = 16 * 1024;

/**
 * The content of an entry, never more than it claims. Throws WorkbookFileError where it holds more or less than the
 * directory says, or something else (checksum).
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.flags & 1) throw new WorkbookFileError("encrypted", `${entry.name}: zip encryption`);
  const compressed = compressedBytes(bytes, entry);
  const content = entry.method === DEFLATED ? inflate(compressed, entry) : compressed;
  if (entry.method !== DEFLATED && entry.method !== STORED) throw damaged(entry, `compression method ${entry.method}`);
  if (content.length !== entry.size) throw damaged(entry, "not of the stated size");
  if (crc32(content) !== entry.crc32) throw damaged(entry, "checksum");
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

function inflate(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return compressed.length > ONE_GO ? inflatePieces(compressed, entry) : inflateAtOnce(compressed, entry);
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(entry, "compressed data");
  }
}

function inflateAtOnce(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  // What does not fit is dropped: one byte more than claimed tells.
  const content = inflateSync(compressed, { out: new Uint8Array(entry.size + 1) });
  if (content.length > entry.size) throw damaged(entry, "more than stated");
  return content;
}

function inflatePieces(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw damaged(entry, "more than stated");
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += CHUNK) {
    stream.push(compressed.subarray(at, at + CHUNK), at + CHUNK >= compressed.length);
  }
  return content.subarray(0, length);
}

function damaged(entry: ZipEntry, detail: string): WorkbookFileError {
  return new WorkbookFileError("damaged", `${entry.name}: ${detail}`);
}

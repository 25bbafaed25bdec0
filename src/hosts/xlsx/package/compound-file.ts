/**
 * Compound files (MS-CFB), the container of .xls and of encrypted .xlsx. Only the stream names are of interest, so
 * directory entries are recognised where they stand, every 128 bytes, without following the sector chains.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_LENGTH = 128;
/** The name comes first, in UTF-16 and padded with zeros (MS-CFB 2.6.1). */
const NAME_LENGTH = 64;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** True where the file has a stream or storage of one of these names. */
export function hasStream(bytes: Uint8Array, names: readonly string[]): boolean {
  const patterns = names.map(directoryName);
  for (let at = 512; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    if (patterns.some((pattern) => startsWith(bytes, pattern, at))) return true;
  }
  return false;
}

function directoryName(name: string): Uint8Array {
  const pattern = new Uint8Array(NAME_LENGTH);
  for (let i = 0; i < name.length; i++) pattern[2 * i] = name.charCodeAt(i);
  return pattern;
}

function startsWith(bytes: Uint8Array, pattern: Uint8Array, at: number): boolean {
  return pattern.every((byte, i) => bytes[at + i] === byte);
}

/** Fields of a zip archive's records, by offset from the start of the record (PKWARE APPNOTE 4.3). */
export const DIRECTORY = { flags: 8, method: 10, crc32: 16, compressedSize: 20, size: 24, offset: 42 } as const;

export const DIRECTORY_SIGNATURE = 0x02014b50;
export const LOCAL_SIGNATURE = 0x04034b50;
export const END_SIGNATURE = 0x06054b50;

/** A copy of the archive in which `edit` changed something. */
export function editedZip(zip: Uint8Array, edit: (view: DataView) => void): Uint8Array {
  const copy = zip.slice();
  edit(new DataView(copy.buffer));
  return copy;
}

/** Where the n-th record with a signature begins. */
export function recordAt(view: DataView, signature: number, n = 0): number {
  let left = n;
  for (let at = 0; at + 4 <= view.byteLength; at++) {
    if (view.getUint32(at, true) === signature && left-- === 0) return at;
  }
  throw new Error("no such record");
}

/** A copy in which the directory says something else about the n-th file. */
export function withDirectoryField(zip: Uint8Array, field: keyof typeof DIRECTORY, value: number, n = 0): Uint8Array {
  return editedZip(zip, (view) => {
    const at = recordAt(view, DIRECTORY_SIGNATURE, n) + DIRECTORY[field];
    if (field === "flags" || field === "method") view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  });
}

/** A copy in which every occurrence of a name is replaced by another of the same length. */
export function withName(zip: Uint8Array, name: string, other: string): Uint8Array {
  if (name.length !== other.length) throw new Error("names of different length");
  const copy = zip.slice();
  const from = new TextEncoder().encode(name);
  const to = new TextEncoder().encode(other);
  for (let at = 0; at + from.length <= copy.length; at++) {
    if (from.every((byte, i) => copy[at + i] === byte)) copy.set(to, at);
  }
  return copy;
}

import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";
import type { Codec } from "./codec";
import { partKey } from "./part-name";
import { PORTABLE_CODEC } from "./portable-codec";
import { readZipDirectory, type ZipEntry } from "./zip-directory";
import { guardZip } from "./zip-guards";
import { compressedBytes, inflateEntry } from "./zip-inflate";
import { packEntry, type PackedEntry, writeZip } from "./zip-write";

/** A part as it stands in the archive, or as it was written since. */
type Part =
  { readonly name: string; readonly entry: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

/** The parts of a package by name, in the archive's order. Never changes: `with` makes another one, so that going back is free. */
export class PackageParts {
  private constructor(
    private readonly archive: Uint8Array,
    private readonly parts: ReadonlyMap<string, Part>,
    readonly codec: Codec,
    private readonly isAsRead: boolean,
  ) {}

  /** Throws WorkbookFileError where the bytes are no sound zip archive or one made to harm. Nothing is inflated. */
  static open(bytes: Uint8Array, limits: ReadLimits, codec = PORTABLE_CODEC): PackageParts {
    const entries = readZipDirectory(bytes, limits);
    guardZip(entries, bytes.length, limits);
    const parts = new Map<string, Part>();
    for (const entry of entries) {
      const key = partKey(entry.name);
      if (parts.has(key)) throw new WorkbookFileError("damaged", `${entry.name}: twice in the archive`);
      parts.set(key, { name: entry.name, entry });
    }
    return new PackageParts(bytes, parts, codec, true);
  }

  /** Names as stored. */
  names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  /** Bytes of a part once inflated; throws WorkbookFileError where there is none. */
  sizeOf(name: string): number {
    const part = this.#part(name);
    return "content" in part ? part.content.length : part.entry.size;
  }

  /** Content of a part; throws WorkbookFileError where it is missing or damaged. */
  bytes(name: string): Uint8Array {
    const part = this.#part(name);
    return "content" in part ? part.content : inflateEntry(this.archive, part.entry, this.codec);
  }

  /** The same of both packages: not written since. */
  sharesPart(other: PackageParts, name: string): boolean {
    return this.parts.get(partKey(name)) === other.parts.get(partKey(name));
  }

  /** Parts written, added last, or taken away (null). */
  with(changes: ReadonlyMap<string, Uint8Array | null>): PackageParts {
    const parts = new Map(this.parts);
    for (const [name, content] of changes) {
      const key = partKey(name);
      if (content === null) parts.delete(key);
      else parts.set(key, { name: parts.get(key)?.name ?? name, content });
    }
    return new PackageParts(this.archive, parts, this.codec, false);
  }

  /** The package as a file; what was not written stands in it as it was compressed. */
  toBytes(): Uint8Array {
    if (this.isAsRead) return this.archive;
    return writeZip([...this.parts.values()].map((part) => this.#packed(part)));
  }

  #packed(part: Part): PackedEntry {
    if ("content" in part) return packEntry(part.name, part.content, this.codec);
    return { head: part.entry, compressed: compressedBytes(this.archive, part.entry) };
  }

  #part(name: string): Part {
    const part = this.parts.get(partKey(name));
    if (!part) throw new WorkbookFileError("damaged", `${name}: missing`);
    return part;
  }
}

import { strToU8, zipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { readZipDirectory } from "../../../../src/hosts/xlsx/package/zip-directory";
import { inflateEntry } from "../../../../src/hosts/xlsx/package/zip-inflate";
import { CODECS } from "../../../support/codecs";
import { caughtFileError, fileErrorCode } from "../../../support/file-error";
import { noise } from "../../../support/noise";
import { LOCAL_SIGNATURE, editedZip, recordAt, withDirectoryField, withName } from "../../../support/zip-bytes";

const TEXT = "Kế hoạch công tác năm học mới. ".repeat(50);
const ZIP = zipSync({ "a.xml": strToU8(TEXT) });
const STORED = zipSync({ "a.xml": strToU8(TEXT) }, { level: 0 });

describe.each(CODECS)("%s", (_name, codec) => {
  function inflateFirst(bytes: Uint8Array): Uint8Array {
    const [entry] = readZipDirectory(bytes, DEFAULT_LIMITS);
    if (!entry) throw new Error("no entry");
    return inflateEntry(bytes, entry, codec);
  }

  function text(bytes: Uint8Array): string {
    return new TextDecoder().decode(inflateFirst(bytes));
  }

  describe("inflateEntry", () => {
    test("a compressed and a stored file", () => {
      expect(text(ZIP)).toBe(TEXT);
      expect(text(STORED)).toBe(TEXT);
    });

    test("an empty file, compressed and stored", () => {
      expect(inflateFirst(zipSync({ "a.xml": new Uint8Array() }))).toHaveLength(0);
      expect(inflateFirst(zipSync({ "a.xml": new Uint8Array() }, { level: 0 }))).toHaveLength(0);
    });

    test("a file inflated in one go, and one in many pieces", () => {
      const small = noise(100_000);
      expect(inflateFirst(zipSync({ "a.bin": small }, { level: 1 }))).toEqual(small);
      const content = noise(1_200_000);
      expect(inflateFirst(zipSync({ "a.bin": content }, { level: 1 }))).toEqual(content);
    });

    test("a local header with an extra field of its own, and backslashes in names", () => {
      const extra = editedZip(
        zipSync({ "a/b.xml": strToU8(TEXT) }, { extra: { 7: new Uint8Array(5) } }),
        () => undefined,
      );
      expect(text(extra)).toBe(TEXT);
      expect(text(withName(extra, "a/b.xml", "a\\b.xml"))).toBe(TEXT);
    });
  });

  describe("a file that is not what the directory says is damaged", () => {
    test.each([
      ["a size too small", withDirectoryField(ZIP, "size", TEXT.length - 1)],
      ["a size too small by far", withDirectoryField(ZIP, "size", 10)],
      ["a size too large", withDirectoryField(ZIP, "size", 5000)],
      ["a stored size too small", withDirectoryField(STORED, "size", 10)],
      ["another checksum", withDirectoryField(ZIP, "crc32", 1)],
      ["another checksum of a stored file", withDirectoryField(STORED, "crc32", 1)],
      ["an unknown method", withDirectoryField(STORED, "method", 12)],
      ["stored, which it is not", withDirectoryField(ZIP, "method", 0)],
      ["compressed, which it is not", withDirectoryField(STORED, "method", 8)],
      ["a compressed size too small", withDirectoryField(ZIP, "compressedSize", 20)],
      ["a compressed size of nothing", withDirectoryField(ZIP, "compressedSize", 0)],
      ["a compressed size beyond the end", withDirectoryField(ZIP, "compressedSize", 1_000_000)],
      ["an offset where no file begins", withDirectoryField(ZIP, "offset", 3)],
      ["an offset beyond the end", withDirectoryField(ZIP, "offset", ZIP.length - 5)],
      [
        "another name in the local header",
        editedZip(ZIP, (view) => {
          view.setUint8(recordAt(view, LOCAL_SIGNATURE) + 30, "b".charCodeAt(0));
        }),
      ],
    ])("%s", (_name, bytes) => {
      expect(fileErrorCode(() => inflateFirst(bytes))).toBe("damaged");
    });

    test("compressed data that is none", () => {
      const broken = editedZip(ZIP, (view) => {
        for (let i = 40; i < 60; i++) view.setUint8(i, 0xff);
      });
      expect(caughtFileError(() => inflateFirst(broken))?.detail).toBe("a.xml: compressed data");
    });

    test("a flipped bit in a stored file", () => {
      const flipped = editedZip(STORED, (view) => {
        view.setUint8(100, view.getUint8(100) ^ 4);
      });
      expect(caughtFileError(() => inflateFirst(flipped))?.detail).toBe("a.xml: checksum");
    });
  });

  test.each([
    ["in one go", zipSync({ "a.xml": new Uint8Array(64 * 1024 * 1024) })],
    ["in pieces", zipSync({ "a.xml": noise(1_200_000) }, { level: 1 })],
  ])("what inflates to more than it claims is not kept: %s", (_name, bytes) => {
    const lying = withDirectoryField(bytes, "size", 100);
    expect(caughtFileError(() => inflateFirst(lying))?.detail).toBe("a.xml: more than stated");
  });

  test("an encrypted file", () => {
    expect(fileErrorCode(() => inflateFirst(withDirectoryField(ZIP, "flags", 1)))).toBe("encrypted");
    expect(fileErrorCode(() => inflateFirst(withDirectoryField(ZIP, "flags", 8)))).toBe("none");
  });
});

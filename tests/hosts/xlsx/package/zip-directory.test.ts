import { strToU8 } from "fflate";
import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc32";
import type { ZipEntry } from "../../../../src/hosts/xlsx/package/zip-directory";
import { readZipDirectory } from "../../../../src/hosts/xlsx/package/zip-directory";
import { fileErrorCode } from "../../../support/file-error";
import { zipParts } from "../../../support/xlsx-package";
import { DIRECTORY_SIGNATURE, END_SIGNATURE, editedZip, recordAt, withName } from "../../../support/zip-bytes";

const ZIP = zipParts({ "a.xml": "một", "b/c.xml": "hai".repeat(20) });

function read(bytes: Uint8Array): ZipEntry[] {
  return readZipDirectory(bytes, DEFAULT_LIMITS);
}

function names(bytes: Uint8Array): string[] {
  return read(bytes).map(({ name }) => name);
}

function concatenated(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Copies the directory of the archive behind it as zip64 has it: sizes and offsets in extra fields, a zip64 end. */
function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const [end, first] = [recordAt(view, END_SIGNATURE), recordAt(view, DIRECTORY_SIGNATURE)];
  const directory: number[] = [];
  const entries = read(zip);
  let at = first;
  for (const entry of entries) {
    const nameLength = view.getUint16(at + 28, true);
    const record = new DataView(zip.slice(at, at + 46 + nameLength).buffer);
    for (const field of [20, 24, 42]) record.setUint32(field, 0xffffffff, true);
    record.setUint16(30, 4 + 4 + 24, true);
    const extra = new DataView(new ArrayBuffer(4 + 4 + 24));
    extra.setUint16(0, 0x5455, true); // some other field first
    extra.setUint16(2, 0, true);
    extra.setUint16(4, 1, true);
    extra.setUint16(6, 24, true);
    [entry.size, entry.compressedSize, entry.offset].forEach((value, i) => {
      extra.setBigUint64(8 + 8 * i, BigInt(value), true);
    });
    directory.push(...new Uint8Array(record.buffer), ...new Uint8Array(extra.buffer));
    at += 46 + nameLength;
  }
  const zip64End = new DataView(new ArrayBuffer(56));
  zip64End.setUint32(0, 0x06064b50, true);
  zip64End.setBigUint64(32, BigInt(entries.length), true);
  zip64End.setBigUint64(48, BigInt(first), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(first + directory.length), true);
  const classicEnd = editedZip(zip.slice(end), (record) => {
    record.setUint16(10, 0xffff, true);
    record.setUint32(16, 0xffffffff, true);
  });
  return concatenated(
    zip.slice(0, first),
    Uint8Array.from(directory),
    new Uint8Array(zip64End.buffer),
    new Uint8Array(locator.buffer),
    classicEnd,
  );
}

describe("readZipDirectory", () => {
  test("lists the files", () => {
    expect(read(ZIP)).toEqual([
      {
        ...{ name: "a.xml", nameBytes: strToU8("a.xml"), method: 8, flags: 0, crc32: crc32(strToU8("một")) },
        ...{ compressedSize: 7, size: 5, offset: 0 },
      },
      expect.objectContaining({ name: "b/c.xml", method: 8, size: 60, offset: 42 }),
    ]);
  });

  test("leaves folders out", () => {
    expect(names(zipParts({ "b/": "", "b/c.xml": "" }))).toEqual(["b/c.xml"]);
  });

  test("takes backslashes for slashes", () => {
    expect(names(withName(ZIP, "b/c.xml", "b\\c.xml"))).toEqual(["a.xml", "b/c.xml"]);
  });

  test("an archive within a larger buffer", () => {
    const buffer = concatenated(new Uint8Array(9), ZIP, new Uint8Array(3));
    expect(names(buffer.subarray(9, 9 + ZIP.length))).toEqual(["a.xml", "b/c.xml"]);
  });

  test("an archive with a comment, and one with comments on files", () => {
    expect(names(concatenated(ZIP, new Uint8Array(65_535)))).toEqual(["a.xml", "b/c.xml"]);
    const commented = editedZip(zipParts({ "a.xml": "" }), (view) => {
      view.setUint16(recordAt(view, DIRECTORY_SIGNATURE) + 32, 3, true);
    });
    const at = commented.length - 22;
    expect(names(concatenated(commented.slice(0, at), Uint8Array.of(1, 2, 3), commented.slice(at)))).toEqual(["a.xml"]);
  });

  test("an empty archive", () => {
    expect(read(zipParts({}))).toEqual([]);
  });

  test("zip64", () => {
    const zip64 = asZip64(ZIP);
    expect(read(zip64)).toEqual(read(ZIP));
    expect(zip64).not.toEqual(ZIP);
  });
});

describe("a broken directory is damaged", () => {
  test.each([
    ["no end record", ZIP.slice(0, -22)],
    ["an end record cut short", ZIP.slice(0, -1)],
    ["less than an end record", new Uint8Array(10)],
    ["an end record too far from the end", concatenated(ZIP, new Uint8Array(65_536))],
    [
      "more files than there are",
      editedZip(ZIP, (view) => {
        view.setUint16(ZIP.length - 12, 3, true);
      }),
    ],
    [
      "a directory beyond the end",
      editedZip(ZIP, (view) => {
        view.setUint32(ZIP.length - 6, ZIP.length - 10, true);
      }),
    ],
    [
      "a directory behind the end",
      editedZip(ZIP, (view) => {
        view.setUint32(ZIP.length - 6, ZIP.length + 10, true);
      }),
    ],
    [
      "a directory cut short",
      concatenated(
        editedZip(ZIP, (view) => {
          view.setUint32(ZIP.length - 6, ZIP.length, true);
        }),
        Uint8Array.of(0x50, 0x4b, 1, 2),
      ),
    ],
    [
      "a file without its signature",
      editedZip(ZIP, (view) => {
        view.setUint32(recordAt(view, DIRECTORY_SIGNATURE, 1), 0, true);
      }),
    ],
    [
      "a directory somewhere else",
      editedZip(ZIP, (view) => {
        view.setUint32(ZIP.length - 6, 1, true);
      }),
    ],
    [
      "a name that goes beyond the end",
      editedZip(ZIP, (view) => {
        view.setUint16(recordAt(view, DIRECTORY_SIGNATURE, 1) + 28, 5000, true);
      }),
    ],
    [
      "a size in a zip64 field that is not there",
      editedZip(ZIP, (view) => {
        view.setUint32(recordAt(view, DIRECTORY_SIGNATURE) + 24, 0xffffffff, true);
      }),
    ],
    [
      "a zip64 end beyond the end",
      editedZip(asZip64(ZIP), (view) => {
        view.setBigUint64(view.byteLength - 22 - 12, 1n << 60n, true);
      }),
    ],
    [
      "a zip64 end somewhere else",
      editedZip(asZip64(ZIP), (view) => {
        view.setBigUint64(view.byteLength - 22 - 12, 1n, true);
      }),
    ],
    [
      "a zip64 field too short for its values",
      editedZip(asZip64(ZIP), (view) => {
        view.setUint16(recordAt(view, DIRECTORY_SIGNATURE) + 46 + "a.xml".length + 6, 16, true);
      }),
    ],
  ])("%s", (_name, bytes) => {
    expect(fileErrorCode(() => read(bytes))).toBe("damaged");
  });
});

test("more entries than the limit are refused before the directory is read", () => {
  const limits = { ...DEFAULT_LIMITS, entries: 2 };
  expect(readZipDirectory(ZIP, limits)).toHaveLength(2);
  const three = editedZip(ZIP, (view) => {
    view.setUint16(ZIP.length - 12, 3, true);
  });
  expect(fileErrorCode(() => readZipDirectory(three, limits))).toBe("unsafe");
});

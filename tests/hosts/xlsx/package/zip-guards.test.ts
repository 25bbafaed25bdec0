import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import type { ZipEntry } from "../../../../src/hosts/xlsx/package/zip-directory";
import { guardZip } from "../../../../src/hosts/xlsx/package/zip-guards";
import { fileErrorCode } from "../../../support/file-error";

function entry(fields: Partial<ZipEntry>): ZipEntry {
  const entry = { name: "a.xml", nameBytes: new Uint8Array(), method: 8, flags: 0, crc32: 0 };
  return { ...entry, compressedSize: 10, size: 100, offset: 0, ...fields };
}

function guarded(...entries: ZipEntry[]): string {
  return fileErrorCode(() => {
    guardZip(entries, 1_000_000, DEFAULT_LIMITS);
  });
}

describe("names", () => {
  test.each(["xl/workbook.xml", "[Content_Types].xml", "a..b/..c/d...xml", "Kế hoạch.xml", "ab:c.xml"])(
    "%s passes",
    (name) => {
      expect(guarded(entry({ name }))).toBe("none");
    },
  );

  test.each(["../a.xml", "xl/../../a.xml", "a/..", "/etc/a.xml", "C:/a.xml", "c:a.xml", "a\0.xml"])(
    "%j is refused",
    (name) => {
      expect(guarded(entry({}), entry({ name }))).toBe("unsafe");
    },
  );
});

describe("sizes", () => {
  const floor = DEFAULT_LIMITS.ratioFloorBytes;
  const ratio = DEFAULT_LIMITS.ratio;

  test.each([
    ["a small file compressed well", { size: floor, compressedSize: 1 }, "none"],
    ["a large file compressed well", { size: floor + 1, compressedSize: 1 }, "unsafe"],
    ["a large file at the limit", { size: ratio * 400_000, compressedSize: 400_000 }, "none"],
    ["a large file above the limit", { size: ratio * 400_000 + 1, compressedSize: 400_000 }, "unsafe"],
  ])("%s: %j → %s", (_name, fields, code) => {
    expect(guarded(entry(fields))).toBe(code);
  });

  test("files that share their bytes", () => {
    const half = entry({ compressedSize: 500_000, size: 500_000 });
    expect(guarded(half, half)).toBe("none");
    expect(guarded(half, half, entry({ compressedSize: 1 }))).toBe("unsafe");
  });
});

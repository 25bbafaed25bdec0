import { PackageParts } from "../../../../src/hosts/xlsx/package/package-parts";
import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { OpcPackage } from "../../../../src/hosts/xlsx/package/opc-package";
import { ReadBudget } from "../../../../src/hosts/xlsx/read-budget";
import { fileErrorCode } from "../../../support/file-error";
import { relationships, xlsxPackage, zipParts } from "../../../support/xlsx-package";
import { withDirectoryField, withName } from "../../../support/zip-bytes";

function open(bytes: Uint8Array, limits = DEFAULT_LIMITS): OpcPackage {
  return new OpcPackage(PackageParts.open(bytes, limits), limits, new ReadBudget(limits.items));
}

const PARTS = zipParts({ "a.xml": "<a>một</a>", "media/b.png": new Uint8Array(100) });

describe("parts", () => {
  test("are found in whatever case", () => {
    expect(open(PARTS).has("A.XML")).toBe(true);
    expect(open(PARTS).has("b.xml")).toBe(false);
    expect(new TextDecoder().decode(open(PARTS).bytes("A.xml"))).toBe("<a>một</a>");
  });

  test("are found whatever of their name is escaped", () => {
    const spaced = open(zipParts({ "trang 1.xml": "<a>một</a>" }));
    expect(spaced.xml("trang%201.xml", (xml) => xml.text())).toBe("một");
  });

  test("that nobody asks for are never inflated", () => {
    const damaged = withDirectoryField(PARTS, "crc32", 1, 1);
    expect(open(damaged).xml("a.xml", (xml) => xml.text())).toBe("một");
    expect(fileErrorCode(() => open(damaged).bytes("media/b.png"))).toBe("damaged");
  });

  test("that are missing", () => {
    expect(fileErrorCode(() => open(PARTS).bytes("c.xml"))).toBe("damaged");
  });

  test("twice under one name, letter case aside", () => {
    const two = zipParts({ "a.xml": "1", "b.xml": "2" });
    expect(fileErrorCode(() => open(two))).toBe("none");
    expect(fileErrorCode(() => open(withName(two, "b.xml", "a.xml")))).toBe("damaged");
    expect(fileErrorCode(() => open(withName(two, "b.xml", "A.xml")))).toBe("damaged");
  });

  test("with harmful names", () => {
    expect(fileErrorCode(() => open(withName(PARTS, "media/b.png", "../../b.png")))).toBe("unsafe");
  });
});

describe("limits", () => {
  test("of one part", () => {
    expect(fileErrorCode(() => open(PARTS, { ...DEFAULT_LIMITS, partBytes: 100 }).bytes("media/b.png"))).toBe("none");
    expect(fileErrorCode(() => open(PARTS, { ...DEFAULT_LIMITS, partBytes: 99 }).bytes("media/b.png"))).toBe(
      "tooLarge",
    );
  });

  test("of all parts read, the same part again included", () => {
    const opc = open(PARTS, { ...DEFAULT_LIMITS, totalBytes: 200 });
    expect(opc.bytes("media/b.png")).toHaveLength(100);
    expect(opc.bytes("media/b.png")).toHaveLength(100);
    expect(fileErrorCode(() => opc.bytes("a.xml"))).toBe("tooLarge");
  });

  test("of elements", () => {
    const limits = { ...DEFAULT_LIMITS, items: 0 };
    expect(fileErrorCode(() => open(PARTS, limits).xml("a.xml", (xml) => xml.name))).toBe("tooLarge");
  });
});

describe("xml", () => {
  test("is checked to its end, however little is read", () => {
    const opc = open(zipParts({ "a.xml": "<a><b></a>", "b.xml": Uint8Array.of(0x3c, 0xff) }));
    expect(fileErrorCode(() => opc.xml("a.xml", (xml) => xml.name))).toBe("damaged");
    expect(fileErrorCode(() => opc.xml("b.xml", (xml) => xml.name))).toBe("damaged");
  });
});

describe("relationships", () => {
  test("of the package and of parts", () => {
    const opc = open(xlsxPackage());
    expect(opc.relationships("")).toEqual([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
    expect(opc.relationships("xl/workbook.xml")).toEqual([
      { id: "rId1", type: "worksheet", target: "xl/worksheets/sheet1.xml" },
    ]);
    expect(opc.relationships("xl/worksheets/sheet1.xml")).toEqual([]);
  });

  test("leave out what is not in the package, and other elements", () => {
    const list = relationships([["hyperlink", "https://example.com/a"]])
      .replace("/>", ' TargetMode="External"/><Note Id="rId2" Type="x/y" Target="z"/>')
      .replace("</", '<Relationship Id="rId3" Type="plain" Target="c.xml" TargetMode="Internal"/></');
    const opc = open(zipParts({ "_rels/.rels": list }));
    expect(opc.relationships("")).toEqual([{ id: "rId3", type: "plain", target: "c.xml" }]);
    const bare = open(zipParts({ "_rels/.rels": "<Relationships><Relationship/></Relationships>" }));
    expect(bare.relationships("")).toEqual([{ id: "", type: "", target: "" }]);
  });
});

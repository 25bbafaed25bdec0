import { PackageParts } from "../../../../src/hosts/xlsx/package/package-parts";
import { DEFAULT_LIMITS } from "../../../../src/hosts/xlsx/limits";
import { OpcPackage } from "../../../../src/hosts/xlsx/package/opc-package";
import { findWorkbookPart } from "../../../../src/hosts/xlsx/package/workbook-location";
import { ReadBudget } from "../../../../src/hosts/xlsx/read-budget";
import { caughtFileError } from "../../../support/file-error";
import type { Parts } from "../../../support/xlsx-package";
import { relationships, workbook, xlsxPackage, zipParts } from "../../../support/xlsx-package";

function find(bytes: Uint8Array): string {
  return findWorkbookPart(
    new OpcPackage(PackageParts.open(bytes, DEFAULT_LIMITS), DEFAULT_LIMITS, new ReadBudget(DEFAULT_LIMITS.items)),
  );
}

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

describe("the workbook part", () => {
  test("where it usually is", () => {
    expect(find(xlsxPackage())).toBe("xl/workbook.xml");
  });

  test.each<[string, Parts]>([
    [
      "elsewhere",
      {
        "_rels/.rels": relationships([
          ["core-properties", "docProps/core.xml"],
          ["officeDocument", "data/book.xml"],
        ]),
      },
    ],
    ["by an absolute target", { "_rels/.rels": relationships([["officeDocument", "/data/book.xml"]]) }],
    [
      "by a Strict relationship",
      {
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${STRICT}/officeDocument" Target="data/book.xml"/></Relationships>`,
      },
    ],
  ])("%s", (_name, parts) => {
    expect(find(zipParts({ "data/book.xml": workbook([]), ...parts }))).toBe("data/book.xml");
  });
});

describe("a package without workbook says what it is", () => {
  const main = (target: string, content: string): Parts => ({
    "_rels/.rels": relationships([["officeDocument", target]]),
    [target]: content,
  });

  test.each<[string, Parts, string, RegExp]>([
    ["Word", main("word/document.xml", "<w:document xmlns:w='urn:w'/>"), "notWorkbook", /Word/],
    ["PowerPoint", main("ppt/presentation.xml", "<p:presentation xmlns:p='urn:p'/>"), "notWorkbook", /PowerPoint/],
    ["another Office document", main("x/y.xml", "<drawing/>"), "notWorkbook", /không phải tệp Excel/],
    ["a binary workbook", main("xl/workbook.BIN", "\u0083\u0001"), "xlsb", /\.xlsb/],
    [
      "an OpenDocument spreadsheet",
      { mimetype: "application/vnd.oasis.opendocument.spreadsheet" },
      "notWorkbook",
      /\.ods/,
    ],
    [
      "an OpenDocument text",
      { mimetype: "application/vnd.oasis.opendocument.text" },
      "notWorkbook",
      /không phải tệp Excel/,
    ],
    ["any archive", { "Kế hoạch.xlsx": "PK" }, "notWorkbook", /giải nén/],
    ["a package without its relationships", { "[Content_Types].xml": "<Types/>" }, "damaged", /hỏng/],
    [
      "a package without its main part",
      { "_rels/.rels": relationships([["officeDocument", "a.xml"]]) },
      "damaged",
      /hỏng/,
    ],
  ])("%s", (_name, parts, code, message) => {
    const error = caughtFileError(() => find(zipParts(parts)));
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
  });
});
